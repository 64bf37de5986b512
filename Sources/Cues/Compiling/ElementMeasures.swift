internal import Tokens

/// How rare elements are. Sets are measured once, however many patterns hold them.
struct ElementMeasures {
  struct Measure {
    /// About how often an element would be looked at: short words are frequent, function words most of all.
    var cost: Int
    /// About how often it is met, as counted in examples.
    var frequency: Int
    /// What share of all words it is.
    var share: Double
  }

  /// What it takes to find where two elements meet, of which the one may stand in so many places around the other: the
  /// rarer one looks into each place, and what it meets there is looked at.
  static func cost(of one: Measure, meeting other: Measure, places: Int) -> Double {
    let (rarer, other) = one.frequency < other.frequency ? (one, other) : (other, one)
    let looks = Double(rarer.frequency) * Double(places)
    return looks * (1 + costOfMeeting * Double(places) * other.share)
  }

  /// What looking at a pattern costs, against looking whether it is met.
  private static let costOfMeeting = 80.0

  private let frequencies: WordFrequencies
  private var sets: [Measure] = []

  static let functionWordCost = 1_000

  /// About how often a word of so many letters stands in customers' texts, from 0 letters on; longer ones are rarer
  /// still.
  private static let frequencies = [950, 900, 800, 90, 60, 36, 20, 12, 8, 5, 3, 2]

  init(_ frequencies: WordFrequencies) { self.frequencies = frequencies }

  /// Measures the sets that are new. The flags of words are complete by then.
  mutating func add(_ wordSets: WordSets, _ words: WordCompiler) {
    while sets.count < wordSets.count {
      var sum = Measure(cost: 0, frequency: 0, share: 0)
      for word in wordSets[UInt32(sets.count)] {
        sum.cost += Self.cost(word, words)
        sum.frequency += frequencies.frequency(word)
      }
      sum.share = Double(sum.frequency) / Double(frequencies.total)
      sets.append(sum)
    }
  }

  func measure(_ element: PatternElement, _ words: WordCompiler) -> Measure {
    let cost =
      switch element.kind {
      case .word, .exactWord: Self.cost(element.reference, words)
      case .set: sets[Int(element.reference)].cost
      case .quantity: 30
      }
    let frequency = frequency(of: element)
    return Measure(cost: cost, frequency: frequency, share: Double(frequency) / Double(frequencies.total))
  }

  func frequency(of element: PatternElement) -> Int {
    switch element.kind {
    case .word, .exactWord: frequencies.frequency(element.reference)
    case .set: sets[Int(element.reference)].frequency
    case .quantity: WordFrequencies.ofQuantities
    }
  }

  /// The numbers of so many words, the most frequent first, others by their numbers.
  func order(words: Int) -> [UInt32] {
    var met: [UInt64] = []
    var others: [UInt32] = []
    let rarest = frequencies.frequency(UInt32(words))
    for word in 0..<UInt32(words) {
      let frequency = frequencies.frequency(word)
      if frequency > rarest {
        met.append(UInt64(frequency) << 32 | UInt64(UInt32.max - word))
      } else {
        others.append(word)
      }
    }
    met.sort(by: >)
    return met.map { UInt32.max - UInt32(truncatingIfNeeded: $0) } + others
  }

  private static func cost(_ word: UInt32, _ words: WordCompiler) -> Int {
    guard let key = words.key(of: word) else { return 1 }
    if key.isHashed { return 1 }
    let frequency = key.length < frequencies.count ? frequencies[key.length] : 1
    guard words.vocabulary.flags[Int(word)].contains(.functionWord) else { return frequency }
    // Up to five letters every function word is frequent, the shortest most of all.
    return key.length <= 5 ? functionWordCost * (7 - key.length) : frequency * 20
  }
}
