/// Marks that turn the direction of what follows them (U+202A to U+202E, U+2066 to U+2069): they draw nothing, and can
/// make a cell or a line read as something else (CVE-2021-42574). What is written for people to open leaves them out;
/// right-to-left letters need none of them.
enum DirectionMarks {
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  /// A text without them.
  static func removed(from text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(0xE2) else { return text }
    var kept: [UInt8] = []
    var place = text.startIndex
    while place < text.endIndex {
      if isMark(at: place, in: text) {
        place += 3
      } else {
        kept.append(text[place])
        place += 1
      }
    }
    return kept[...]
  }

  /// In UTF-8: E2 80 AA to AE, and E2 81 A6 to A9.
  private static func isMark(at place: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard text[place] == 0xE2, place + 2 < text.endIndex else { return false }
    switch (text[place + 1], text[place + 2]) {
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return true
    default: return false
    }
  }
}
