import Cues
import Tokens
import Verbatims

extension Analyzer {
  /// Judges the whole verbatim from its findings and signs.
  mutating func judge(_ analysis: inout Analysis) {
    let judgement = Judgement(weights: weights)
    let signs = signs()
    analysis.polarity = judgement.polarity(analysis.findings) { weight(of: analysis.findings[$0]) }
    analysis.nature = judgement.nature(analysis.findings, polarity: analysis.polarity, signs: signs)
    if let nature = analysis.nature {
      analysis.hasDissatisfaction = judgement.hasDissatisfaction(nature, analysis.findings)
    }
    let effort = effort()
    analysis.effort = effort.measure
    analysis.effortSigns = effort.sorted
    if !turns.isEmpty { analysis.conversation = conversation(analysis) }
  }

  /// What follows a contrast and what comes last weighs more.
  private func weight(of finding: Finding) -> Double {
    var value = 1.0
    let clause = clauses.last { Int(tokens[$0.tokens.lowerBound].start) <= finding.range.start }
    if let clause, clause.opensWithPivot { value *= weights.afterPivot }
    if let clause, clause.sentence == sentences.count - 1, sentences.count > 1 { value *= weights.lastSentence }
    return value
  }

  private func signs() -> Judgement.Signs {
    var signs = Judgement.Signs()
    for cue in cues {
      if let nature = lexicon.entries[Int(cue.entry)].nature { signs.natures.insert(nature) }
    }
    signs.asks = sentences.contains(where: \.isQuestion)
    return signs
  }

  private func effort() -> Effort {
    var effort = Effort()
    for clause in clauses {
      for index in clause.cues {
        let entry = lexicon.entries[Int(cues[index].entry)]
        guard !isUnsaid(index) else { continue }
        if let sign = entry.effort { effort.add(sign) }
        if let rupture = entry.rupture { effort.add(rupture) }
        if entry.effort == .contactAgain, entry.roles.contains(.counted) { effort.addCount() }
      }
    }
    return effort
  }

  /// A cue that its clause takes back: « si je devais rappeler ».
  private func isUnsaid(_ cue: Int) -> Bool {
    readings.contains { $0.cue == cues[cue] && ($0.outcome == .notLived || $0.valence > 0) }
  }

  private func conversation(_ analysis: Analysis) -> Analysis.Conversation {
    let judgement = Judgement(weights: weights)
    let mine = turns.indices.filter { turns[$0].speaker == .customer }
    let half = mine.isEmpty ? 0 : mine[mine.count / 2]
    let start = analysis.findings.filter { $0.turn < half || mine.count == 1 }
    let end = analysis.findings.filter { $0.turn >= half }
    return Analysis.Conversation(
      turns: turns.count, customerTurns: mine.count,
      startPolarity: judgement.polarity(start) { _ in 1 }, endPolarity: judgement.polarity(end) { _ in 1 },
      isResolved: nil, seconds: nil, began: nil, sentTo: nil)
  }
}
