import Foundation
import TestSupport
import Testing

@testable import Jobs

@Suite struct `Patterns of files` {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["b.jsonl", "a.jsonl", "c.csv", "2026/d.jsonl", "2026/11/e.jsonl", ".hidden.jsonl"] {
      try folder.write("x\n", to: name)
    }
    return folder
  }

  private func found(_ pattern: String, in folder: TemporaryFolder) -> [String] {
    FilePattern(folder.path(pattern)).paths().map { $0.replacing(folder.url.path + "/", with: "") }
  }

  @Test func `name files in the order of their bytes`() throws {
    let folder = try folder()
    #expect(found("*.jsonl", in: folder) == ["a.jsonl", "b.jsonl"])
    #expect(found("?.csv", in: folder) == ["c.csv"])
    #expect(found("[ab].*", in: folder) == ["a.jsonl", "b.jsonl"])
    #expect(found("*/*.jsonl", in: folder) == ["2026/d.jsonl"])
    #expect(found("**/*.jsonl", in: folder) == ["2026/11/e.jsonl", "2026/d.jsonl", "a.jsonl", "b.jsonl"])
    #expect(found("none/*", in: folder) == [])
  }

  @Test func `end at a loop of links`() throws {
    let folder = try folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("2026/loop"), withDestinationPath: folder.url.path)
    let names = found("**/*.csv", in: folder)
    #expect(names.contains("c.csv"))
    #expect(names.count <= 2)
  }
}
