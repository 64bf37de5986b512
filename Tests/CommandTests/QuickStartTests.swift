import Foundation
import TestSupport
import Testing

/// The documents' examples, run as a reader would.
@Suite struct `Examples in the documents` {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The fenced blocks of a document, by their language.
  private static func blocks(_ path: String) throws -> [(language: String, text: String)] {
    let document = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    var blocks: [(language: String, text: String)] = []
    var open: (language: String, lines: [Substring])?
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("```") else {
        open?.lines.append(line)
        continue
      }
      if let block = open {
        blocks.append((block.language, block.lines.joined(separator: "\n") + "\n"))
        open = nil
      } else {
        open = (String(line.dropFirst(3)), [])
      }
    }
    return blocks
  }

  @Test func `every command of the quick start runs on the files that it shows`() throws {
    let folder = try TemporaryFolder()
    let blocks = try Self.blocks("Documentation/Demarrage-rapide.md")
    let files = ["csv": "avis.csv", "lex": "maison.lex"]
    for block in blocks {
      if let name = files[block.language] { try folder.write(block.text, to: name) }
    }
    let commands = blocks.filter { $0.language == "sh" && $0.text.hasPrefix("parcours ") }
    #expect(commands.count >= 4)
    for command in commands {
      let line = "\"$P\"" + command.text.dropFirst("parcours".count)
      let run = try Command.shell(line, in: folder.url.path)
      #expect(run.status == 0, "\(command.text)\(run.errors)")
      if !command.text.contains(" -o ") { #expect(!run.output.isEmpty, "\(command.text)") }
    }
    #expect(try folder.read("constats.csv").hasPrefix("\u{FEFF}"))
    #expect(try folder.read("constats.jsonl").split(separator: "\n").count == 3)
  }

  @Test func `the README shows what explain really prints`() throws {
    let blocks = try Self.blocks("README.md")
    let index = try #require(blocks.firstIndex { $0.text.hasPrefix("parcours explain") })
    let text = try #require(blocks[index].text.split(separator: "\"").dropFirst().first)
    // The lines of lexicons move with every edit; all else must be as printed.
    func masked(_ text: String) -> String { text.replacing(#/\.lex:\d+/#, with: ".lex:1") }
    #expect(masked(try Command.run(["explain", String(text)]).output) == masked(blocks[index + 1].text))
  }
}
