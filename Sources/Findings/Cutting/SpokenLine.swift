import Tokens
import Verbatims

/// A line that begins with a name and a colon, whatever stands around the name: « - Client : », "[10:32] Agent:",
/// « *Marie* (10:32) : ».
struct SpokenLine {
  /// The line's first token.
  let start: Int
  /// The name's words and, before them, a time.
  let name: Range<Int>
  /// The first token behind the colon.
  let said: Int
  var speaker: Turn.Speaker?

  /// The most words of a name, a time among them.
  private static let mostWords = 4
  /// The most tokens between brackets: « [02/03/2026, 10:32:11 AM] ».
  private static let mostInBrackets = 8
  /// The most marks of lists and of bold type in a row.
  private static let mostMarks = 2

  /// Reads a line from its first token; nil where it begins otherwise.
  init?(at index: Int, _ tokens: [Token]) {
    var at = Self.afterMarks(index, tokens)
    let stamp = Self.afterBrackets(at, tokens)
    if stamp > at, let said = Self.afterColon(stamp, tokens) {
      // The name itself stands in brackets.
      (start, name, self.said) = (index, at + 1..<stamp - 1, said)
      return
    }
    at = Self.afterTime(Self.afterMarks(stamp, tokens), tokens)
    let first = at
    while at < tokens.count, at < first + Self.mostWords, tokens[at].kind == .word || tokens[at].kind == .number {
      at += 1
    }
    guard at > first else { return nil }
    let end = at
    at = Self.afterMarks(Self.afterBrackets(Self.afterMarks(at, tokens), tokens), tokens)
    guard let said = Self.afterColon(at, tokens) else { return nil }
    (start, name, self.said) = (index, first..<end, said)
  }

  /// Whether the words may be somebody's name: three at most, the first with a capital.
  func mayBeName(_ tokens: [Token]) -> Bool {
    name.count < Self.mostWords
      && name.allSatisfy { tokens[$0].kind == .word } && tokens[name.lowerBound].marks.contains(.capitalized)
  }

  func keys(_ tokens: [Token]) -> [Key] { tokens[name].filter { $0.kind == .word }.map(\.key) }

  /// Behind marks of lists and of bold type.
  private static func afterMarks(_ index: Int, _ tokens: [Token]) -> Int {
    var at = index
    while at < tokens.count, at < index + mostMarks, tokens[at].kind == .symbol || tokens[at].kind == .clauseMark,
      !marks.contains(tokens[at].key)
    {
      at += 1
    }
    return at
  }

  /// Behind figures that a dash parts from the name: « 10:32 - Agent ».
  private static func afterTime(_ index: Int, _ tokens: [Token]) -> Int {
    let end = tokens[index...].prefix(mostWords).prefix { $0.kind == .number }.endIndex
    let next = afterMarks(end, tokens)
    return end > index && next > end ? next : index
  }

  /// Behind what stands in brackets; where no bracket opens, or none closes on the line, the same place.
  private static func afterBrackets(_ index: Int, _ tokens: [Token]) -> Int {
    guard index < tokens.count, let close = brackets[tokens[index].key] else { return index }
    var at = index + 1
    while at < tokens.count, at <= index + 1 + mostInBrackets, tokens[at].kind != .lineBreak {
      if tokens[at].key == close { return at > index + 1 ? at + 1 : index }
      at += 1
    }
    return index
  }

  private static func afterColon(_ index: Int, _ tokens: [Token]) -> Int? {
    index < tokens.count && tokens[index].isColon ? index + 1 : nil
  }

  private static func mark(_ character: Unicode.Scalar) -> Key { Key(low: UInt64(character.value), high: 0) }

  private static let brackets = [mark("("): mark(")"), mark("["): mark("]")]
  /// The marks that say something, unlike those of lists.
  private static let marks: Set<Key> = [mark(":"), mark("("), mark(")"), mark("["), mark("]"), mark(","), mark("\"")]
}

extension Token {
  var isColon: Bool { kind == .clauseMark && key == Key(low: 0x3A, high: 0) }
}
