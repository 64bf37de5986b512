import Verbatims

/// Names that are a firm's or a thing's, however much they look like a person's.
extension PersonalDataFinder {
  /// Whether a word belongs to the name of a firm: "Kelly's Communications", "Patenaude & Felix".
  func isFirm(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if text.byte(at: end) == UInt8(ascii: "'"), text.byte(at: end + 1) | 0x20 == UInt8(ascii: "s") {
      return text.isCapital(at: text.skipSpaces(from: end + 2)) && !isShouted
    }
    let at = text.skipSpaces(before: start)
    guard text.byte(at: at - 1) == UInt8(ascii: "&") else { return false }
    let last = text.skipSpaces(before: at - 1)
    let first = text.wordStart(before: last)
    return first < last && text.isCapital(at: first) && !isGiven(text, first, last)
  }

  /// Whether the rest of a name, or the word after it, makes it a thing's: "a Sophia pizza", « Vital Assistance ».
  ///
  /// - Parameters:
  ///   - first: where the first word of the name ends.
  ///   - last: where the name ends.
  func isThing(_ text: Span<UInt8>, _ first: Int, _ last: Int) -> Bool {
    let next = last + text.spaceLength(at: last)
    let end = next > last ? text.wordEnd(from: next) : last
    var index = first
    while index < end {
      let word = text.wordEnd(from: index)
      if word > index, words.table.roles(of: FoldedHash.of(text, index, word)).contains(.thingAfter) { return true }
      index = max(word, index + 1)
    }
    return false
  }
}
