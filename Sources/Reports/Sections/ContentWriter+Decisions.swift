internal import Journeys

/// Why they leave, why they stay, and the moments of truth.
extension ContentWriter {
  private static let mostReasons = 6

  var decisionsSection: Section? {
    let reasons = reading.reasons
    guard !reasons.leaving.isEmpty || !reasons.staying.isEmpty || !reading.moments.list.isEmpty else { return nil }
    let lead = SectionWords.decisionsLead(
      leaving: reading.customers(reasons.leaving.reduce(0) { $0 + $1.customers }),
      staying: reading.customers(reasons.staying.reduce(0) { $0 + $1.customers }))
    var blocks: [Block] = []
    if !reading.moments.list.isEmpty {
      blocks.append(.heading(say(SectionWords.truths)))
      blocks.append(.note(say(SectionWords.truthsNote(mean: numerals.percent(reading.moments.mean)))))
      blocks.append(.findings(reading.moments.list.map(item)))
    }
    for (title, list, isGood) in [
      (SectionWords.leave, reasons.leaving, false), (SectionWords.stay, reasons.staying, true),
    ] where !list.isEmpty {
      blocks.append(.heading(say(title)))
      blocks.append(.findings(list.prefix(Self.mostReasons).map { item($0, isGood: isGood) }))
    }
    blocks.append(
      .note(
        say(
          SectionWords.withoutCause(
            breaks: numerals.count(map.matrix.breaksWithoutCause), makes: numerals.count(map.matrix.makesWithoutCause)))
      ))
    return Section(
      anchor: Anchor("decisions"), title: say(SectionWords.decisions), short: say(SectionWords.decisionsShort),
      lead: Prose(say(lead)), blocks: blocks)
  }

  private func item(_ reason: Reasons.Reason, isGood: Bool) -> EvidenceItem {
    EvidenceItem(
      anchor: nil, title: reading.phrase(reason.stage), tag: nil, isGood: isGood,
      text: Prose(reading.say(reason.theme.names)), facts: [],
      quotes: [reading.quote(reason.finding)].compactMap { $0 },
      count: reading.customers(reason.customers), grade: Grade(customers: reason.customers),
      link: reading.link(stage: reason.stage))
  }

  private func item(_ moment: MomentPlaces.Moment) -> EvidenceItem {
    let tally = moment.tally
    let feeling = map.feelings.feeling(moment.subject, map.matrix)
    var facts = [
      (
        say(SectionWords.markShare),
        numerals.percent(moment.share.share ?? 0)
      ),
      (say(MapWords.netFeeling), feeling?.value.map(numerals.feeling) ?? "–"),
    ]
    if tally.breaks > 0 { facts.append((say(SectionWords.breaks), numerals.count(tally.breaks))) }
    if tally.makes > 0 { facts.append((say(SectionWords.makes), numerals.count(tally.makes))) }
    let isGood = feeling?.value.map { $0 >= 0 }
    return EvidenceItem(
      anchor: nil, title: reading.name(moment.subject), tag: nil, isGood: isGood,
      text: Prose(numerals.percentRange(moment.interval.low, moment.interval.high)), facts: facts,
      quotes: quotes(moment.subject, isGood: isGood), count: reading.customers(tally.customers),
      grade: Grade(customers: tally.customers), link: reading.link(moment.subject))
  }

  /// Two quotes of a place, of the sign that prevails there, the strongest of the sample.
  func quotes(_ subject: MapSubject, isGood: Bool?, most: Int = 2) -> [Quote] {
    guard let stage = subject.stage else { return [] }
    let fitting = reading.samples.findings(stage, subject.channel).filter { number in
      let valence = map.ledger.findings[number].valence
      return isGood.map { $0 ? valence > 0 : valence < 0 } ?? true
    }
    return fitting.sorted { abs(map.ledger.findings[$0].valence) > abs(map.ledger.findings[$1].valence) }
      .prefix(most).compactMap(reading.quote)
  }
}
