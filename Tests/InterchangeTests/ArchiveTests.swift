import Foundation
import Interchange
import TestSupport
import Testing

/// The lines that the script wrote.
private let lines = (0..<2000).map {
  "Le colis numéro \($0) est arrivé avec \($0 % 9 + 2) jours de retard, noté \($0 * $0)."
}

@Suite struct `Archives` {
  private let samples: Samples

  init() throws { samples = try Samples("archives.py") }

  /// What is read of a sample, in all its parts.
  private func read(_ name: String, _ change: (inout ExpansionLimits) -> Void = { _ in }) throws -> Reading {
    var options = ReadingOptions()
    change(&options.limits)
    return try Reading.of(path: samples.path(name), options: options)
  }

  @Test(arguments: ["whole.txt.gz", "members.txt.gz", "stored.zip"])
  func `one packed text is read as the text itself`(name: String) throws {
    let reading = try read(name)
    #expect(reading.texts == lines)
    #expect(reading.fileProblems.isEmpty)
  }

  @Test func `the members of an archive are read in the order of their names`() throws {
    for name in ["sound.zip", "nested.zip"] {
      let reading = try read(name)
      #expect(reading.texts == lines + lines + lines)
      #expect(reading.fileProblems.isEmpty)
      #expect(reading.paths.map { $0.split(separator: "/").last } == ["a.txt", "table.csv", "c.txt.gz"])
    }
  }

  @Test func `a cut file gives what comes before, and an error`() throws {
    for name in ["cut.txt.gz", "cut.csv.gz", "cut-early.zip"] {
      let reading = try read(name)
      #expect(reading.texts.count > 100 && reading.texts == Array(lines.prefix(reading.texts.count)), "\(name)")
      #expect(reading.problems.allSatisfy { $0.kind == .unclosedQuote })
      #expect(reading.fileProblems.allSatisfy { $0.kind == .cutShort } && !reading.fileProblems.isEmpty)
    }
    let reading = try read("cut.zip")
    #expect(reading.texts.count > 4000)
    #expect(reading.fileProblems.contains { $0.kind == .cutShort })
  }

  @Test func `a damaged file is told`() throws {
    let reading = try read("damaged.txt.gz")
    #expect(reading.texts.first == lines[0])
    #expect(reading.fileProblems.map(\.kind) == [.damaged])
  }

  @Test func `names that lead elsewhere are shown without harm`() throws {
    let reading = try read("paths.zip")
    #expect(reading.texts.count == 2)
    #expect(reading.paths.map { $0.split(separator: "/", maxSplits: 3).last?.contains("\u{1B}") } == [false, false])
    #expect(!reading.paths.contains { $0.contains("\u{202E}") })
  }

  @Test func `limits hold against bombs`() throws {
    let free = 1 << 20
    for name in ["bomb.txt.gz", "bomb.zip", "bombs.zip"] {
      let byRatio = try read(name) { $0.freeBytes = free }
      #expect(byRatio.fileProblems.contains { $0.kind == .expandsTooMuch(ratio: 200) }, "\(name)")
      let bySize = try read(name) { $0.bytes = 3 << 20 }
      #expect(bySize.fileProblems.contains { $0.kind == .expandsBeyond(bytes: 3 << 20) }, "\(name)")
    }
    #expect(try read("deep.zip").fileProblems.map(\.kind) == [.tooDeep(limit: 5)])
    #expect(try read("many.zip") { $0.files = 100 }.fileProblems.map(\.kind) == [.tooManyFiles(limit: 100)])
    #expect(try read("folder") { $0.files = 2 }.fileProblems.map(\.kind).contains(.tooManyFiles(limit: 2)))
    #expect(try read("nested.zip") { $0.memory = 1000 }.fileProblems.map(\.kind) == [.tooLarge(limit: 1000)])
  }

  @Test(arguments: ["rows.csv.gz", "rows.csv.zst", "rows.zip", "rows-inside.zip"])
  func `a bomb of short rows is told at the row where it is one, however honest its end`(name: String) throws {
    if name.hasSuffix(".zst") { try pack("rows.csv") }
    let reading = try read(name) { $0.freeBytes = 1 << 18 }
    let problem = try #require(reading.fileProblems.first)
    #expect(problem.kind == .expandsTooMuch(ratio: 200))
    // A quarter of a megabyte is 2,500 rows; what libzip reads ahead comes on top.
    #expect(reading.texts.count > 2_000 && reading.texts.count < 30_000)
    #expect(reading.texts.allSatisfy { $0.hasPrefix("rien rien") })
    #expect(try #require(problem.line) == reading.texts.count + 2)
    #expect(try read(name) { $0.ratio = 100_000 }.fileProblems.isEmpty)
  }

  @Test func `past a bomb, no member gives more than what was read of it allows`() throws {
    let size = try Data(contentsOf: URL(fileURLWithPath: samples.path("crowd.zip"))).count
    let reading = try read("crowd.zip") { $0.freeBytes = 1 << 20 }
    #expect(reading.texts.map(\.utf8.count).reduce(0, +) <= max(1 << 20, 200 * size))
    #expect(reading.fileProblems.count > 300)
    #expect(reading.fileProblems.allSatisfy { $0.kind == .expandsTooMuch(ratio: 200) })
  }

  @Test func `what members of an archive share counts once`() throws {
    let reading = try read("shared.zip") { $0.freeBytes = 1 << 16 }
    #expect(reading.fileProblems.first?.kind == .expandsTooMuch(ratio: 200))
    #expect(reading.texts.count < 6_000)
  }

  @Test func `a file whose name is no UTF-8 is told as that`() throws {
    let folder = try TemporaryFolder()
    let name = Array(folder.url.path.utf8) + Array("/caf".utf8) + [0xE9] + Array(".csv".utf8) + [0]
    let file = name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { fopen($0.baseAddress!, "w") }
    fputs("id,text\n1,en retard\n", file)
    fclose(file)
    let reading = try Reading.of(path: folder.url.path)
    #expect(reading.fileProblems.map(\.kind) == [.cannotOpen(EILSEQ)])
  }

  @Test(arguments: ["answers.csv.gz", "answers.csv.zst", "answers.zip"])
  func `answers that many customers give in the same words are no bomb`(name: String) throws {
    if name.hasSuffix(".zst") { try pack("answers.csv") }
    let reading = try read(name) { $0.freeBytes = 1 << 17 }
    #expect(reading.texts.count == 6000)
    #expect(reading.fileProblems.isEmpty)
  }

  @Test func `what is locked is told`() throws {
    #expect(try read("locked.zip").fileProblems.map(\.kind) == [.encrypted])
  }

  @Test func `a folder is read whole, each file once`() throws {
    let reading = try read("folder")
    #expect(reading.texts == [lines[0], lines[1], lines[2]])
    #expect(reading.paths.map { $0.split(separator: "/").last } == ["same.txt", "b.txt", "a.txt"])
    #expect(reading.fileProblems.map(\.kind) == [.cannotOpen(2), .notAFile])
  }

  @Test func `zstd is read`() throws {
    try pack("folder/z.txt", into: "z.txt.zst")
    #expect(try read("z.txt.zst").texts == [lines[0]])
  }

  private func pack(_ name: String, into packed: String? = nil) throws {
    let zstd = Process()
    zstd.executableURL = URL(fileURLWithPath: "/usr/bin/zstd")
    zstd.arguments = ["-q", "-f", samples.path(name), "-o", samples.path(packed ?? name + ".zst")]
    try zstd.run()
    zstd.waitUntilExit()
  }
}
