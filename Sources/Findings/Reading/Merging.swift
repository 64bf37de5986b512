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
  /// words; but praise that begins in the midst of a frame that blames is no more than a part of it: "They [only
  /// [answered once] I wrote]", « Il [refuse de [tenir] ses promesses] ». Of two frames that share words the one that
  /// blames stays: « Il [n'a même [pas proposé]] une chaise ».
  ///
  /// A negator that a frame names denies nothing else: « Il [n'a jamais expliqué] la panne » praises no breakdown.
  static func giveWay(
    _ readings: inout [CueReading], of clause: Range<Int>, reachedBy shifters: [Int], _ cues: Span<Cue>
  ) {
    for frame in clause where readings[frame].outcome == .found && readings[frame].yields {
      for other in clause where readings[other].outcome == .found && readings[other].valence > 0 {
        let isDenied = shifters[readings[other].shifters].contains { readings[frame].cue.overlaps(cues[$0]) }
        if isDenied, readings[frame].valence < 0 { readings[other].outcome = .joined }
      }
      for other in clause where other != frame && readings[other].outcome == .found {
        let (whole, part) = (readings[frame].cue, readings[other].cue)
        let isBlamed = readings[frame].kind == .expectation && readings[other].kind == .irritant
        let isAlike = readings[other].kind == readings[frame].kind || isBlamed
        if readings[other].yields, isAlike || readings[frame].valence < 0 { continue }
        guard isAlike || whole.overlaps(part) else { continue }
        let isPart =
          whole.first <= part.first && part.end <= whole.end
          || whole.begins(before: part) && !readings[other].isNegated
        if !isAlike, readings[frame].valence < 0, isPart {
          readings[other].outcome = .joined
        } else {
          readings[frame].outcome = .joined
          break
        }
      }
    }
  }

  /// "They did[n't help] me" is no cry for help: what begins behind the negator of words that are denied, and says the
  /// opposite, is a remnant of them, unless a conjunction stands between (« pas bon et cher pour la quantité »). So is
  /// praise that begins among words that deny and runs past them, unless it names a negator itself: « [Ils n'ont pas
  /// [tenu] leurs promesses] ».
  static func dropRemnants(_ readings: inout [CueReading], of clause: Range<Int>, _ words: Span<WordFlags>) {
    for whole in clause where readings[whole].outcome == .found {
      let (cue, blames, isNegated) = (readings[whole].cue, readings[whole].valence < 0, readings[whole].isNegated)
      guard blames || isNegated else { continue }
      for part in clause where readings[part].outcome == .found && readings[part].kind != readings[whole].kind {
        let other = readings[part].cue
        guard cue.begins(before: other) else { continue }
        let isPraise = blames && readings[part].valence > 0 && !readings[part].isNegated && cue.end < other.end
        let runsOn =
          isPraise && words.deny(from: cue.first, before: cue.end)
          && words.conjunction(from: cue.first, before: other.first) == nil
        if runsOn || isNegated && words.deny(from: cue.first, before: other.first) { readings[part].outcome = .joined }
      }
    }
  }

  /// Marks as joined praise whose words are a degree of what is blamed: « super désagréable » praises nothing.
  static func dropDegrees(
    _ readings: inout [CueReading], of clause: Range<Int>, reachedBy shifters: [Int], _ cues: Span<Cue>
  ) {
    for blame in clause where readings[blame].outcome == .found && readings[blame].valence < 0 {
      for shifter in readings[blame].shifters {
        let degree = cues[shifters[shifter]]
        for praise in clause where readings[praise].outcome == .found && readings[praise].valence > 0 {
          let cue = readings[praise].cue
          if cue.first == degree.first, cue.end == degree.end { readings[praise].outcome = .joined }
        }
      }
    }
  }

  /// Joins what a sentence says in several clauses: bare judgements and frames.
  static func joinSentences(_ readings: inout [CueReading], clauses: [Clause]) {
    var start = 0
    while start < readings.count {
      let sentence = clauses[readings[start].clause].sentence
      var end = start + 1
      while end < readings.count, clauses[readings[end].clause].sentence == sentence { end += 1 }
      if end > start + 1 {
        joinBare(&readings, ofSentence: start..<end)
        joinFrames(&readings, ofSentence: start..<end)
      }
      start = end
    }
  }

  /// Marks as joined each bare judgement of the whole (« Quelle honte ! », "so disappointed") that goes with something
  /// definite of the same sign said in its sentence: it is how that was felt, not one thing more.
  private static func joinBare(_ readings: inout [CueReading], ofSentence sentence: Range<Int>) {
    guard sentence.contains(where: { isDefinite(readings[$0]) }) else { return }
    for index in sentence where isBare(readings[index]) { readings[index].outcome = .joined }
  }

  /// Marks as joined each frame of a theme that other words of its sentence judge alike: "The bill was incorrect, [with
  /// the wrong VAT]".
  private static func joinFrames(_ readings: inout [CueReading], ofSentence sentence: Range<Int>) {
    for frame in sentence where readings[frame].outcome == .found && readings[frame].yields {
      let isSaid = sentence.contains { other in
        readings[other].outcome == .found && !readings[other].yields && readings[other].kind == readings[frame].kind
          && readings[other].theme == readings[frame].theme
      }
      if isSaid { readings[frame].outcome = .joined }
    }
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

  /// Whether the other one begins among its words, behind the first.
  fileprivate func begins(before other: Cue) -> Bool { first < other.first && other.first < end }
}
