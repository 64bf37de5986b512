import Verbatims

/// Finds personal data in texts. One value serves one task and keeps its memory from text to text.
///
/// One pass stops only at digits, capitals, `@` and `/`; words are looked up around them. Another one goes from word to
/// word, for names in small letters.
public struct PersonalDataFinder: Sendable {
  let words: PersonalWords
  /// What was found in the last text, in order; nothing overlaps.
  public internal(set) var spans: [PersonalSpan] = []
  /// Names that the format told.
  var names = ToldNames()
  /// Whether the text is written in capitals, where they tell nothing.
  var isShouted = false
  var run = DigitRun()

  public init(words: PersonalWords) { self.words = words }

  /// Finds all personal data of a text into `spans`.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public mutating func find(in text: Span<UInt8>) {
    spans.removeAll(keepingCapacity: true)
    var capitals = 0
    var shouted = 0
    isShouted = false
    var index = AnchorSearch.next(text, from: 0)
    while index < text.count {
      let byte = text[index]
      if byte >= 0x80 {
        // The second byte of a capital of Latin-1, or of some other mark.
        if text.isCapital(at: index - 1) {
          capitals += 1
          index = Swift.max(readWord(text, at: index - 1), index + 1)
        } else {
          index += 1
        }
      } else if byte >= 0x41 {
        capitals += 1
        if text.isCapital(at: index + 1) {
          shouted += 1
          if shouted >= 4, shouted * 2 > capitals { isShouted = true }
        }
        index = readWord(text, at: index)
      } else if byte == UInt8(ascii: "@") {
        index = readAt(text, at: index)
      } else if byte == UInt8(ascii: "/") {
        index = readSlash(text, at: index)
      } else {
        index = readDigits(text, at: index)
      }
      index = AnchorSearch.next(text, from: index)
    }
    readSmallLetters(text, hasCapitals: capitals * 300 >= text.count && capitals > 0)
    readSpelt(text)
  }

  /// Adds a stretch; what it overlaps becomes part of it.
  mutating func add(_ kind: PersonalKind, _ start: Int, _ end: Int, isBareNumber: Bool = false) {
    var range = TextRange(start: start, end: end)
    var kind = kind
    while let last = spans.last, last.range.end > range.start {
      if last.range.start <= range.start, last.range.end >= range.end { kind = last.kind }
      range = range.union(last.range)
      spans.removeLast()
    }
    spans.append(PersonalSpan(range: range, kind: kind, isBareNumber: isBareNumber))
  }

  /// Sorts what was found out of order.
  mutating func sortSpans() {
    guard spans.count > 1 else { return }
    let found = spans.sorted { $0.range.start < $1.range.start }
    spans.removeAll(keepingCapacity: true)
    for span in found { add(span.kind, span.range.start, span.range.end, isBareNumber: span.isBareNumber) }
  }

  /// The roles of the words before an index, up to `count` of them, back to the end of a sentence.
  func rolesBefore(_ index: Int, _ text: Span<UInt8>, words count: Int) -> WordRole {
    var roles: WordRole = []
    var at = index
    for _ in 0..<count {
      guard let word = wordBefore(at, text) else { break }
      roles.formUnion(words.roles(text, word.start, word.end))
      at = word.start
    }
    return roles
  }

  /// The word before an index in the same sentence, beyond digits and marks.
  func wordBefore(_ index: Int, _ text: Span<UInt8>) -> TextRange? {
    var end = index
    while end > 0, text.letterLength(before: end) == 0 {
      let byte = text[end - 1]
      if byte == 0x0A || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") { return nil }
      // A full stop ends a sentence where a space follows and no short word precedes.
      if byte == UInt8(ascii: "."), text.spaceLength(at: end) > 0, end - text.wordStart(before: end - 1) > 5 {
        return nil
      }
      end -= 1
      if index - end > 24 { return nil }
    }
    return end > 0 ? TextRange(start: text.wordStart(before: end), end: end) : nil
  }
}
