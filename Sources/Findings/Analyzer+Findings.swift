import Cues
import Tokens
import Verbatims

// Findings.
extension Analyzer {
  /// Places what was found and keeps the strongest of a long text.
  mutating func placeAndDraft(_ sector: Sector?) {
    let isShouting = isShouting
    let placer = Placer(lexicon: lexicon, priors: priors)
    let scale = IntensityScale(weights: weights)
    var discourse = Discourse()
    var sentence = -1
    for index in readings.indices where readings[index].outcome == .found {
      let reading = readings[index]
      let clause = clauses[reading.clause]
      advance(&discourse, from: sentence, to: clause.sentence)
      sentence = clause.sentence
      let place = placer.place(reading, in: clause, of: clauses, cues: cues, sector: sector, discourse: discourse)
      let kind = Kind(reading, entry(reading))
      let intensity = scale.intensity(
        of: reading, isWish: kind == .expectation, tokens: tokens, sentence: sentences[clause.sentence],
        shouting: isShouting)
      drafts.append(
        Draft(reading: index, kind: kind, theme: reading.theme, placement: place, intensity: intensity))
    }
    if drafts.count > weights.mostFindings { keepStrongest() }
  }

  private mutating func keepStrongest() {
    let drafts = drafts
    let order = drafts.indices.sorted {
      drafts[$0].intensity == drafts[$1].intensity ? $0 < $1 : drafts[$0].intensity > drafts[$1].intensity
    }
    for index in order[weights.mostFindings...] { readings[drafts[index].reading].outcome = .crowdedOut }
    self.drafts.removeAll(keepingCapacity: true)
    for draft in drafts where readings[draft.reading].outcome == .found { self.drafts.append(draft) }
  }

  /// What was spoken of in the sentences up to, not with, the next one.
  private func advance(_ discourse: inout Discourse, from last: Int, to next: Int) {
    guard next > last else { return }
    for clause in clauses where clause.sentence >= max(0, last) && clause.sentence < next {
      for index in clause.cues {
        let entry = lexicon.entries[Int(cues[index].entry)]
        if entry.decision == nil, let stage = entry.stage { discourse.stage = stage }
      }
    }
  }

  /// Seven words in ten are capitals: then capitals say nothing.
  private var isShouting: Bool {
    var words = 0
    var capitals = 0
    for token in tokens where token.kind == .word && token.end - token.start > 1 {
      words += 1
      if token.marks.contains(.allCapitals) { capitals += 1 }
    }
    return words >= 3 && capitals * 10 >= words * 7
  }

  /// Writes the drafts as findings with their evidence, in the order of the contract.
  mutating func write(_ analysis: inout Analysis) {
    guard !drafts.isEmpty else { return }
    var drafts: [Draft] = []
    // Taken out while they change: a change in place would copy the whole worker.
    swap(&drafts, &self.drafts)
    for index in drafts.indices { drafts[index].core = core(of: drafts[index]) }
    for index in drafts.indices { drafts[index].range = quote(of: index, among: drafts) }
    Self.sort(&drafts)
    for draft in drafts {
      let first = analysis.evidence.count
      addEvidence(of: draft, &analysis)
      analysis.findings.append(finding(draft, readings[draft.reading], evidence: first..<analysis.evidence.count))
    }
    swap(&drafts, &self.drafts)
    tieVerdicts(&analysis)
  }

  /// By insertion, for they are few and nearly in order.
  private static func sort(_ drafts: inout [Draft]) {
    for index in drafts.indices.dropFirst() {
      let draft = drafts[index]
      var place = index
      while place > 0, draft.isBefore(drafts[place - 1]) {
        drafts[place] = drafts[place - 1]
        place -= 1
      }
      drafts[place] = draft
    }
  }

  /// The reading itself and those that were joined to it, in text order.
  private func addEvidence(of draft: Draft, _ analysis: inout Analysis) {
    let reading = readings[draft.reading]
    for index in readings.indices where readings[index].clause == reading.clause {
      let other = readings[index]
      let isJoined =
        other.outcome == .joined && (other.theme == reading.theme || other.cue.overlaps(reading.cue))
        && Kind(other, entry(other)) == draft.kind
      if index == draft.reading || isJoined { addEvidence(other, &analysis) }
    }
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

  private func finding(_ draft: Draft, _ reading: CueReading, evidence: Range<Int>) -> Finding {
    let entry = entry(reading)
    let decision = decision(of: reading, entry)
    return Finding(
      kind: draft.kind, stage: draft.placement.stage, stageFrom: draft.placement.stageFrom,
      channel: draft.placement.channel, channelFrom: draft.placement.channelFrom, theme: reading.theme,
      concept: entry.concept, intensity: draft.intensity,
      isMomentOfTruth: decision != nil || entry.roles.contains(.moment), makeOrBreak: decision, because: nil,
      rupture: rupture(of: reading, entry), turn: clauses[reading.clause].turn, range: draft.range,
      evidence: evidence)
  }

  /// A reversed decision decides the other way: « je ne recommande pas ».
  private func decision(of reading: CueReading, _ entry: Entry) -> MakeOrBreak? {
    guard let decision = entry.decision else { return nil }
    guard (reading.valence < 0) != (entry.valence < 0) else { return decision }
    return decision == .make ? .break : .make
  }

  /// The reading's own rupture, else one that is told in its clause.
  private func rupture(of reading: CueReading, _ entry: Entry) -> Rupture? {
    guard reading.valence < 0 else { return nil }
    if let own = entry.rupture { return own }
    for index in clauses[reading.clause].cues {
      if let told = lexicon.entries[Int(cues[index].entry)].rupture { return told }
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
  private func sentence(of finding: Int) -> Int { clauses[readings[drafts[finding].reading].clause].sentence }
}
