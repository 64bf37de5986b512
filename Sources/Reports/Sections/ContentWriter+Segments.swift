internal import Journeys
internal import Verbatims

/// What distinguishes groups of customers.
extension ContentWriter {
  private static let mostGroups = 8
  private static let mostRows = 12

  var segmentsSection: Section? {
    let groups = map.distinctions.list.filter { distinction in
      switch distinction.group {
      case .segment, .later: true
      case .stage, .candidate: false
      }
    }
    var blocks: [Block] = []
    blocks += comparisonBlocks + employeeBlocks
    for (number, group) in groups.prefix(Self.mostGroups).enumerated() {
      blocks.append(.figure(figure(group, number)))
    }
    if !map.frictions.list.isEmpty {
      blocks.append(.heading(say(SectionWords.friction)))
      blocks.append(.table(frictions))
    }
    if map.contactAndProcess.groups.contains(where: { $0.findings > 0 }) {
      blocks.append(.heading(say(SectionWords.contact)))
      blocks.append(.table(contact))
    }
    if !map.candidates.list.isEmpty {
      blocks.append(.heading(say(SectionWords.candidates)))
      blocks.append(.findings(map.candidates.list.enumerated().map { item($0.offset, $0.element) }))
    }
    guard !blocks.isEmpty else { return nil }
    return Section(
      anchor: Anchor("segments"), title: say(SectionWords.segments), short: say(SectionWords.segmentsShort),
      lead: Prose(say(SectionWords.segmentsLead)), blocks: blocks)
  }

  private func name(_ group: Distinction.Group) -> String {
    switch group {
    case .segment(let column, let value): column + say(Phrase(" : ", ": ")) + value
    case .stage(let stage): reading.phrase(stage)
    case .candidate(let number): say(SectionWords.candidate(numerals.count(number + 1)))
    case .later: say(SectionWords.later)
    }
  }

  private func figure(_ distinction: Distinction, _ number: Int) -> Figure {
    let bars = distinction.features.sorted { $0.z > $1.z }.map { feature in
      IntervalBars.Bar(
        name: name(feature), value: feature.kind == .irritant ? -feature.z : feature.z, interval: nil,
        note: kind(feature.kind) + " · " + numerals.count(feature.here) + " / " + numerals.count(feature.elsewhere))
    }
    let chart = IntervalBars(
      bars: bars,
      labels: IntervalBars.Labels(
        name: say(SectionWords.distinctive), value: say(SectionWords.strength), interval: say(MapWords.interval),
        note: say(SectionWords.kind), low: say(MapWords.irritants), high: say(SectionWords.word)),
      numerals: numerals, places: 1)
    let note = say(SectionWords.sayMore(numerals.count(distinction.verbatims)))
    return Figure(
      name: "segment-\(number + 1)", title: name(distinction.group), description: note, note: note, chart: chart)
  }

  /// A group of customers who live alike: where they feel worst and best, and their words.
  private func item(_ number: Int, _ candidate: PersonaCandidates.Candidate) -> EvidenceItem {
    let known = candidate.feelings.indices.filter { candidate.feelings[$0] != nil }
      .sorted { (candidate.feelings[$0] ?? 0) < (candidate.feelings[$1] ?? 0) }
    let facts = [known.first, known.count > 1 ? known.last : nil].compactMap { $0 }.map { stage in
      (reading.stage(stage), numerals.feeling(candidate.feelings[stage] ?? 0))
    }
    let words = candidate.features.prefix(8).map(name).joined(separator: ", ")
    return EvidenceItem(
      anchor: nil, title: say(SectionWords.candidate(numerals.count(number + 1))), tag: nil, isGood: nil,
      text: Prose(words), facts: facts, quotes: [],
      count: numerals.percent(candidate.share.share ?? 0) + " "
        + say(SectionWords.ofThoseLookedAt(numerals.count(map.candidates.customers))),
      grade: nil, link: nil)
  }

  private func name(_ feature: Distinction.Feature) -> String {
    feature.kind == .word ? feature.name : reading.concept(feature.name)
  }

  private func kind(_ kind: Distinction.Feature.Kind) -> String {
    switch kind {
    case .word: say(SectionWords.word)
    case .irritant: reading.say(Kind.irritant.names)
    case .enchantment: reading.say(Kind.enchantment.names)
    case .expectation: reading.say(Kind.expectation.names)
    }
  }

  private var frictions: ReportTable {
    let heads = [
      (say(SectionWords.concept), false), (say(MapWords.stage), false), (say(MapWords.customersHead), true),
      (say(SectionWords.attribute), false), (say(SectionWords.among), true), (say(SectionWords.amongOthers), true),
    ]
    let rows = map.frictions.list.flatMap { friction in
      friction.attributes.prefix(3).map { attribute in
        ReportTable.Row(
          cells: [
            reading.concept(friction.concept), reading.stage(friction.stage), numerals.count(friction.customers),
            attribute.column + " = " + attribute.value, attribute.among.share.map(numerals.percent) ?? "–",
            attribute.others.share.map(numerals.percent) ?? "–",
          ], link: reading.link(stage: friction.stage))
      }
    }
    return ReportTable(
      caption: say(SectionWords.frictionCaption), heads: heads.map { ReportTable.Head(name: $0.0, isNumber: $0.1) },
      rows: Array(rows.prefix(Self.mostRows)))
  }

  private var contact: ReportTable {
    let heads = [
      (say(MapWords.subject), false), (say(MapWords.customersHead), true), (say(MapWords.irritants), true),
      (say(MapWords.enchantments), true), (say(MapWords.netFeeling), true), (say(MapWords.interval), true),
    ]
    let rows = map.contactAndProcess.groups.filter { $0.findings > 0 }.map { group in
      ReportTable.Row(cells: [
        reading.say(group.group.names), numerals.count(group.customers), numerals.count(group.irritants),
        numerals.count(group.enchantments), group.feeling.value.map(numerals.feeling) ?? "–",
        group.feeling.interval.map { numerals.feelingRange($0.low, $0.high) } ?? "–",
      ])
    }
    return ReportTable(
      caption: say(SectionWords.contactCaption), heads: heads.map { ReportTable.Head(name: $0.0, isNumber: $0.1) },
      rows: rows)
  }
}
