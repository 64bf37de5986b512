/// In how many ways one place of a pattern can be written.
struct PatternWays {
  var words: [UInt32] = []
  /// Runs of several words, or one word with its accents.
  var runs: [[PatternElement]] = []

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
  }
}

/// The same, the words taken together.
struct PatternChoice {
  /// The word, the set of words or the quantity.
  var word: PatternElement?
  var runs: [[PatternElement]] = []
  /// Whether one of the words negates.
  var isNegated = false

  var count: Int { runs.count + (word == nil ? 0 : 1) }

  mutating func putGap() {
    word?.gap = PatternElement.widestGap
    for run in runs.indices { runs[run][0].gap = PatternElement.widestGap }
  }
}
