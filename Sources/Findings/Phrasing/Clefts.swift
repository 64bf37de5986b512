import Cues

/// « Ce n'est pas l'attente qui m'a gêné, c'est le mépris », "It's not the delay, it's the silence": what is denied only to name
/// something else is neither blamed nor praised.
struct Clefts {
  /// Marks as not lived the bad things of a clause that sets them aside, where its sentence goes on to name another.
  func drop(_ readings: inout [CueReading], _ clauses: [Clause], _ cues: Span<Cue>, _ glances: Span<Glance>) {
    for index in readings.indices where isDeniedThing(readings[index]) {
      let number = readings[index].clause
      guard clauses[number].traits.contains(.cleft), stands(behind: readings[index], clauses[number], cues, glances)
      else { continue }
      let isGood = readings[index].glance.valence > 0 || readings[index].isNegated
      let isPraise = readings[index].valence > 0
      if isPraise && goesOn(clauses, after: number)
        || isNamed(behind: number, readings, clauses, asPraise: isGood)
      {
        readings[index].outcome = .notLived
      }
    }
  }

  /// Something bad, or something good that is reversed.
  private func isDeniedThing(_ reading: CueReading) -> Bool {
    guard reading.outcome == .found, !reading.decides else { return false }
    return reading.glance.valence < 0 || reading.glance.valence > 0 && reading.valence < 0
  }

  private func goesOn(_ clauses: [Clause], after number: Int) -> Bool {
    number + 1 < clauses.count && clauses[number + 1].sentence == clauses[number].sentence
  }

  private func stands(behind reading: CueReading, _ clause: Clause, _ cues: Span<Cue>, _ glances: Span<Glance>) -> Bool
  {
    for index in clause.cues where glances[index].traits.contains(.cleft) {
      if cues[index].first <= reading.cue.first { return true }
    }
    return false
  }

  /// Whether a later clause of the sentence says something: praise without a contrast, where what is denied is good (« pas
  /// le meilleur hôtel, mais propre » blames).
  private func isNamed(behind number: Int, _ readings: [CueReading], _ clauses: [Clause], asPraise: Bool) -> Bool {
    for clause in number + 1..<clauses.ofSentence(of: number).upperBound {
      for index in clauses[clause].readings where readings[index].outcome == .found {
        if !asPraise || readings[index].valence > 0 && !clauses[clause].opensWithPivot { return true }
      }
    }
    return false
  }
}
