public import Journeys

/// How far figures would move on other texts of the same kind: percentile intervals over texts drawn again and again.
///
/// Source: B. Efron, Bootstrap methods: another look at the jackknife, 1979. Texts are drawn, not findings, since those of
/// one text are alike.
public struct Bootstrap: Sendable {
  /// What holds 95 % of the samples' values, by the names of ``Scores/figures``; measures that are undefined in half of the
  /// samples or more have none.
  public private(set) var intervals: [String: Interval] = [:]

  /// - Parameters:
  ///   - column: one of the names of ``Evaluation/columns``.
  ///   - samples: how many samples are drawn; 1,000 settle the second decimal.
  ///   - seed: the same seed draws the same samples on every machine.
  /// - Complexity: `samples` times that of ``Scores``.
  public init(_ evaluation: Evaluation, column: String = "all", samples: Int, seed: UInt64) {
    let texts = evaluation.tallies(of: column)
    guard !texts.isEmpty, samples > 0 else { return }
    var draws = SplitMix64(seed: seed)
    var values: [String: [Double]] = [:]
    for _ in 0..<samples {
      let sample = texts.indices.map { _ in texts[draws.next(below: texts.count)] }
      for (name, figure) in Scores(sample).figures {
        if case .measure(let value?) = figure { values[name, default: []].append(value) }
      }
    }
    for (name, found) in values where 2 * found.count > samples { intervals[name] = Interval(ofSamples: found) }
  }
}

extension Interval {
  /// The percentile interval of 95 % of a bootstrap's values (Efron, 1979).
  ///
  /// - Precondition: there is a value.
  init(ofSamples values: [Double]) {
    let sorted = values.sorted()
    self.init(low: Quantile.of(sorted, 0.025), high: Quantile.of(sorted, 0.975))
  }
}
