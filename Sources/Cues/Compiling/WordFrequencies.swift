internal import Tokens

/// About how often words are met in customers' texts, counted in the lexicons' own examples.
///
/// It decides by which words patterns are looked for, and so the speed, but nothing of what is found.
struct WordFrequencies {
  private var counts: [UInt32]
  private var sets: [UInt32: Int] = [:]

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

  /// The frequency of an element: the sum over its words.
  mutating func frequency(_ element: PatternElement, in wordSets: WordSets) -> Int {
    switch element.kind {
    case .word, .exactWord: return frequency(element.reference)
    case .quantity: return Self.weight * 4
    case .set:
      if let known = sets[element.reference] { return known }
      let sum = wordSets[element.reference].reduce(0) { $0 + frequency($1) }
      sets[element.reference] = sum
      return sum
    }
  }

  private func frequency(_ word: UInt32) -> Int {
    1 + (Int(word) < counts.count ? Int(counts[Int(word)]) * Self.weight : 0)
  }
}
