import Cues
import Tokens
import Verbatims

extension Analyzer {
  /// Places what was found and keeps the strongest of a long text.
  mutating func placeAndDraft(_ sector: Sector?) {
    allIsCapitals = isShouting
    let placer = Placer(lexicon: lexicon, priors: priors)
    let scale = IntensityScale(weights: weights)
    var discourse = Discourse()
    var sentence = -1
    var told = Discourse()
    for index in readings.indices where readings[index].outcome == .found {
      let clause = clauses[readings[index].clause]
      advance(&discourse, &told, from: sentence, to: clause.sentence, sector)
      sentence = clause.sentence
      let place = placer.place(
        readings[index], in: clause, of: clauses, cues: cues, sector: sector, discourse: discourse)
      let isWish = Kind(readings[index], entry(readings[index])) == .expectation
      let intensity = scale.intensity(
        of: readings[index], isWish: isWish, tokens: tokens, sentence: sentences[clause.sentence],
        shouting: allIsCapitals)
      drafts.append(Draft(reading: index, placement: place, intensity: intensity))
    }
    guard drafts.count > weights.mostFindings else { return }
    let order = drafts.indices.sorted {
      drafts[$0].intensity == drafts[$1].intensity ? $0 < $1 : drafts[$0].intensity > drafts[$1].intensity
    }
    for index in order[weights.mostFindings...] { readings[drafts[index].reading].outcome = .crowdedOut }
    drafts.removeAll { readings[$0.reading].outcome != .found }
  }

  /// What was spoken of in the sentences up to, not with, the next one.
  private func advance(
    _ discourse: inout Discourse, _ told: inout Discourse, from last: Int, to next: Int, _ sector: Sector?
  ) {
    guard next > last else { return }
    for clause in clauses where clause.sentence >= max(0, last) && clause.sentence < next {
      for index in clause.cues {
        let entry = lexicon.entries[Int(cues[index].entry)]
        guard entry.holds(in: sector), entry.decision == nil else { continue }
        if let stage = entry.stage { told.stage = stage }
      }
    }
    discourse = told
  }

  /// Nine letters in ten words are capitals: then capitals say nothing.
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
    let ranges = drafts.map { span(of: $0) }
    let order = drafts.indices.sorted { sortKey($0, ranges) < sortKey($1, ranges) }
    var sentenceOf: [Int] = []
    for index in order {
      let reading = readings[drafts[index].reading]
      let first = analysis.evidence.count
      for joined in group(of: reading, at: drafts[index].reading) { addEvidence(readings[joined], &analysis) }
      analysis.findings.append(
        finding(drafts[index], reading, range: ranges[index], evidence: first..<analysis.evidence.count))
      sentenceOf.append(clauses[reading.clause].sentence)
    }
    VerdictTies().tie(&analysis.findings, sentence: sentenceOf)
  }

  private func sortKey(_ index: Int, _ ranges: [TextRange]) -> SortKey {
    let reading = readings[drafts[index].reading]
    return SortKey(
      start: ranges[index].start, end: ranges[index].end, kind: Kind(reading, entry(reading)), theme: reading.theme,
      index: index)
  }

  /// The reading itself, then those that were joined to it, in text order.
  private func group(of reading: CueReading, at index: Int) -> [Int] {
    let kind = Kind(reading, entry(reading))
    return readings.indices.filter { other in
      guard other != index else { return true }
      let candidate = readings[other]
      return candidate.outcome == .joined && candidate.clause == reading.clause
        && Kind(candidate, entry(candidate)) == kind
        && (candidate.theme == reading.theme || candidate.theme == .overall)
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

  private func finding(
    _ draft: Draft, _ reading: CueReading, range: TextRange, evidence: Range<Int>
  ) -> Finding {
    let entry = entry(reading)
    let decision = decision(of: reading, entry)
    return Finding(
      kind: Kind(reading, entry), stage: draft.placement.stage, stageFrom: draft.placement.stageFrom,
      channel: draft.placement.channel, channelFrom: draft.placement.channelFrom, theme: reading.theme,
      concept: entry.concept, intensity: draft.intensity,
      isMomentOfTruth: decision != nil || entry.roles.contains(.moment), makeOrBreak: decision, because: nil,
      rupture: rupture(of: reading, entry), turn: clauses[reading.clause].turn, range: range, evidence: evidence)
  }

  /// A reversed decision decides the other way: « je ne recommande pas ».
  private func decision(of reading: CueReading, _ entry: Entry) -> MakeOrBreak? {
    guard let decision = entry.decision else { return nil }
    let isReversed = reading.valence.sign != Double(entry.valence).sign
    guard isReversed else { return decision }
    return decision == .make ? .break : .make
  }

  /// The reading's own rupture, else one that is told in its sentence.
  private func rupture(of reading: CueReading, _ entry: Entry) -> Rupture? {
    if let own = entry.rupture { return reading.valence < 0 ? own : nil }
    guard reading.valence < 0 else { return nil }
    for index in clauses[reading.clause].cues {
      if let told = lexicon.entries[Int(cues[index].entry)].rupture { return told }
    }
    return nil
  }
}

/// The order of findings in an analysis: start, end, kind, theme by their identifiers.
private struct SortKey: Comparable {
  var start: Int
  var end: Int
  var kind: Kind
  var theme: Theme
  var index: Int

  static func < (a: SortKey, b: SortKey) -> Bool {
    if a.start != b.start { return a.start < b.start }
    if a.end != b.end { return a.end < b.end }
    if a.kind != b.kind { return a.kind.id.description < b.kind.id.description }
    if a.theme != b.theme { return a.theme.id.description < b.theme.id.description }
    return a.index < b.index
  }
}
