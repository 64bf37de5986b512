internal import Verbatims

/// Small readings of bytes that the lexicon's parsers share.
extension [UInt8] {
  /// Whether these bytes spell a word of the format.
  func spells(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where self[range.lowerBound + offset] != word.utf8Start[offset] { return false }
    return true
  }

  /// The place of these bytes among identifiers, or nil.
  func index(of range: Range<Int>, in identifiers: [StaticString]) -> Int? {
    for index in identifiers.indices where spells(range, identifiers[index]) { return index }
    return nil
  }

  /// The member of a vocabulary that these bytes identify, or nil.
  func member<V: Identified>(_: V.Type, _ range: Range<Int>) -> V? {
    index(of: range, in: V.identifiers).map { V.allCases[$0] }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The next run of bytes that are no blanks, up to a comment (`#` alone) or the end.
  func nextField(_ position: inout Int, _ end: Int) -> Range<Int>? {
    var start = position
    while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    var stop = start
    while stop < end, self[stop] != 0x20, self[stop] != 0x09 { stop += 1 }
    position = stop
    if start == stop || (stop == start + 1 && self[start] == 0x23) {
      position = end
      return nil
    }
    return start..<stop
  }

  /// A decimal number in hundredths: `1.5` as 150; nil of anything else, and of more than nine digits.
  func hundredths(_ range: Range<Int>) -> Int? {
    var value = 0
    var decimals = -1
    guard !range.isEmpty, range.count < 10 else { return nil }
    for byte in self[range] {
      if byte == 0x2E, decimals < 0 {
        decimals = 0
      } else if byte >= 0x30, byte <= 0x39, decimals < 2 {
        value = value * 10 + Int(byte - 0x30)
        if decimals >= 0 { decimals += 1 }
      } else {
        return nil
      }
    }
    return value * (decimals <= 0 ? 100 : decimals == 1 ? 10 : 1)
  }
}
