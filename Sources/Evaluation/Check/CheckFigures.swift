public import Journeys
public import Verbatims

/// How right the program is on these customers' texts, from what a person said of a sample.
///
/// The sample has two strata, texts with findings and texts without; totals are estimated by weighting each stratum by
/// its size (Cochran, Sampling Techniques, 1977, chapter 5).
public struct CheckFigures: Sendable {
  /// A figure between 0 and 1 with its 95 % interval; nil where nothing tells.
  public struct Figure: Hashable, Sendable {
    public var value: Double
    public var interval: Interval
    /// How many judgements stand behind it.
    public var count: Int
  }

  public let texts: Int
  /// Of the findings, those that are there and of that kind. Findings of one text are alike, so that they count as the
  /// number of independent ones that they are worth.
  public let precision: Figure?
  public let precisionByKind: [(kind: Kind, figure: Figure?)]
  /// Of the findings that are there, those at their stage.
  public let stage: Figure?
  /// Of what is there, what was found.
  public let recall: Figure?
  /// Of the texts that a person holds dissatisfied, those that the program does: candidates for complaints.
  public let dissatisfactionRecall: Figure?
  /// The share of texts that hold each kind: as the program says, and corrected by what the person read.
  public let shares: [(kind: Kind, told: Double?, corrected: Figure?)]

  /// A stratum must have been read so often before a share is corrected.
  public static let leastForCorrection = 10
  private static let bootstrapSamples = 1_000

  /// - Complexity: O(*n*) in the texts, a thousand times for recall's interval.
  public init(_ texts: [CheckedText]) {
    self.texts = texts.count
    precision = Self.clustered(texts) { text in (text.found, text.findings.count) }
    precisionByKind = Kind.allCases.map { kind in
      let figure = Self.clustered(texts) { text in
        let own = text.findings.filter { $0.kind == kind }
        return (own.count { $0.verdict == .right || $0.verdict == .wrongStage }, own.count)
      }
      return (kind, figure)
    }
    stage = Self.clustered(texts) { text in (text.findings.count { $0.verdict == .right }, text.found) }
    recall = Self.ratio(texts) { text in (Double(text.found), Double(text.found + text.overlooked)) }
    dissatisfactionRecall = Self.ratio(texts.filter { $0.isDissatisfied != nil }) { text in
      (text.isDissatisfied == true && text.isToldDissatisfied ? 1 : 0, text.isDissatisfied == true ? 1 : 0)
    }
    shares = Kind.allCases.map { kind in
      (
        kind, Self.weighted(texts) { text in text.findings.contains { $0.kind == kind } },
        Self.corrected(texts) { $0.trueKinds.contains(kind) }
      )
    }
  }

  private static func clustered(_ texts: [CheckedText], _ count: (CheckedText) -> (Int, Int)) -> Figure? {
    var proportion = ClusteredProportion()
    for text in texts {
      let (successes, trials) = count(text)
      proportion.add(successes, of: trials)
    }
    guard let value = proportion.share, let interval = proportion.interval(.ninetyFive) else { return nil }
    return Figure(value: value, interval: interval, count: proportion.trials)
  }

  // MARK: Over both strata

  private static func strata(_ texts: [CheckedText]) -> [(size: Double, texts: [CheckedText])] {
    CheckSample.Stratum.allCases.compactMap { stratum in
      let own = texts.filter { $0.stratum == stratum }
      return own.first.map { (Double($0.stratumSize), own) }
    }
  }

  /// A ratio of two totals, each stratum weighted by its size, with a percentile bootstrap within strata (Efron, 1979).
  private static func ratio(_ texts: [CheckedText], _ parts: (CheckedText) -> (Double, Double)) -> Figure? {
    let strata = strata(texts).map { (size: $0.size, values: $0.texts.map(parts)) }
    let judged = texts.reduce(0) { $0 + Int(parts($1).1) }
    guard let value = ratio(strata.map { ($0.size, $0.values) }) else { return nil }
    var draws = SplitMix64(seed: 1)
    var samples: [Double] = []
    for _ in 0..<bootstrapSamples {
      let sample = strata.map { stratum in
        (stratum.size, stratum.values.map { _ in stratum.values[draws.next(below: stratum.values.count)] })
      }
      if let drawn = ratio(sample) { samples.append(drawn) }
    }
    guard !samples.isEmpty else { return nil }
    let spread = Interval(ofSamples: samples)
    return Figure(
      value: value, interval: Interval(low: min(spread.low, value), high: max(spread.high, value)), count: judged)
  }

  private static func ratio(_ strata: [(Double, [(Double, Double)])]) -> Double? {
    var (above, below) = (0.0, 0.0)
    for (size, values) in strata where !values.isEmpty {
      let weight = size / Double(values.count)
      above += weight * values.reduce(0) { $0 + $1.0 }
      below += weight * values.reduce(0) { $0 + $1.1 }
    }
    return below > 0 ? above / below : nil
  }

  private static func weighted(_ texts: [CheckedText], _ holds: (CheckedText) -> Bool) -> Double? {
    let strata = strata(texts)
    let size = strata.reduce(0) { $0 + $1.size }
    guard size > 0 else { return nil }
    return strata.reduce(0) { $0 + $1.size / size * Double($1.texts.count(where: holds)) / Double($1.texts.count) }
  }

  /// Σ Wₕpₕ with the variance Σ Wₕ²pₕ(1 − pₕ)/(nₕ − 1); nil where a stratum was hardly read.
  private static func corrected(_ texts: [CheckedText], _ holds: (CheckedText) -> Bool) -> Figure? {
    let strata = strata(texts)
    let size = strata.reduce(0) { $0 + $1.size }
    guard strata.count == CheckSample.Stratum.allCases.count,
      strata.allSatisfy({ $0.texts.count >= leastForCorrection }), let value = weighted(texts, holds)
    else { return nil }
    let variance = strata.reduce(0.0) { sum, stratum in
      // One more success and one more failure keep a stratum where all agree from being certain (Agresti & Coull, 1998).
      let n = Double(stratum.texts.count)
      let p = (Double(stratum.texts.count(where: holds)) + 1) / (n + 2)
      return sum + stratum.size / size * stratum.size / size * p * (1 - p) / (n - 1)
    }
    let reach = Confidence.ninetyFive.z * variance.squareRoot()
    let interval = Interval(low: max(0, value - reach), high: min(1, value + reach))
    return Figure(value: value, interval: interval, count: texts.count)
  }
}
