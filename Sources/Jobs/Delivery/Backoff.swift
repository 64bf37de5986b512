/// How long to wait before another attempt: twice as long each time, and a drawn part of that, so that many senders do
/// not all come back at once.
struct Backoff {
  private let first: Double
  private let longest: Double
  /// Of SplitMix64.
  private var state: UInt64

  /// - Parameters:
  ///   - first: the longest wait after the first attempt, in seconds.
  ///   - longest: that after any attempt.
  init(first: Double, longest: Double, seed: UInt64) {
    (self.first, self.longest, state) = (first, longest, seed)
  }

  /// - Parameter asked: what the receiver asks for, in seconds; no less is waited, and no more than the longest wait.
  mutating func wait(afterAttempt attempt: Int, asked: Int) -> Duration {
    let most = min(longest, first * Double(1 << min(attempt - 1, 30)))
    let drawn = most / 2 + most / 2 * share()
    return .milliseconds(Int(max(drawn, min(Double(asked), longest)) * 1_000))
  }

  /// At least nought and below one.
  private mutating func share() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ z >> 31) >> 11) / Double(1 << 53)
  }
}
