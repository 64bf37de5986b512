/// The scale on which one source gives its scores.
public struct OutcomeScale: Hashable, Sendable {
  /// From what to what the scores go.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// One to five, halves allowed.
    case stars
    /// Nought to ten, as asked for a net promoter score.
    case tenPoints
    /// Anything else: from the lowest score seen to the highest.
    case observed
  }

  /// The source; empty where none is told.
  public let source: String
  public let kind: Kind
  /// The worst and the best score, in thousandths.
  public let low: Int
  public let high: Int
  /// The verbatims with a score.
  public let verbatims: Int

  /// How many points lie between the worst and the best.
  public var points: Double { Double(high - low) / 1000 }

  /// - Parameter scores: in thousandths.
  /// - Returns: nil where there is but one score: nothing can be read from it.
  init?(source: String, _ scores: ScoresSeen) {
    guard scores.least < scores.most else { return nil }
    (self.source, verbatims) = (source, scores.count)
    if scores.least >= 1000, scores.most <= 5000, scores.areHalves {
      (kind, low, high) = (.stars, 1000, 5000)
    } else if scores.least >= 0, scores.most > 5000, scores.most <= 10_000, scores.areHalves {
      (kind, low, high) = (.tenPoints, 0, 10_000)
    } else {
      (kind, low, high) = (.observed, scores.least, scores.most)
    }
  }

  /// A score in thousandths of the way from the worst to the best, 0 to 1000.
  func share(_ score: Int32) -> Int32 {
    let (above, span) = (min(max(Int(score), low), high) - low, high - low)
    return Int32((2 * above * 1000 + span) / (2 * span))
  }
}

/// What is known of the scores of one source.
struct ScoresSeen {
  var count = 0
  /// In thousandths.
  var least = Int.max
  var most = Int.min
  /// Whether all are whole points or halves.
  var areHalves = true

  mutating func add(_ score: Int32) {
    count += 1
    least = min(least, Int(score))
    most = max(most, Int(score))
    if score % 500 != 0 { areHalves = false }
  }
}
