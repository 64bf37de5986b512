internal import Tokens

/// About how often words are met in customers' texts, counted in the lexicons' own examples.
///
/// It decides by which words patterns are looked for, and so the speed, but nothing of what is found.
struct WordFrequencies {
  private let counts: [UInt32]
  /// The frequencies of all words together.
  let total: Int

  /// What one meeting in the examples weighs against a word that is not met there.
  private static let weight = 8

  init(_ draft: LexiconDraft, _ vocabulary: VocabularyBuilder) {
    var counts = [UInt32](repeating: 0, count: vocabulary.keys.count)
    var total = 1
    let tokenizer = Tokenizer()
    var tokens: [Token] = []
    for sample in draft.samples {
      let bytes = draft.files[sample.file].bytes
      tokenizer.tokenize(bytes.span.extracting(sample.text), into: &tokens)
      for token in tokens where token.kind == .word {
        total += Self.weight
        if let word = vocabulary.find(token.key) { counts[Int(word)] += 1 }
      }
    }
    (self.counts, self.total) = (counts, total)
  }

  static let ofQuantities = weight * 4

  func frequency(_ word: UInt32) -> Int {
    1 + (Int(word) < counts.count ? Int(counts[Int(word)]) * Self.weight : 0)
  }
}
