import Cues
import Tokens
package import Verbatims

// The whole verbatim.
extension Analyzer {
  /// Judges the whole verbatim from its findings and signs.
  func judge(_ verbatim: Verbatim, _ analysis: inout Analysis) {
    let judgement = Judgement(shared: shared)
    var (balance, said, told) = sum(analysis.findings)
    let signs = signs()
    analysis.polarity = judgement.polarity(balance)
    var feeling = judgement.polarity(said)
    if judgement.isFlatRequest(told, signs) || judgement.isEven(told, analysis.polarity) {
      analysis.polarity = Measure(analysis.polarity.value * weights.flatPolarity)
      feeling = Measure(feeling.value * weights.flatPolarity)
    }
    let nature = judgement.nature(told, polarity: analysis.polarity, signs: signs)
    analysis.nature = nature
    if balance.good + balance.bad == 0 { analysis.polarity = judgement.polarity(ofTone: nature) }
    if traits.meets([.effort, .rupture]) {
      let effort = effort()
      analysis.effort = effort.measure
      effort.append(to: &analysis.effortSigns)
    }
    if !turns.isEmpty { analysis.conversation = conversation(verbatim, analysis) }
    tune(&analysis, feeling, &told)
    analysis.hasDissatisfaction = judgement.hasDissatisfaction(nature, told)
  }

  /// The intensity of the words of a finding of the last text, before the text around them was weighed.
  package func saidIntensity(of finding: Int) -> Measure { drafts[finding].intensity }

  /// Gives the findings, whose words are weighed by now, the strength that they have in the whole text. What was measured
  /// of entries moves the polarity alone.
  private func tune(_ analysis: inout Analysis, _ feeling: Measure, _ told: inout Judgement.Told) {
    guard !analysis.findings.isEmpty else { return }
    var exclamations = 0
    for index in sentences.indices { exclamations += sentences[index].exclamations }
    let tone = Tone(analysis.findings, polarity: feeling, exclamations: exclamations, shared)
    for index in analysis.findings.indices {
      analysis.findings[index].intensity = tone.intensity(of: analysis.findings[index])
      told.hear(analysis.findings[index])
    }
  }

  /// What the findings, which stand in the order of their drafts, come to, with and without what was measured of their
  /// entries.
  private func sum(_ findings: [Finding]) -> (measured: Judgement.Balance, said: Judgement.Balance, Judgement.Told) {
    let findings = findings.span
    var balance = Judgement.Balance()
    var said = Judgement.Balance()
    var told = Judgement.Told()
    for index in findings.indices {
      let weight = weight(of: drafts[index])
      said.add(findings[index], weight: weight)
      balance.add(findings[index], weight: weight * measuredWeight(of: readings[drafts[index].reading]))
      told.add(findings[index], shared)
      if clauses[drafts[index].clause].opensWithPivot { told.isContrasted = true }
    }
    return (balance, said, told)
  }

  /// What follows a contrast and what comes last weighs more.
  private func weight(of draft: Draft) -> Double {
    let clause = clauses[draft.clause]
    let isLast = clause.sentence == sentences.count - 1 && sentences.count > 1
    return (clause.opensWithPivot ? weights.afterPivot : 1) * (isLast ? weights.lastSentence : 1)
  }

  /// The weight of the entry that a reading rests on; none where a negator reversed it, for what it leaves is in its table.
  private func measuredWeight(of reading: CueReading) -> Double {
    let glance = reading.glance
    guard reading.valence != 0, (reading.valence < 0) == (glance.valence < 0) else { return 1 }
    // The entry itself is seldom asked: it is a cache miss.
    let scales = glance.traits.contains(.scales)
    return Double(scales ? lexicon.entries[Int(reading.cue.entry)].weight : Int16(glance.factor)) / 100
  }

  private func signs() -> Judgement.Signs {
    var signs = Judgement.Signs()
    if traits.contains(.text) {
      for index in cues.indices where glances[index].traits.contains(.text) {
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
    let judgement = Judgement(shared: shared)
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
