import Cues
import Verbatims

/// « C'était lent, mais depuis la mise à jour c'est rapide », "Now they are rude, whereas they were friendly before": what was
/// and is no more is no finding beside what is so now.
struct ThenAndNow {
  /// Marks as outdated what a sentence tells of the past where it tells the opposite of the present.
  func settle(
    _ readings: inout [CueReading], _ clauses: [Clause], _ cues: Span<Cue>, _ glances: Span<Glance>,
    _ words: Span<WordFlags>
  ) {
    for now in readings.indices where readings[now].outcome == .found && isOfNow(readings[now], clauses) {
      let tellsThing = tellsThing(readings[now], clauses, cues, glances)
      for clause in clauses.ofSentence(of: readings[now].clause) {
        for then in clauses[clause].readings where isOfThen(readings[then], clauses, words) {
          if isOpposite(readings[then], to: readings[now], tellsThing) { readings[then].outcome = .outdated }
        }
      }
    }
  }

  private func isOfNow(_ reading: CueReading, _ clauses: [Clause]) -> Bool {
    clauses[reading.clause].traits.contains(.now) && !reading.decides && reading.valence != 0
  }

  /// Said in a clause that does not speak of now, with a verb of what was.
  private func isOfThen(_ reading: CueReading, _ clauses: [Clause], _ words: Span<WordFlags>) -> Bool {
    guard reading.outcome == .found, !reading.decides, reading.valence != 0 else { return false }
    let clause = clauses[reading.clause]
    guard !clause.traits.contains(.now) else { return false }
    return words.tellPast(in: clause.tokens)
  }

  /// The one is good and the other bad, of the same theme, or where the present tells no thing of its own (« mais
  /// maintenant c'est rapide »). What was good and is gone counts as good.
  private func isOpposite(_ then: CueReading, to now: CueReading, _ tellsThing: Bool) -> Bool {
    guard (then.glance.valence < 0) != (now.valence < 0) else { return false }
    return then.theme == now.theme || then.theme == .overall || !tellsThing && now.theme != .overall
  }

  /// Whether it judges a thing, which is not the change itself: « depuis la mise à jour ».
  private func tellsThing(
    _ reading: CueReading, _ clauses: [Clause], _ cues: Span<Cue>, _ glances: Span<Glance>
  ) -> Bool {
    guard let target = reading.target else { return false }
    for index in clauses[reading.clause].cues where glances[index].traits.contains(.now) {
      if Int(cues[index].first) <= target.lowerBound, target.upperBound <= Int(cues[index].end) { return false }
    }
    return true
  }
}
