/// One number of the rules tried at several values on gold texts, with families left out.
public struct NumberTrial: Sendable {
  /// What is to rise: the mean of these figures, of French and of English texts apart.
  public static let figures = [
    "finding F1 (kind, span)", "map F1 (kind, theme)", "polarity 3-class macro-F1",
    "nature macro-F1 (natures with 10 texts)", "matched: intensity Spearman",
  ]

  /// The value that is best on all texts; the present one where none is better.
  public private(set) var best: Int
  /// What all texts gain by it.
  public private(set) var gain: Double
  /// What they gain when each family is read with the value that is best without it.
  public private(set) var gainHeldOut: Double

  /// - Parameters:
  ///   - families: the family of each text.
  ///   - readings: for each value the analyses of all texts, in their order.
  ///   - present: the value in use.
  /// - Complexity: that of ``Scores`` times values and families.
  public init(gold: [JudgedText], families: [String], readings: [[JudgedText]], present: Int) {
    let tallies = readings.map { reading in zip(gold, reading).map { TextTally($0, $1) } }
    func mean(_ value: (Int) -> Int, _ texts: [Int]) -> Double {
      var total = 0.0
      for language in ["fr", "en"] {
        let scores = Scores(texts.filter { gold[$0].language == language }.map { tallies[value($0)][$0] })
        total += Self.figures.reduce(0) { $0 + (scores.measure($1) ?? 0) } / Double(Self.figures.count)
      }
      return total / 2
    }
    func choose(_ texts: [Int]) -> Int {
      let scores = readings.indices.map { value in mean({ _ in value }, texts) }
      // A gain in the fifth decimal is none.
      return readings.indices.reduce(present) { scores[$1] > scores[$0] + 1e-5 ? $1 : $0 }
    }
    let all = Array(gold.indices)
    best = choose(all)
    let now = mean({ _ in present }, all)
    let chosen = best
    gain = mean({ _ in chosen }, all) - now
    var byFamily: [String: Int] = [:]
    for family in Set(families).sorted() { byFamily[family] = choose(all.filter { families[$0] != family }) }
    gainHeldOut = mean({ byFamily[families[$0]] ?? present }, all) - now
  }
}
