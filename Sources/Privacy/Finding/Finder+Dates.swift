import Verbatims

/// Dates of birth: dates after words that announce one.
extension PersonalDataFinder {
  mutating func readBirthDate(_ text: Span<UInt8>, _ start: Int, _ end: Int, isAlone: Bool) -> Int? {
    guard let date = isAlone || run.marks.first == 0x20 ? writtenDate(text, start, end) : numericDate() else {
      return nil
    }
    guard rolesBefore(date.start, text, words: 3).contains(.birth) else { return nil }
    add(.birthDate, date.start, date.end)
    return date.end
  }

  /// 12/03/1980, 12.3.80, 1980-03-12
  private func numericDate() -> TextRange? {
    guard run.groups.count >= 3, run.marks[0] == run.marks[1], run.groups[0].count + run.groups[2].count <= 6 else {
      return nil
    }
    let (first, middle, last) = (run.groups[0].count, run.groups[1].count, run.groups[2].count)
    guard middle <= 2, first <= 2 && (last == 2 || last == 4) || first == 4 && last <= 2 else { return nil }
    return TextRange(start: run.groups[0].lowerBound, end: run.groups[2].upperBound)
  }

  /// « 12 mars 1980 », "12th of March 1980", 12-Mar-1980, "March 12, 1980", « mars 1980 »
  private func writtenDate(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> TextRange? {
    // "May 5th, 1985"
    let day = text.wordEnd(from: end) - end <= 2 ? text.wordEnd(from: end) : end
    let year = text.skipSpaces(from: day + (text.byte(at: day) == UInt8(ascii: ",") ? 1 : 0))
    if text.isDigit(at: year) || end - start == 4, let month = wordBefore(start, text), start - month.end <= 2,
      isMonth(text, month)
    {
      return TextRange(start: month.start, end: digitsEnd(text, year, from: end))
    }
    let isJoined = text.byte(at: end) == UInt8(ascii: "-")
    var at = isJoined ? end + 1 : text.skipSpaces(from: end)
    var word = text.wordEnd(from: at)
    // « 1er », "2nd of"
    for _ in 0..<2 where word > at && word - at <= 2 {
      at = text.skipSpaces(from: word)
      word = text.wordEnd(from: at)
    }
    guard word > at, isMonth(text, TextRange(start: at, end: word)) else { return nil }
    let mark: UInt8 = isJoined ? UInt8(ascii: "-") : UInt8(ascii: ",")
    let afterMonth = text.skipSpaces(from: word + (text.byte(at: word) == mark ? 1 : 0))
    return TextRange(start: start, end: digitsEnd(text, afterMonth, from: word))
  }

  private func isMonth(_ text: Span<UInt8>, _ word: TextRange) -> Bool {
    words.table.roles(of: FoldedHash.of(text, word.start, word.end)).contains(.month)
  }

  /// Where the digits at an index end; `from` where there are none.
  private func digitsEnd(_ text: Span<UInt8>, _ index: Int, from end: Int) -> Int {
    var at = index
    while text.isDigit(at: at) { at += 1 }
    return at > index ? at : end
  }
}
