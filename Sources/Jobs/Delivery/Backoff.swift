import Journeys

/// How long to wait before another attempt: twice as long each time, and a drawn part of that, so that many senders do
/// not all come back at once.
struct Backoff {
  private let first: Double
  private let longest: Double
  private var chance: SplitMix64

  /// - Parameters:
  ///   - first: the longest wait after the first attempt, in seconds.
  ///   - longest: that after any attempt.
  init(first: Double, longest: Double, seed: UInt64) {
    (self.first, self.longest, chance) = (first, longest, SplitMix64(seed: seed))
  }

  /// - Parameter asked: what the receiver asks for, in seconds; no less is waited, and no more than the longest wait.
  mutating func wait(afterAttempt attempt: Int, asked: Int) -> Duration {
    let most = min(longest, first * Double(1 << min(attempt - 1, 30)))
    let drawn = most / 2 + most / 2 * chance.nextShare()
    return .milliseconds(Int(max(drawn, min(Double(asked), longest)) * 1_000))
  }
}
