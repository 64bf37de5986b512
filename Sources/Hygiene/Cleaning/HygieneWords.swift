internal import Tokens

/// What stands in texts beside what customers say: what programs add, and what is advertised.
///
/// Read from `Lexicons/hygiene.lex`: what a phrase tells, then phrases separated by `|`.
public struct HygieneWords: Sendable {
  enum Sign: String, CaseIterable {
    /// Begins a line that a program adds.
    case boilerplate
    /// Begins a text that a program wrote.
    case automatic
    /// What nobody but a spammer writes of.
    case spam
    /// A thing that is advertised.
    case sells
    /// A call to buy, to click, to get in touch.
    case calls
    /// A word by which people speak of themselves.
    case own
  }

  struct Phrase {
    var keys: [Key]
    var sign: Sign
    /// Which of its words it is looked up by: the longest, since « je suis » stands everywhere.
    var anchor: Int
  }

  private(set) var phrases: [Phrase] = []
  private(set) var ownWords: Set<Key> = []

  public static let none = HygieneWords(bytes: [])

  /// Reads a table; lines that are none of it are left out.
  public init(bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let parts = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let sign = Sign(rawValue: String(parts[0])) else { continue }
      for phrase in parts[1].split(separator: "|") { add(Self.keys(String(phrase)), sign) }
    }
  }

  private mutating func add(_ keys: [Key], _ sign: Sign) {
    guard let longest = keys.map(\.bytes.count).max() else { return }
    if sign == .own {
      // « j' » is a word only before another one.
      ownWords.insert(keys[0])
    } else {
      let anchor = keys.firstIndex { $0.bytes.count == longest } ?? 0
      phrases.append(Phrase(keys: keys, sign: sign, anchor: anchor))
    }
  }

  /// The words of a phrase, cut and folded as those of any text.
  private static func keys(_ phrase: String) -> [Key] {
    var tokens: [Token] = []
    Tokenizer().tokenize(Array(phrase.utf8).span, into: &tokens)
    return tokens.map(\.key)
  }
}
