import Cues
import Verbatims

/// Makes one finding of the readings of one clause that say the same thing.
struct Merging {
  let lexicon: Lexicon

  /// Marks as joined each reading whose clause holds a stronger one of the same kind and theme.
  func join(_ readings: inout [CueReading]) {
    var start = 0
    while start < readings.count {
      var end = start
      while end < readings.count, readings[end].clause == readings[start].clause { end += 1 }
      for weak in start..<end where readings[weak].outcome == .found {
        let isJoined = (start..<end).contains { strong in
          strong != weak && readings[strong].outcome == .found && alike(readings[strong], readings[weak])
            && outweighs(readings, strong, weak)
        }
        if isJoined { readings[weak].outcome = .joined }
      }
      start = end
    }
  }

  /// Marks as joined each bare judgement of the whole (« Quelle honte ! », "so disappointed") that goes with something
  /// definite of the same sign said in its sentence: it is how that was felt, not one thing more.
  func joinBare(_ readings: inout [CueReading], sentence: (Int) -> Int) {
    for bare in readings.indices where readings[bare].outcome == .found && isBare(readings[bare]) {
      let isFelt = readings.contains {
        $0.outcome == .found && $0.clause != readings[bare].clause && $0.theme != .overall
          && ($0.valence < 0) == (readings[bare].valence < 0) && sentence($0.clause) == sentence(readings[bare].clause)
      }
      if isFelt { readings[bare].outcome = .joined }
    }
  }

  private func isBare(_ reading: CueReading) -> Bool {
    let entry = lexicon.entries[Int(reading.cue.entry)]
    return reading.theme == .overall && reading.target == nil && entry.decision == nil && !entry.roles.contains(.wish)
      && !entry.roles.contains(.moment) && reading.valence < 0
  }

  /// The same kind, both verdicts or neither, and the same theme or some of the same words.
  private func alike(_ a: CueReading, _ b: CueReading) -> Bool {
    let (first, second) = (lexicon.entries[Int(a.cue.entry)], lexicon.entries[Int(b.cue.entry)])
    guard Kind(a, first) == Kind(b, second), (first.decision == nil) == (second.decision == nil) else { return false }
    return a.theme == b.theme || a.cue.overlaps(b.cue)
  }

  /// Of themes that share words the longer cue's, a named theme before `overall`, then the stronger valence, then the earlier place.
  private func outweighs(_ readings: [CueReading], _ a: Int, _ b: Int) -> Bool {
    let (first, second) = (readings[a], readings[b])
    if first.theme != second.theme, first.cue.length != second.cue.length {
      return first.cue.length > second.cue.length
    }
    if (first.theme == .overall) != (second.theme == .overall) { return second.theme == .overall }
    if first.valence.magnitude != second.valence.magnitude {
      return first.valence.magnitude > second.valence.magnitude
    }
    return a < b
  }
}

extension Cue {
  fileprivate var length: UInt32 { end - first }

  func overlaps(_ other: Cue) -> Bool { first < other.end && other.first < end }
}

extension Kind {
  /// The kind that a reading makes: a wish is an expectation, else the sign decides.
  init(_ reading: CueReading, _ entry: Entry) {
    if entry.roles.contains(.wish), reading.valence == 0 {
      self = .expectation
    } else {
      self = reading.valence < 0 ? .irritant : .enchantment
    }
  }
}
