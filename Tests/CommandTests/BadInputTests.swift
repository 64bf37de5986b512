import Foundation
import TestSupport
import Testing

/// A file that cannot be read whole, what is read of it, and what is said.
struct BadInput: CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var read: Int
  var status: Int32
  var message: String
  var testDescription: String { message }

  init(_ name: String, _ bytes: [UInt8], read: Int, status: Int32, _ message: String) {
    self.name = name
    self.bytes = bytes
    self.read = read
    self.status = status
    self.message = message
  }

  init(_ name: String, _ text: String, read: Int, status: Int32, _ message: String) {
    self.init(name, Array(text.utf8), read: read, status: status, message)
  }
}

@Suite struct `Bad input` {
  private static let cases = [
    BadInput(
      "a.jsonl", Array("{\"text\":\"é\"}\n{\"text\":\"".utf8) + [0xFF] + Array("\"}\n{\"text\":\"b\"}\n".utf8), read: 2,
      status: 2, ":2: error: byte 10 is not UTF-8"),
    BadInput("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"\0\"}\n", read: 1, status: 2, ":2: error: NUL byte"),
    BadInput(
      "a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b}\n", read: 1, status: 2, ":2: error: malformed JSON at byte 12"),
    BadInput("a.jsonl", "{\"text\":\"a\"}\n{\"x\":1}\n", read: 1, status: 2, ":2: error: no text field"),
    BadInput("a.csv", "id,text\n1,a\n2\n", read: 1, status: 2, ":3: error: 1 field(s) instead of 2"),
    BadInput("a.csv", "id,text\n1,a\n2,b,c\n", read: 1, status: 2, ":3: error: 3 field(s) instead of 2"),
    BadInput("a.csv", "id,text\n1,a\n2,\"b\n", read: 1, status: 2, ":3: error: quotation mark never closed"),
    BadInput("a.csv", "", read: 0, status: 66, ": error: empty file"),
    BadInput("a.csv", [0x50, 0x4B, 3, 4, 0, 0, 1, 2], read: 0, status: 66, ": error: file cut before its end"),
    BadInput(
      "a.txt", Array(repeating: 0x61, count: 257) + Array("ustar".utf8) + Array(repeating: 0, count: 250), read: 0,
      status: 66, ": error: compressed archive: unpack it first"),
    BadInput("a.txt", [1, 2, 0, 0, 7, 200, 0, 3, 4, 5], read: 0, status: 66, ": error: binary file"),
  ]

  @Test(arguments: cases)
  func `is told with its place, and the rest is read`(bad: BadInput) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(bad.bytes, to: bad.name)
    let alone = try Command.run(["analyze", path])
    #expect(alone.status == bad.status)
    #expect(alone.lines.count == bad.read)
    #expect(alone.errors.contains(path + bad.message), "\(alone.errors)")
    let good = try folder.write("un verbatim\n", to: "good.txt")
    let both = try Command.run(["analyze", path, good, "--quiet"])
    #expect(both.status == 2)
    #expect(both.lines.count == bad.read + 1)
  }

  @Test func `a line of 50 MB is told and skipped, and read where a longer limit is set`() throws {
    let folder = try TemporaryFolder()
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 50 << 20)
    let bytes = Array("{\"text\":\"".utf8) + long + Array("\"}\n{\"text\":\"b\"}\n".utf8)
    let path = try folder.write(bytes, to: "a.jsonl")
    let refused = try Command.run(["analyze", path])
    #expect(refused.status == 2)
    #expect(refused.lines.count == 1)
    #expect(refused.errors.contains("\(path):1: error: text of more than 8,388,608 bytes"))
    let read = try Command.run(["analyze", path, "--max-text", "64M"])
    #expect(read.status == 0)
    #expect(read.lines.count == 2)
    let shorter = try Command.run(["analyze", path, "--max-record", "1M"])
    #expect(shorter.status == 2)
    #expect(shorter.lines.count == 1)
    #expect(shorter.errors.contains("\(path):1: error: record of more than 1,048,576 bytes"))
  }

  @Test func `missing and unreadable files and folders`() throws {
    let folder = try TemporaryFolder()
    let missing = try Command.run(["analyze", folder.path("none.csv")])
    #expect(missing.status == 66)
    #expect(missing.errors.contains("none.csv: error: cannot open: no such file"))
    #expect(try Command.run(["analyze", folder.url.path]).status == 66)
  }

  @Test(arguments: [["--text", "nope"], ["--keep", "nope"], ["--sector-column", "nope"]])
  func `a column that is not there`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("id,text\n1,a\n", to: "a.csv")
    let result = try Command.run(["analyze", path] + arguments)
    #expect(result.status == 66)
    #expect(result.errors.contains("\(path):1: error: no column 'nope'; there are: id, text"))
  }

  @Test func `a table of one long row is refused in few words`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(String(repeating: "alpha beta,", count: 100_000), to: "a.csv")
    let result = try Command.run(["analyze", path])
    #expect(result.status == 66)
    #expect(result.errors.contains("\(path):1: error: no column looks like text") && result.errors.utf8.count < 2000)
  }

  @Test func `a full disk, a folder that is not there, a closed pipe`() throws {
    let folder = try TemporaryFolder()
    try folder.write((0..<5000).map { "{\"text\":\"texte \($0)\"}\n" }.joined(), to: "a.jsonl")
    let full = try Command.shell("$P analyze a.jsonl -o /dev/full", in: folder.url.path)
    #expect(full.status == 74)
    #expect(full.errors.contains("cannot write to /dev/full: no space left on device"))
    #expect(try Command.shell("$P analyze a.jsonl > /dev/full", in: folder.url.path).status == 74)
    #expect(try Command.shell("$P analyze a.jsonl -o none/out", in: folder.url.path).status == 73)
    let closed = try Command.shell("{ $P analyze a.jsonl --quiet; echo $? >&2; } | head -1", in: folder.url.path)
    #expect(closed.lines.count == 1)
    #expect(closed.errors == "0\n")
    #expect(folder.names == ["a.jsonl"])
  }

  @Test func `wrong usage`() throws {
    #expect(try Command.run(["analyze", "--nope"]).status == 64)
    #expect(try Command.run(["analyze", "--format", "xml", "a"]).status == 64)
    #expect(try Command.run(["analyze", "--threads", "0", "a"]).status == 64)
    let french = try Command.run(["analyze", "--nope", "--ui", "fr"])
    #expect(french.errors.contains("Erreur : option inconnue '--nope'"))
  }
}
