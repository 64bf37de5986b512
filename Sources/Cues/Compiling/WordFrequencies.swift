internal import Tokens

/// About how often words are met in customers' texts, counted in the lexicons' own examples.
///
/// It decides by which words patterns are looked for, and so the speed, but nothing of what is found.
struct WordFrequencies {
  private var counts: [UInt32]

  /// What one meeting in the examples weighs against a word that is not met there.
  private static let weight = 8

  init(_ draft: LexiconDraft, _ vocabulary: VocabularyBuilder) {
    counts = Array(repeating: 0, count: vocabulary.keys.count)
    let tokenizer = Tokenizer()
    var tokens: [Token] = []
    for sample in draft.samples {
      let bytes = draft.files[sample.file].bytes
      tokenizer.tokenize(bytes.span.extracting(sample.text), into: &tokens)
      for token in tokens where token.kind == .word {
        if let word = vocabulary.find(token.key) { counts[Int(word)] += 1 }
      }
    }
  }

  static let ofQuantities = weight * 4

  func frequency(_ word: UInt32) -> Int {
    1 + (Int(word) < counts.count ? Int(counts[Int(word)]) * Self.weight : 0)
  }
}
