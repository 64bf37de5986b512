import Glibc

/// Fits one weight an entry on labelled texts: a logistic model of the balance of the findings, without a constant, shrunk
/// towards the hand grades.
///
/// A text is good with probability 1 / (1 + e^(−`slope` Σ weight × intensity)). The weights minimise the sum of what each
/// text costs, in logarithms, and `shrinkage` / 2 × Σ (weight − 1)², a Gaussian prior around the hand grades. A weight
/// stays between `least` and `most`, so no entry changes its sign. Source: S. le Cessie and J. van Houwelingen, Ridge
/// estimators in logistic regression, 1992; by coordinate descent with the curvature's bound (D. Böhning, B. Lindsay,
/// 1988), each step of which lowers the sum.
public struct WeightFit: Sendable {
  /// The few numbers of the fit, chosen by the figures of families left out (Documentation/Decisions/0023).
  public struct Settings: Sendable {
    /// What a finding of full intensity adds to the log-odds.
    public var slope = 2.0
    /// The inverse of the variance that weights are believed to have around 1. Of 2, 5, 10, 20, 40 and 80 the
    /// last three did as well on sets left out, within noise: hand grades are right until many texts say otherwise.
    public var shrinkage = 80.0
    /// What a text neither good nor bad counts for: it pulls all weights down alike.
    public var evenShare = 0.05
    /// The classes of a set weigh alike, but none of its texts more than so many: stars are mostly 5.
    public var mostBalance = 3.0
    public var least = 0.3
    public var most = 1.7
    /// The fit stands when no weight moves further, or after so many rounds.
    public var stillness = 1e-5
    public var mostRounds = 500

    public init() {}
  }

  private let settings: Settings
  /// For each text: what it counts for, the share of good it is held against, and its log-odds at present.
  private var counts: [Double] = []
  private var targets: [Double] = []
  private var odds: [Double] = []
  /// For each entry, in the order of `entries`: the texts it stands in, with what it adds at weight 1.
  private var entries: [UInt32] = []
  private var columns: [[(text: Int, value: Double)]] = []

  /// The weights of entries in hundredths, those of which the texts say nothing new left out.
  ///
  /// - Complexity: O(*n*) a round in the number of findings; some dozens of rounds.
  public static func weights(_ sets: [WeighedSet], settings: Settings = Settings()) -> [UInt32: Int] {
    var fit = WeightFit(sets, settings)
    let found = fit.run()
    var weights: [UInt32: Int] = [:]
    for (entry, weight) in zip(fit.entries, found) {
      // In steps of five hundredths: finer ones would tell one text from another.
      let hundredths = Int((weight * 20).rounded(.toNearestOrAwayFromZero)) * 5
      if hundredths != 100 { weights[entry] = hundredths }
    }
    return weights
  }

  private init(_ sets: [WeighedSet], _ settings: Settings) {
    self.settings = settings
    var cells: [UInt32: [(text: Int, value: Double)]] = [:]
    for set in sets {
      let texts = set.texts.filter { !$0.terms.isEmpty }
      let shares = balance(texts)
      for text in texts {
        var sums: [UInt32: Double] = [:]
        for term in text.terms { sums[term.entry, default: 0] += term.value * settings.slope }
        for (entry, value) in sums { cells[entry, default: []].append((counts.count, value)) }
        odds.append(text.terms.reduce(text.rest) { $0 + $1.value } * settings.slope)
        counts.append(shares[text.label.rawValue + 1])
        targets.append(Double(text.label.rawValue + 1) / 2)
      }
    }
    entries = cells.keys.sorted()
    columns = entries.map { cells[$0] ?? [] }
  }

  /// What a text of each label counts for in its set.
  private func balance(_ texts: [WeighedText]) -> [Double] {
    let counts = LabelledText.Label.allCases.map { label in texts.count { $0.label == label } }
    let classes = counts.count { $0 > 0 }
    return zip(counts, LabelledText.Label.allCases).map { count, label in
      guard count > 0 else { return 0 }
      let share = min(settings.mostBalance, Double(texts.count) / Double(classes * count))
      return label == .even ? share * settings.evenShare : share
    }
  }

  private mutating func run() -> [Double] {
    var weights = Array(repeating: 1.0, count: columns.count)
    let bounds = columns.map { column in
      column.reduce(settings.shrinkage) { $0 + counts[$1.text] * $1.value * $1.value / 4 }
    }
    for _ in 0..<settings.mostRounds {
      var furthest = 0.0
      for index in columns.indices {
        let step = step(columns[index], from: weights[index], bound: bounds[index])
        weights[index] += step
        furthest = max(furthest, step.magnitude)
      }
      if furthest < settings.stillness { break }
    }
    return weights
  }

  /// Moves one weight down its slope, and the log-odds of its texts with it.
  private mutating func step(_ column: [(text: Int, value: Double)], from weight: Double, bound: Double) -> Double {
    var gradient = settings.shrinkage * (weight - 1)
    for cell in column {
      gradient += counts[cell.text] * cell.value * (1 / (1 + exp(-odds[cell.text])) - targets[cell.text])
    }
    let step = max(settings.least, min(settings.most, weight - gradient / bound)) - weight
    if step != 0 {
      for cell in column { odds[cell.text] += cell.value * step }
    }
    return step
  }
}
