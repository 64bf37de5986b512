internal import Journeys
internal import Verbatims

/// Why they leave, why they stay, and the moments of truth.
extension ContentWriter {
  private static let mostReasons = 6

  var decisionsSection: Section? {
    let (stated, moments) = (map.decisions.stated, map.decisions.moments)
    guard stated.leaving.verdicts + stated.staying.verdicts > 0 || !moments.list.isEmpty else { return nil }
    let lead = SectionWords.decisionsLead(
      leaving: reading.customers(stated.leaving.customers), staying: reading.customers(stated.staying.customers))
    var blocks: [Block] = []
    if !moments.list.isEmpty {
      blocks.append(.heading(say(SectionWords.truths)))
      blocks.append(.note(say(SectionWords.truthsNote(mean: numerals.percent(moments.mean ?? 0)))))
      blocks.append(.findings(moments.list.map(item)))
    }
    for (title, reasons, isGood) in [
      (SectionWords.leave, stated.leaving, false), (SectionWords.stay, stated.staying, true),
    ] where !reasons.reasons.isEmpty {
      blocks.append(.heading(say(title)))
      blocks.append(.findings(reasons.reasons.prefix(Self.mostReasons).map { item($0, isGood: isGood) }))
    }
    if let decisivePlaces { blocks += [.heading(say(SectionWords.decisive)), .table(decisivePlaces)] }
    let unstated = SectionWords.withoutCause(
      breaks: numerals.count(stated.leaving.withoutCause.verdicts),
      makes: numerals.count(stated.staying.withoutCause.verdicts))
    blocks.append(.note(say(unstated)))
    return Section(
      anchor: Anchor("decisions"), title: say(SectionWords.decisions), short: say(SectionWords.decisionsShort),
      lead: Prose(say(lead)), blocks: blocks)
  }

  private func item(_ reason: DecisionReason, isGood: Bool) -> EvidenceItem {
    let concepts = reason.concepts.prefix(3).map { map.ledger.texts.string($0.concept) }.filter { !$0.isEmpty }.map(
      reading.concept)
    let tied = SectionWords.tied(numerals.count(reason.tied), numerals.count(reason.verdicts))
    return EvidenceItem(
      anchor: nil, title: reading.phrase(reason.stage) + say(BriefWords.mostly(reading.within(reason.theme))), tag: nil,
      isGood: isGood, text: Prose(say(tied)),
      facts: concepts.isEmpty ? [] : [(say(SectionWords.concept), concepts.joined(separator: ", "))],
      quotes: Array(quotes(reason, isGood: isGood).prefix(2)),
      count: reading.customers(reason.customers),
      grade: Grade(customers: reason.customers), link: reading.link(stage: reason.stage))
  }

  /// The causes in the customers' words, of the decision's own sign.
  func quotes(_ reason: DecisionReason, isGood: Bool) -> [Quote] {
    reason.quotes.map(\.cause).filter { map.ledger.findings[$0].valence.signum() == (isGood ? 1 : -1) }
      .compactMap(reading.quote)
  }

  private func item(_ moment: MomentOfTruth) -> EvidenceItem {
    var facts = [
      (say(SectionWords.markShare), numerals.percent(moment.share)),
      (say(MapWords.interval), numerals.percentRange(moment.interval.low, moment.interval.high)),
      (say(MapWords.netFeeling), moment.feeling.map(numerals.feeling) ?? "–"),
    ]
    if moment.breaks > 0 { facts.append((say(SectionWords.breaks), numerals.count(moment.breaks))) }
    if moment.makes > 0 { facts.append((say(SectionWords.makes), numerals.count(moment.makes))) }
    let isGood: Bool? =
      switch moment.lived {
      case .badly: false
      case .well: true
      case .undecided: nil
      }
    let text = SectionWords.flagged(numerals.count(moment.flagged), numerals.count(moment.findings))
    return EvidenceItem(
      anchor: nil, title: reading.name(moment.subject), tag: nil, isGood: isGood, text: Prose(say(text)), facts: facts,
      quotes: quotes(moment.subject, isGood: isGood), count: reading.customers(moment.customers),
      grade: Grade(customers: moment.customers), link: reading.link(moment.subject))
  }

  /// Quotes of a place, of the sign that prevails there.
  func quotes(_ subject: MapSubject, isGood: Bool?, most: Int = 2) -> [Quote] {
    guard let stage = subject.stage else { return [] }
    let kinds: [Kind] = isGood.map { $0 ? [.enchantment] : [.irritant] } ?? [.irritant, .enchantment]
    return kinds.flatMap { kind in
      subject.channel.map { map.samples.touchpoint(stage: stage, channel: $0, kind) } ?? map.samples.stage(stage, kind)
    }.prefix(most).compactMap(reading.quote)
  }
}
