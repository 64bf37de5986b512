import CICU
import Foundation
import TestSupport
import Testing
import Tokens

/// The official file, from Debian's package unicode-data: a test without it would prove nothing, so it must be there.
private let wordBreakTest = "/usr/share/unicode/auxiliary/WordBreakTest.txt"

@Test func `Every line of Unicode's WordBreakTest is cut as it says`() throws {
  let data = try #require(
    FileManager.default.contents(atPath: wordBreakTest), "\(wordBreakTest) is missing: install the package unicode-data"
  )
  var lines = 0
  for line in String(decoding: data, as: UTF8.self).split(separator: "\n") where line.hasPrefix("÷") {
    lines += 1
    var text = String.UnicodeScalarView()
    var expected: [Int] = []
    for field in line.prefix(while: { $0 != "#" }).split(whereSeparator: \.isWhitespace) {
      switch field {
      case "÷": expected.append(String(text).utf8.count)
      case "×": break
      default: text.append(try #require(UInt32(field, radix: 16).flatMap(Unicode.Scalar.init)))
      }
    }
    #expect(boundaries(String(text)) == Array(expected.dropFirst()), "\(line)")
  }
  #expect(lines > 1_800)
}

/// Left out: scripts that ICU cuts by dictionary, `:` and `@` (its tailorings), and what Debian's ICU 72 itself gets
/// wrong in the official file (double quotes and apostrophes in Hebrew; joiners before pictographs).
private func isComparable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3A, 0x40, 0xFE13, 0xFE55, 0xFF1A, 0x200D: false
  case 0x0590...0x05FF, 0xFB1D...0xFB4F: false
  case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19DF, 0x19E0...0x1AAF, 0xA9E0...0xA9FF,
    0xAA60...0xAADF:
    false
  case 0x2E80...0x31FF, 0x3200...0x9FFF, 0xA000...0xA4CF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFFEF: false
  case 0x1_1700...0x1_174F, 0x1_6FE0...0x1_B2FF, 0x1_F200...0x1_F2FF, 0x2_0000...: false
  default: scalar.properties.generalCategory != .unassigned
  }
}

@Test func `Boundaries are those of ICU's iterator on random text`() throws {
  let iterator = try #require(cicu_break_open("en"))
  defer { cicu_break_close(iterator) }
  var generator = SeededGenerator(state: 29)
  let pieces = [
    "a", "été", "Ü", " ", "  ", "\r\n", "\n", "12", "3,5", ".", ",", "'", "’", "\"", "_", "-", "\u{301}", "я", "ع",
    "🙂", "👍🏽", "🇫🇷", "l’eau", "don't", "U.S.", ";", "·",
  ]
  var ends = [Int32](repeating: 0, count: 512)
  var isWord = [UInt8](repeating: 0, count: 512)
  for _ in 0..<20_000 {
    let drawn = randomText(&generator, pieces: pieces, wild: 0.2).unicodeScalars.filter(isComparable)
    let text = String(String.UnicodeScalarView(drawn))
    let bytes = Array(text.utf8)
    let count = cicu_break_run(iterator, bytes, Int32(bytes.count), &ends, &isWord, 512)
    let expected = ends.prefix(Int(count)).map(Int.init)
    try #require(boundaries(text) == expected, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
  }
}
