internal import Tokens

/// Reads the beginning of words that are longer than a key can hold.
struct LongWords {
  private let tokenizer = Tokenizer()
  private var folded: [UInt8] = []

  /// The key of the first 16 folded bytes of a word.
  mutating func head(of word: Span<UInt8>) -> Key {
    folded.removeAll(keepingCapacity: true)
    tokenizer.fold(word, into: &folded)
    return Key(folded: folded.span.extracting(first: 16))
  }
}
