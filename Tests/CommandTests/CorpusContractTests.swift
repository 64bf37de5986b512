import Foundation
import TestSupport
import Testing

@Suite struct `The contract over the bundled corpora` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Corpora")

  /// The verbatims of every bundled corpus.
  private static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let paths = names.sorted().map { folder.appendingPathComponent($0).appendingPathComponent("verbatims.jsonl").path }
    return paths.filter { FileManager.default.fileExists(atPath: $0) }
  }()

  @Test(arguments: files)
  func `one line out for each record in, in order, by the contract`(path: String) throws {
    let records = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let ids = try records.map { try OrderedJSON(String($0))["id"]?.text }
    let result = try Command.run(["analyze", path, "--with-text", "--quiet"])
    #expect(result.status == 0 && result.errors == "")
    #expect(try result.lines.map { try OrderedJSON($0)["id"]?.text } == ids)
    for line in result.lines {
      #expect(ContractValidator.problems(ofLine: line) == [], "\(line.prefix(60))")
    }
  }

  @Test(arguments: files)
  func `the same bytes with any number of threads, and the same lines from pieces`(path: String) throws {
    let whole = try Command.run(["analyze", path, "--stateless", "--quiet", "--threads", "1"])
    for threads in ["2", "7"] {
      #expect(
        try Command.run(["analyze", path, "--stateless", "--quiet", "--threads", threads]).output == whole.output)
    }
    let folder = try TemporaryFolder()
    let records = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let pieces = try stride(from: 0, to: records.count, by: 37).map { start in
      try folder.write(records[start..<min(start + 37, records.count)].joined(separator: "\n"), to: "\(start).jsonl")
    }
    #expect(try Command.run(["analyze", "--stateless", "--quiet"] + pieces).output == whole.output)
  }
}
