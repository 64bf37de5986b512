import Cues
import Tokens
import Verbatims

// Findings.
extension Analyzer {
  /// Places what was found, finds its words, and keeps the strongest of a long text.
  mutating func draftFindings(_ sector: Sector?) {
    var drafts: [Draft] = []
    // Taken out while they change, so that what is only read need not be copied.
    swap(&drafts, &self.drafts)
    let usual = usualPlaces(sector)
    place(&drafts, usual)
    if drafts.count > 1 { placeWholes(&drafts, usual: usual) }
    if drafts.count > 1 { dropRetold(&drafts) }
    swap(&drafts, &self.drafts)
    if self.drafts.count > weights.mostFindings { keepStrongest() }
    swap(&drafts, &self.drafts)
    findQuotes(&drafts)
    Draft.sort(&drafts)
    swap(&drafts, &self.drafts)
  }

  /// What is usual where the text is set: in the sector, and in the one place in person that the text mostly names.
  private func usualPlaces(_ sector: Sector?) -> UsualPlaces {
    guard traits.contains(.channel), priors.hasSettings(sector) else { return priors.usual(in: sector) }
    var counts: [Channel: Int] = [:]
    for glance in glances where !glance.traits.contains(.decides) {
      if let channel = glance.channel, channel != .product { counts[channel, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    return priors.usual(in: sector) { channel in counts[channel] == most ? most : 0 }
  }

  private func place(_ drafts: inout [Draft], _ usual: UsualPlaces) {
    let (readings, clauses, sentences) = (readings.span, clauses.span, sentences.span)
    let (cues, glances, tokens) = (cues.span, glances.span, tokens.span)
    let placer = Placer(usual: usual, question: question, tellsProblem: tellsProblem())
    var scale = IntensityScale(shared)
    var discourse = Discourse()
    for index in readings.indices {
      guard readings[index].outcome == .found else { continue }
      let clause = readings[index].clause
      let sentence = clauses[clause].sentence
      if traits.contains(.stage) { discourse.advance(to: sentence, clauses, glances) }
      let place = placer.place(
        readings[index], in: clauses[clause], under: heading(over: clause, tokens), of: sentences[sentence], cues: cues,
        glances: glances, discourse: discourse)
      let intensity = scale.intensity(of: readings[index], in: sentences[sentence], tokens: tokens)
      drafts.append(
        Draft(
          reading: index, clause: clause, kind: readings[index].kind, theme: readings[index].theme,
          placement: place, intensity: intensity))
    }
  }

  /// The clause before another one that names what this judges, and ends in a colon.
  private func heading(over number: Int, _ tokens: Span<Token>) -> Clause? {
    guard let before = clauses.span.naming(before: number, mostTokens: weights.namingClause),
      let mark = before.tokens.last, tokens[mark].isColon
    else { return nil }
    return before
  }

  /// Whether words of the text are on a problem and how it is handled; a verdict's place is none of them.
  private func tellsProblem() -> Bool {
    guard traits.contains(.stage) else { return false }
    return glances.contains { $0.stage == .resolve && !$0.traits.meets([.decides, .yields]) }
  }

  private mutating func dropRetold(_ drafts: inout [Draft]) {
    let retold = Retelling.find(in: drafts, readings, clauses, sentences, tokens.span)
    guard !retold.isEmpty else { return }
    for draft in retold { readings[drafts[draft].reading].outcome = .retold }
    drafts.removeAll { readings[$0.reading].outcome == .retold }
  }

  private mutating func keepStrongest() {
    let drafts = drafts
    let decides = drafts.map { readings[$0.reading].decides }
    let yields = drafts.map { readings[$0.reading].yields }
    // A verdict is what a long story comes to, and a frame gives way.
    let order = drafts.indices.sorted {
      if decides[$0] != decides[$1] { return decides[$0] }
      if yields[$0] != yields[$1] { return yields[$1] }
      return drafts[$0].intensity == drafts[$1].intensity ? $0 < $1 : drafts[$0].intensity > drafts[$1].intensity
    }
    for index in order[weights.mostFindings...] { readings[drafts[index].reading].outcome = .crowdedOut }
    self.drafts.removeAll(keepingCapacity: true)
    for draft in drafts where readings[draft.reading].outcome == .found { self.drafts.append(draft) }
  }

  /// Finds the words of the drafts, which stand clause by clause.
  private func findQuotes(_ drafts: inout [Draft]) {
    let (readings, clauses, shifters) = (readings.span, clauses.span, reached.span)
    let (cues, glances, tokens) = (cues.span, glances.span, tokens.span)
    var drafts = drafts.mutableSpan
    for index in drafts.indices {
      drafts[index].core = Quotes.core(
        of: drafts[index], in: clauses[drafts[index].clause], readings: readings, shifters: shifters, cues: cues,
        tokens: tokens)
    }
    var start = 0
    while start < drafts.count {
      let clause = drafts[start].clause
      var end = start + 1
      while end < drafts.count, drafts[end].clause == clause { end += 1 }
      let bounds = Quotes.bounds(of: clauses[clause], cues: cues, glances: glances, tokens: tokens)
      for index in start..<end {
        drafts[index].range = Quotes.quote(
          of: index, among: start..<end, drafts.span, in: bounds, tokens: tokens, widest: weights.widestQuote)
      }
      start = end
    }
  }

  /// Writes the drafts as findings with their evidence, in the order of the contract.
  func write(_ analysis: inout Analysis) {
    for draft in drafts {
      let first = analysis.evidence.count
      addEvidence(of: draft, &analysis)
      analysis.findings.append(finding(draft, evidence: first..<analysis.evidence.count))
    }
    if traits.contains(.decides) { tieVerdicts(&analysis) }
  }

  /// The reading itself and those that were joined to it, in text order.
  private func addEvidence(of draft: Draft, _ analysis: inout Analysis) {
    let cue = readings[draft.reading].cue
    for index in clauses[draft.clause].readings {
      if index == draft.reading || isJoined(readings[index], to: draft, cue) { addEvidence(readings[index], &analysis) }
    }
  }

  private func isJoined(_ reading: CueReading, to draft: Draft, _ cue: Cue) -> Bool {
    reading.outcome == .joined && (reading.theme == draft.theme || reading.cue.overlaps(cue))
      && reading.kind == draft.kind
  }

  private func addEvidence(_ reading: CueReading, _ analysis: inout Analysis) {
    let first = analysis.shifters.count
    for index in reading.shifters {
      let shifter = cues[reached[index]]
      analysis.shifters.append(Evidence.Shifter(entry: shifter.entry, range: range(shifter)))
    }
    analysis.evidence.append(
      Evidence(
        entry: reading.cue.entry, range: range(reading.cue),
        valence: Int((reading.valence * 100).rounded(.toNearestOrAwayFromZero)),
        shifters: first..<analysis.shifters.count))
  }

  /// The bytes that a cue covers.
  private func range(_ cue: Cue) -> TextRange {
    TextRange(start: Int(tokens[Int(cue.first)].start), end: Int(tokens[Int(cue.end) - 1].end))
  }

  private func finding(_ draft: Draft, evidence: Range<Int>) -> Finding {
    let reading = readings[draft.reading]
    let decision = reading.decides ? decision(of: reading) : nil
    return Finding(
      kind: draft.kind, stage: draft.placement.stage, stageFrom: draft.placement.stageFrom,
      channel: draft.placement.channel, channelFrom: draft.placement.channelFrom, theme: draft.theme,
      concept: reading.glance.concept, intensity: draft.intensity,
      isMomentOfTruth: decision != nil || reading.glance.traits.contains(.moment), makeOrBreak: decision,
      because: nil, rupture: rupture(of: reading), turn: sentences[clauses[draft.clause].sentence].turn,
      range: draft.range,
      evidence: evidence)
  }

  /// A reversed decision decides the other way: « je ne recommande pas ». One that is not carried out decides nothing:
  /// « je serais bien parti ».
  private func decision(of reading: CueReading) -> MakeOrBreak? {
    let decision = lexicon.entries[Int(reading.cue.entry)].decision
    if reading.valence < 0, reading.glance.traits.contains(.void) { return nil }
    guard (reading.valence < 0) != (reading.glance.valence < 0) else { return decision }
    return decision == .make ? .break : .make
  }

  /// The reading's own rupture, else one that is told in its clause.
  private func rupture(of reading: CueReading) -> Rupture? {
    guard reading.valence < 0, clauses[reading.clause].traits.contains(.rupture) else { return nil }
    if let own = lexicon.entries[Int(reading.cue.entry)].rupture { return own }
    for index in clauses[reading.clause].cues where glances[index].traits.contains(.rupture) {
      return lexicon.entries[Int(cues[index].entry)].rupture
    }
    return nil
  }

  /// Sets `because` on each verdict: the nearest earlier, else later, finding of the same sign in its sentence, which
  /// ties the two; that cause is then a moment of truth too.
  private func tieVerdicts(_ analysis: inout Analysis) {
    for index in analysis.findings.indices where analysis.findings[index].makeOrBreak != nil {
      var cause: Int?
      for other in analysis.findings.indices where other != index {
        let isCandidate =
          analysis.findings[other].kind == analysis.findings[index].kind
          && analysis.findings[other].makeOrBreak == nil && sentence(of: other) == sentence(of: index)
        guard isCandidate else { continue }
        if other < index || cause == nil { cause = other }
      }
      guard let cause else { continue }
      analysis.findings[index].because = cause
      analysis.findings[cause].isMomentOfTruth = true
    }
  }

  /// The sentence of the finding that a draft became: they stand in the same order.
  private func sentence(of finding: Int) -> Int { clauses[drafts[finding].clause].sentence }
}
