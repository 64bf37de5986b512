import Cues
import Tokens
import Verbatims

// The whole verbatim.
extension Analyzer {
  /// Judges the whole verbatim from its findings and signs.
  func judge(_ verbatim: Verbatim, _ analysis: inout Analysis) {
    let judgement = Judgement(weights: weights)
    let (balance, told) = sum(analysis.findings)
    let signs = signs()
    analysis.polarity = judgement.polarity(balance)
    if judgement.isFlatRequest(told, signs) || judgement.isEven(told, analysis.polarity) {
      analysis.polarity = Measure(analysis.polarity.value * weights.flatPolarity)
    }
    let nature = judgement.nature(told, polarity: analysis.polarity, signs: signs)
    analysis.nature = nature
    if balance.good + balance.bad == 0 { analysis.polarity = judgement.polarity(ofTone: nature) }
    analysis.hasDissatisfaction = judgement.hasDissatisfaction(nature, told)
    if traits.meets([.effort, .rupture]) {
      let effort = effort()
      analysis.effort = effort.measure
      effort.append(to: &analysis.effortSigns)
    }
    if !turns.isEmpty { analysis.conversation = conversation(verbatim, analysis) }
  }

  /// What the findings, which stand in the order of their drafts, come to.
  private func sum(_ findings: [Finding]) -> (Judgement.Balance, Judgement.Told) {
    let findings = findings.span
    var balance = Judgement.Balance()
    var told = Judgement.Told()
    for index in findings.indices {
      balance.add(findings[index], weight: weight(of: drafts[index]))
      told.add(findings[index], weights: weights)
      if clauses[drafts[index].clause].opensWithPivot { told.isContrasted = true }
    }
    return (balance, told)
  }

  /// What follows a contrast and what comes last weighs more, and each entry what was measured of it.
  private func weight(of draft: Draft) -> Double {
    let clause = clauses[draft.clause]
    let isLast = clause.sentence == sentences.count - 1 && sentences.count > 1
    return (clause.opensWithPivot ? weights.afterPivot : 1) * (isLast ? weights.lastSentence : 1)
      * measuredWeight(of: readings[draft.reading])
  }

  /// The weight of the entry that a reading rests on; none where a negator reversed it, for what it leaves is in its table.
  private func measuredWeight(of reading: CueReading) -> Double {
    let glance = reading.glance
    guard reading.valence != 0, (reading.valence < 0) == (glance.valence < 0) else { return 1 }
    // The entry itself is seldom asked: it is a cache miss.
    let scales = glance.traits.contains(.scales)
    return Double(scales ? lexicon.entries[Int(reading.cue.entry)].weight : glance.factor) / 100
  }

  private func signs() -> Judgement.Signs {
    var signs = Judgement.Signs()
    if traits.contains(.nature) {
      for index in cues.indices where glances[index].traits.contains(.nature) {
        if let nature = lexicon.entries[Int(cues[index].entry)].nature { signs.add(nature) }
      }
    }
    for index in sentences.indices where sentences[index].isQuestion { signs.asks = true }
    signs.isChat = !turns.isEmpty
    return signs
  }

  private func effort() -> Effort {
    var effort = Effort()
    for index in cues.indices where glances[index].traits.meets([.effort, .rupture]) && !isUnsaid(index) {
      let entry = lexicon.entries[Int(cues[index].entry)]
      if let sign = entry.effort { effort.add(sign) }
      if let rupture = entry.rupture { effort.add(rupture) }
      if entry.effort == .contactAgain, entry.roles.contains(.counted) { effort.addCount() }
    }
    return effort
  }

  /// A cue that its clause takes back: « si je devais rappeler ».
  private func isUnsaid(_ cue: Int) -> Bool {
    guard glances[cue].traits.meets(.readable) else { return false }
    let first = cues[cue].first
    // Readings stand in the order of their cues.
    let place = readings.partitioningIndex { $0.cue.first >= first }
    return readings[place...].prefix { $0.cue.first == first }
      .contains { $0.cue == cues[cue] && ($0.outcome == .notLived || $0.valence > 0) }
  }

  /// From the first turn whose time is told to the last, where two are.
  private static func seconds(_ turns: [Turn]) -> Int? {
    let times = turns.compactMap(\.milliseconds)
    guard times.count > 1, let first = times.min(), let last = times.max() else { return nil }
    return (last - first + 500) / 1000
  }

  /// The course of a chat: its first half against its second, by the customer's turns.
  private func conversation(_ verbatim: Verbatim, _ analysis: Analysis) -> Analysis.Conversation {
    let judgement = Judgement(weights: weights)
    var customerTurns: [Int] = []
    for (number, turn) in turns.enumerated() where turn.speaker == .customer { customerTurns.append(number) }
    let half = customerTurns.isEmpty ? 0 : customerTurns[customerTurns.count / 2]
    var start = Judgement.Balance()
    var end = Judgement.Balance()
    for finding in analysis.findings {
      if finding.turn < half || customerTurns.count == 1 { start.add(finding, weight: 1) }
      if finding.turn >= half { end.add(finding, weight: 1) }
    }
    let course = ConversationCourse(turns, tokens: tokens, actCues, lexicon)
    return Analysis.Conversation(
      turns: turns.count, customerTurns: customerTurns.count, startPolarity: judgement.polarity(start),
      endPolarity: judgement.polarity(end), isResolved: course.isResolved, seconds: Self.seconds(verbatim.turns),
      began: verbatim.channel, sentTo: course.sentTo)
  }
}
