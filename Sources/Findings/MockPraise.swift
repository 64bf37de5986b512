import Cues
import Verbatims

/// « Bravo, trois semaines pour un virement », "Another delay, lovely": a word of praise that is a clause of its own, beside
/// what wears down and without a contrast, is irony.
struct MockPraise {
  let weights: Weights

  /// Marks as mocking the bare praise of sentences that complain clearly, where the lexicons say that its words mock.
  ///
  /// Praise that has a target stays: « bon produit, livraison en retard » means both.
  func drop(
    from readings: inout [CueReading], _ clauses: [Clause], _ sentences: [Sentence], _ cues: Span<Cue>,
    _ glances: Span<Glance>
  ) {
    var start = 0
    while start < readings.count {
      let sentence = clauses[readings[start].clause].sentence
      var end = start + 1
      while end < readings.count, clauses[readings[end].clause].sentence == sentence { end += 1 }
      if end > start + 1, sentences[sentence].traits.contains(.mock) {
        drop(from: &readings, ofSentence: start..<end, clauses, cues, glances)
      }
      start = end
    }
  }

  private func drop(
    from readings: inout [CueReading], ofSentence sentence: Range<Int>, _ clauses: [Clause], _ cues: Span<Cue>,
    _ glances: Span<Glance>
  ) {
    guard sentence.contains(where: { isClearComplaint(readings[$0]) }) else { return }
    let span = readings[sentence.lowerBound].clause...readings[sentence.upperBound - 1].clause
    guard !clauses[span].contains(where: \.opensWithPivot) else { return }
    for index in sentence where isPraise(readings[index]) {
      let clause = clauses[readings[index].clause]
      for cue in clause.cues where glances[cue].traits.contains(.mock) {
        if clause.isFilled(by: cues[cue]), cues[cue].overlaps(readings[index].cue) {
          readings[index].outcome = .mocking
        }
      }
    }
  }

  private func isClearComplaint(_ reading: CueReading) -> Bool {
    reading.outcome == .found && reading.valence <= weights.mockedFrom
  }

  /// Praise of nothing but itself.
  private func isPraise(_ reading: CueReading) -> Bool {
    guard reading.outcome == .found, reading.valence > 0 else { return false }
    guard let target = reading.target else { return true }
    return (Int(reading.cue.first)..<Int(reading.cue.end)).contains(target)
  }
}
