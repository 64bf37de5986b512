import Cues

/// A denial on its way through a sentence: "I can't say the delivery was slow, nor that the box was damaged".
struct Denial {
  let cue: Int
  /// The clause that told it or that it has reached last.
  let clause: Int

  /// Its cue, where the next clause begins with a negator and so goes on with what is denied.
  func goesOn(in number: Int, _ clauses: Span<Clause>, _ cues: Span<Cue>, _ glances: Span<Glance>) -> Int? {
    guard number == clause + 1, clauses[number].sentence == clauses[clause].sentence else { return nil }
    guard let first = clauses[number].cues.first, glances[first].traits.contains(.flip) else { return nil }
    return Int(cues[first].first) == clauses[number].tokens.lowerBound ? cue : nil
  }
}
