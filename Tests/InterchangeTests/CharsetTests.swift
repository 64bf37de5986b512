import Interchange
import Testing
import Verbatims

@Suite struct `Charsets` {
  private static let text = "Le café était très bon, ça m’a plu : 12 €\nEt l’accueil, « parfait » 😀\n"

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is recognised, with a mark and without`(isBigEndian: Bool, hasMark: Bool) throws {
    let bytes = Self.utf16((hasMark ? "\u{FEFF}" : "") + Self.text, isBigEndian: isBigEndian)
    #expect(try Reading.of(bytes, name: "a.txt").texts == Self.text.split(separator: "\n").map(String.init))
  }

  @Test(arguments: [true, false]) func `UTF-32 is recognised by its mark`(isBigEndian: Bool) throws {
    let bytes = ("\u{FEFF}" + Self.text).unicodeScalars.flatMap { scalar in
      let bytes = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (24 - 8 * $0)) }
      return isBigEndian ? bytes : bytes.reversed()
    }
    let damaged = bytes + (isBigEndian ? [0, 0x11, 0, 0] : [0, 0, 0x11, 0])
    #expect(
      try Reading.of(damaged, name: "a.txt").texts == Self.text.split(separator: "\n").map(String.init) + ["\u{FFFD}"])
  }

  @Test func `Windows-1252 is recognised and said`() throws {
    let bytes: [UInt8] =
      Array("Le caf".utf8) + [0xE9] + Array(" co".utf8) + [0xFB] + Array("te 12 ".utf8) + [0x80, 0x0A]
    let reading = try Reading.of(bytes, name: "a.txt")
    #expect(reading.texts == ["Le café coûte 12 €"])
    #expect(
      reading.notices.contains {
        if case .charset(_, "windows-1252") = $0 { true } else { false }
      })
  }

  @Test func `a byte order mark is no text, and UTF-8 stays UTF-8`() throws {
    #expect(try Reading.of("\u{FEFF}" + Self.text, name: "a.txt").texts.first?.first == "L")
    let damaged = Array("é à ù\nok ".utf8) + [0xE9] + Array("\nfin\n".utf8)
    let reading = try Reading.of(damaged, name: "a.txt")
    #expect(reading.texts == ["é à ù", "fin"])
    #expect(reading.problems == [RecordProblem(line: 2, kind: .notUTF8(byte: 4))])
  }

  @Test(arguments: [
    ([0x50, 0x4B, 0x03, 0x04, 0x00], FileProblem.Kind.cutShort), (Array("%PDF-1.7".utf8), .binary(.pdf)),
    ([0, 1, 2, 3, 0, 0, 0, 7, 8, 0, 0, 0, 0, 200, 0, 3], .binary(nil)), ([], .empty), ([0x20, 0x0A], .empty),
  ])
  func `what is no text is refused`(bytes: [UInt8], kind: FileProblem.Kind) throws {
    #expect {
      try Reading.of(bytes, name: "a.csv")
    } throws: { error in
      (error as? FileProblem)?.kind == kind
    }
  }
}
