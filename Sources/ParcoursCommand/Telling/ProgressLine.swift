import Pipeline

/// One line on the terminal that tells how far a run has come.
struct ProgressLine {
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?
  private var isShown = false
  private let isWanted: Bool

  private static let pause = Duration.milliseconds(200)

  init(isWanted: Bool) { self.isWanted = isWanted }

  /// Draws the line again, unless it was drawn just now.
  mutating func show(_ progress: RunProgress) {
    let now = ContinuousClock.now
    guard isWanted, now - (last ?? start) >= Self.pause else { return }
    last = now
    isShown = true
    Terminal.write("\r" + Self.line(progress, elapsed: now - start) + "\u{1B}[K")
  }

  /// Takes the line away, for something else to be said.
  mutating func clear() {
    guard isShown else { return }
    isShown = false
    Terminal.write("\r\u{1B}[K")
  }

  static func line(_ progress: RunProgress, elapsed: Duration) -> String {
    let seconds = max(0.001, Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18)
    let rate = Int(Double(progress.verbatims) / seconds)
    var line = Messages.progress(verbatims: progress.verbatims, rate: rate)
    if let all = progress.bytesInAll, all > 0, progress.bytesRead > 0 {
      let share = min(1, Double(progress.bytesRead) / Double(all))
      line += Messages.remaining(percent: Int(share * 100), seconds: Int(seconds / share - seconds))
    }
    return line
  }
}
