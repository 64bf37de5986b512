import Cues
import Verbatims

/// Makes one finding of the readings of one clause that say the same thing.
enum Merging {
  /// Marks as joined each reading of a clause that holds a stronger one of the same kind and theme.
  static func join(_ readings: inout [CueReading], of clause: Range<Int>) {
    for weak in clause where readings[weak].outcome == .found {
      for strong in clause where strong != weak && readings[strong].outcome == .found {
        guard alike(readings[strong], readings[weak]) else { continue }
        guard outweighs(readings[strong], readings[weak], isEarlier: strong < weak) else { continue }
        readings[weak].outcome = .joined
        break
      }
    }
  }

  /// What a frame of the customer's own says reaches so many words behind it: "[we had read] all of it again".
  private static let ownReach: UInt32 = 2

  /// Marks each frame of a clause that tells of the customer's own doing: a frame without a valence stands right before it.
  static func dropOwn(
    _ readings: inout [CueReading], of new: Range<Int>, in clause: Clause, _ cues: Span<Cue>, _ glances: Span<Glance>
  ) {
    for index in clause.cues where glances[index].isBareFrame {
      let own = cues[index]
      // What is denied stands beside frames that begin with the same negator.
      let from = glances[index].traits.contains(.negated) ? own.first + 1 : own.first
      for frame in new where readings[frame].outcome == .found && readings[frame].yields {
        let first = readings[frame].cue.first
        if from <= first, first <= own.end + ownReach { readings[frame].outcome = .own }
      }
    }
  }

  /// Marks as joined each frame of a clause that says more in other words, of the same kind or of some of the frame's
  /// words; but praise in the midst of a frame that blames is no more than a part of it: "They [only [answered once] I
  /// wrote]". Of two frames that share words the one that blames stays: « Il [n'a même [pas proposé]] une chaise ».
  static func giveWay(_ readings: inout [CueReading], of clause: Range<Int>) {
    for frame in clause where readings[frame].outcome == .found && readings[frame].yields {
      for other in clause where other != frame && readings[other].outcome == .found {
        let (whole, part) = (readings[frame].cue, readings[other].cue)
        let isBlamed = readings[frame].kind == .expectation && readings[other].kind == .irritant
        let isAlike = readings[other].kind == readings[frame].kind || isBlamed
        if readings[other].yields, isAlike || readings[frame].valence < 0 { continue }
        guard isAlike || whole.overlaps(part) else { continue }
        if !isAlike, readings[frame].valence < 0, whole.first <= part.first, part.end <= whole.end {
          readings[other].outcome = .joined
        } else {
          readings[frame].outcome = .joined
          break
        }
      }
    }
  }

  /// "They did[n't help] me" is no cry for help: what begins behind the negator of words that are denied, and says the
  /// opposite, is a remnant of them, unless a conjunction stands between (« pas bon et cher pour la quantité »).
  static func dropRemnants(_ readings: inout [CueReading], of clause: Range<Int>, _ words: Span<WordFlags>) {
    for whole in clause where readings[whole].isNegated && readings[whole].outcome == .found {
      let cue = readings[whole].cue
      for part in clause where readings[part].outcome == .found && readings[part].kind != readings[whole].kind {
        let first = readings[part].cue.first
        guard cue.first < first, first < cue.end else { continue }
        if words.deny(from: cue.first, before: first) { readings[part].outcome = .joined }
      }
    }
  }

  /// Marks as joined each bare judgement of the whole (« Quelle honte ! », "so disappointed") that goes with something
  /// definite of the same sign said in its sentence: it is how that was felt, not one thing more.
  static func joinBare(_ readings: inout [CueReading], clauses: [Clause]) {
    var start = 0
    while start < readings.count {
      let sentence = clauses[readings[start].clause].sentence
      var end = start + 1
      while end < readings.count, clauses[readings[end].clause].sentence == sentence { end += 1 }
      if end > start + 1 { joinBare(&readings, ofSentence: start..<end) }
      start = end
    }
  }

  private static func joinBare(_ readings: inout [CueReading], ofSentence sentence: Range<Int>) {
    guard sentence.contains(where: { isDefinite(readings[$0]) }) else { return }
    for index in sentence where isBare(readings[index]) { readings[index].outcome = .joined }
  }

  private static func isBare(_ reading: CueReading) -> Bool {
    reading.outcome == .found && reading.theme == .overall && reading.target == nil && reading.valence < 0
      && !reading.glance.traits.meets([.decides, .wish, .moment])
  }

  private static func isDefinite(_ reading: CueReading) -> Bool {
    reading.outcome == .found && reading.theme != .overall && reading.valence < 0
  }

  /// The same kind, both verdicts or neither, and the same theme or some of the same words.
  private static func alike(_ a: CueReading, _ b: CueReading) -> Bool {
    a.kind == b.kind && a.decides == b.decides && (a.theme == b.theme || a.cue.overlaps(b.cue))
  }

  /// Of themes that share words the longer cue's, a named theme before `overall`, then the stronger valence, then the
  /// earlier place.
  private static func outweighs(_ strong: CueReading, _ weak: CueReading, isEarlier: Bool) -> Bool {
    if strong.theme != weak.theme, strong.cue.length != weak.cue.length { return strong.cue.length > weak.cue.length }
    if (strong.theme == .overall) != (weak.theme == .overall) { return weak.theme == .overall }
    if strong.valence.magnitude != weak.valence.magnitude { return strong.valence.magnitude > weak.valence.magnitude }
    return isEarlier
  }
}

extension Glance {
  /// Whether it is a frame that says of others whose doing they are.
  fileprivate var isBareFrame: Bool { traits.contains(.yields) && !traits.meets(.readable) }
}

extension Cue {
  fileprivate var length: UInt32 { end - first }

  func overlaps(_ other: Cue) -> Bool { first < other.end && other.first < end }
}
