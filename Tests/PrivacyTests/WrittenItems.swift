import Cues
import Foundation
import Parcours
import Privacy
import Verbatims

/// The written test set: texts in which what must be hidden is marked.
struct WrittenItem: Sendable {
  var line: Int
  var text: [UInt8]
  var wanted: [PersonalSpan]

  static let all: [WrittenItem] = {
    let path = String(#filePath.dropLast("WrittenItems.swift".count)) + "Fixtures/items.txt"
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { number, line in
      line.hasPrefix("fr|") || line.hasPrefix("en|") ? WrittenItem(marked: line.dropFirst(3), line: number + 1) : nil
    }
  }()

  init(marked: some StringProtocol, line: Int) {
    self.line = line
    text = []
    wanted = []
    var open: (start: Int, kind: PersonalKind)?
    for part in marked.replacingOccurrences(of: "⏎", with: "\n").split(separator: "[", omittingEmptySubsequences: false)
      .enumerated()
    {
      var rest = Substring(part.element)
      if part.offset > 0, let colon = rest.firstIndex(of: ":"), let kind = PersonalKind(id: rest[..<colon]) {
        open = (text.count, kind)
        rest = rest[rest.index(after: colon)...]
      }
      for byte in rest.utf8 {
        if byte == UInt8(ascii: "]"), let span = open {
          wanted.append(
            PersonalSpan(range: TextRange(start: span.start, end: text.count), kind: span.kind, isBareNumber: false))
          open = nil
        } else {
          text.append(byte)
        }
      }
    }
  }
}

/// The words of the bundled lexicons.
let bundledWords = PersonalWords(
  files: BundledLexicons.files.filter { $0.path.hasPrefix("privacy/") }.map(\.bytes))
