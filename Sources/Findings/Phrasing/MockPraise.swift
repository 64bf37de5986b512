import Cues
import Verbatims

/// « Bravo, trois semaines pour un virement », "Another delay, lovely": a word of praise that is a clause of its own, beside
/// what wears down and without a contrast, is irony.
struct MockPraise {
  let shared: SharedWeights
  private var weights: Weights { shared.values }

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
    for index in sentence where readings[index].outcome == .found && readings[index].valence > 0 {
      let clause = clauses[readings[index].clause]
      for at in clause.cues where glances[at].traits.contains(.mock) {
        let cue = cues[at]
        guard cue.overlaps(readings[index].cue) else { continue }
        let isFilled = clause.isFilled(by: cue)
        if glances[at].traits.contains(.after) {
          guard isFilled, isAfterComplaint(index, readings, sentence), isBare(readings[index], cue) else { continue }
        } else {
          guard isBare(readings[index], readings[index].cue) else { continue }
          if !isFilled, !opens(cue, clause, readings) { continue }
        }
        readings[index].outcome = .mocking
      }
    }
  }

  /// « Bravo pour les trois heures d'attente »: the clause begins with it and goes on to complain.
  private func opens(_ mock: Cue, _ clause: Clause, _ readings: [CueReading]) -> Bool {
    guard Int(mock.first) == clause.tokens.lowerBound else { return false }
    return clause.readings.contains {
      let complaint = readings[$0].cue
      guard isClearComplaint(readings[$0]), mock.end <= complaint.first else { return false }
      return Int(complaint.first - mock.end) <= weights.mockReach
    }
  }

  /// "Three hours on hold, fantastic service": what is praised last was just blamed.
  private func isAfterComplaint(_ index: Int, _ readings: [CueReading], _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<index).contains { isClearComplaint(readings[$0]) }
  }

  private func isClearComplaint(_ reading: CueReading) -> Bool {
    reading.outcome == .found && reading.valence <= weights.mockedFrom
  }

  /// Praise of nothing but these words.
  private func isBare(_ reading: CueReading, _ words: Cue) -> Bool {
    guard let target = reading.target else { return true }
    return (Int(words.first)..<Int(words.end)).contains(target)
  }
}
