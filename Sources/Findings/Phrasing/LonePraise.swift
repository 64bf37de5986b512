import Cues
import Verbatims

/// Takes no praise from a good word or two among many complaints: there it is irony, a promise that was not kept, or what
/// ought to have been (« un grand choix, paraît-il »).
struct LonePraise {
  let shared: SharedWeights
  private var weights: Weights { shared.values }

  /// Marks as outweighed the mild praise of a text that complains so much more often.
  ///
  /// Verdicts stay, strong praise stays, and so does what a contrast sets apart: « le repas était bon, mais ».
  func drop(from readings: inout [CueReading], clauses: [Clause]) {
    var (good, bad) = (0, 0)
    for index in readings.indices where readings[index].outcome == .found {
      switch readings[index].kind {
      case .enchantment: good += 1
      case .irritant: bad += 1
      case .expectation: break
      }
    }
    guard good > 0, bad >= good * weights.complaintsOverPraise else { return }
    for index in readings.indices where readings[index].outcome == .found && isMildPraise(readings[index]) {
      if !isContrasted(readings[index].clause, clauses) { readings[index].outcome = .outweighed }
    }
  }

  private func isMildPraise(_ reading: CueReading) -> Bool {
    reading.valence > 0 && reading.valence < weights.leastLonePraise && !reading.decides
  }

  /// The clause, or the one after it, begins with a contrast.
  private func isContrasted(_ clause: Int, _ clauses: [Clause]) -> Bool {
    clauses[clause].opensWithPivot || clause + 1 < clauses.count && clauses[clause + 1].opensWithPivot
  }
}
