public import Verbatims

/// A sentence under an entry, which shows what the entry finds or must not find.
public struct LexiconExample: Hashable, Sendable {
  /// What an example shows, by the mark that begins its line.
  public enum Kind: UInt8, Hashable, Sendable {
    /// `+`: exactly the marked words.
    case found
    /// `-`: nothing of the entry's concept and sign.
    case notFound
    /// `?`: a known miss; once it is found it becomes a `+`.
    case knownMiss
  }

  public var kind: Kind
  /// The entry, counted in the lexicon.
  public var entry: UInt32
  /// The sentence, without its brackets.
  public var text: [UInt8]
  /// The words in brackets.
  public var marked: [TextRange]
  /// The valence after `=>`, or nil.
  public var expects: Int?
}

extension LexiconExample {
  init(_ example: LexiconDraft.Example, in bytes: [UInt8]) {
    kind =
      switch example.kind {
      case .found: .found
      case .notFound: .notFound
      case .knownMiss: .knownMiss
      }
    entry = example.entry
    expects = example.expects
    text = []
    marked = []
    var start: Int?
    for byte in bytes[example.text] {
      if byte == UInt8(ascii: "[") {
        start = text.count
      } else if byte == UInt8(ascii: "]"), let from = start {
        marked.append(TextRange(start: from, end: text.count))
        start = nil
      } else {
        text.append(byte)
      }
    }
  }
}
