internal import Journeys

/// What to do first, and why.
extension ContentWriter {
  private static let mostPlaces = 12
  private static let mostRows = 12

  var prioritiesSection: Section? {
    let list = map.priorities.list
    guard !list.isEmpty || !map.irritants.list.isEmpty else { return nil }
    var blocks: [Block] = []
    if !list.isEmpty { blocks.append(.findings(list.map(item))) }
    if map.priorities.frequency.basis == .told { blocks.append(.note(say(SectionWords.frequentByTalk))) }
    if let pareto = paretoFigure { blocks.append(.figure(pareto)) }
    if !map.irritants.list.isEmpty {
      blocks.append(.heading(say(SectionWords.heaviest)))
      blocks.append(.table(heaviest))
    }
    if !reserves.isEmpty {
      blocks.append(.heading(say(SectionWords.reserve)))
      blocks.append(.table(reserve))
    }
    return Section(
      anchor: Anchor("priorities"), title: say(SectionWords.priorities), short: say(SectionWords.prioritiesShort),
      lead: Prose(say(SectionWords.prioritiesLead)), blocks: blocks)
  }

  private func item(_ priority: Priority) -> EvidenceItem {
    var facts = [(say(SectionWords.shareOfCustomers), numerals.percent(priority.customers.share ?? 0))]
    if let feeling = priority.feeling?.value { facts.append((say(MapWords.netFeeling), numerals.feeling(feeling))) }
    if let rate = priority.rate?.irritantRate {
      facts.append((say(SectionWords.perThousand), numerals.decimal(rate, places: 1)))
    }
    if let owner = priority.owner { facts.append((say(SectionWords.owner), owner)) }
    let planned = priority.actions.map { reading.say(map.journey.actions[$0].title) }
    if !planned.isEmpty { facts.append((say(SectionWords.planned), planned.joined(separator: ", "))) }
    let isGood = priority.group.rawValue >= Priority.Group.maker.rawValue
    return EvidenceItem(
      anchor: nil, title: action(priority), tag: say(SectionWords.group(Int(priority.group.rawValue))), isGood: isGood,
      text: Prose(priority.reasons.map(words).joined(separator: " ")), facts: facts,
      quotes: quotes(priority.subject, isGood: isGood), count: reading.customers(priority.customers.successes),
      grade: grade(priority),
      link: reading.link(priority.subject))
  }

  /// A theme has no feeling of its own, and is carried by its count alone.
  func grade(_ priority: Priority) -> Grade {
    let customers = priority.customers.successes
    return priority.feeling.map { Grade(customers: customers, interval: $0.interval) } ?? Grade(customers: customers)
  }

  private func words(_ reason: Priority.Reason) -> String {
    switch reason {
    case .badMoment(let flagged, let all):
      say(ReasonWords.badMoment(numerals.count(flagged), numerals.count(all)))
    case .frequentIrritant(let irritant):
      say(
        ReasonWords.frequent(reading.say(irritant.theme.names), numerals.percent(irritant.meanIntensity)))
    case .failingBasic(let driver): say(ReasonWords.failing(effect(driver.contrast.penalty)))
    case .breaksOutcome(let driver): say(ReasonWords.breaks(effect(driver.contrast.penalty)))
    case .breaksDecisions(let breaks, let all): say(ReasonWords.leaves(numerals.count(breaks), numerals.count(all)))
    case .makesOutcome(let driver), .leverOfOutcome(let driver):
      say(ReasonWords.makes(effect(driver.contrast.reward)))
    case .makesDecisions(let makes, let all): say(ReasonWords.stays(numerals.count(makes), numerals.count(all)))
    case .reserve(let reserve):
      say(ReasonWords.reserve(numerals.count(reserve.delighted), numerals.count(reserve.praised)))
    }
  }

  /// A share of the outcome's scale, without its sign.
  func effect(_ effect: TouchpointContrast.Effect?) -> String {
    effect.map { numerals.percent($0.value.magnitude) } ?? "–"
  }

  private var paretoFigure: Figure? {
    let pareto = map.paretos.irritants
    guard pareto.places.count > 2, let share = pareto.shareOfFew else { return nil }
    let items = pareto.places.prefix(Self.mostPlaces).map { place in
      ParetoChart.Item(
        name: self.place(place.subject), count: place.amount, share: place.share, cumulative: place.cumulative)
    }
    let chart = ParetoChart(
      items: items,
      labels: ParetoChart.Labels(
        name: say(MapWords.touchpoint), count: say(MapWords.irritants), share: say(SectionWords.shareOfIrritants),
        cumulative: say(SectionWords.cumulative)), numerals: numerals)
    let few = numerals.count((pareto.places.count + 4) / 5)
    let note = say(SectionWords.paretoNote(few: few, share: numerals.percent(share)))
    return Figure(name: "pareto", title: say(SectionWords.pareto), description: note, note: note, chart: chart)
  }

  private var heaviest: ReportTable {
    let heads = [
      (say(SectionWords.theme), false), (say(SectionWords.concept), false), (say(MapWords.stage), false),
      (say(MapWords.customersHead), true), (say(SectionWords.shareOfCustomers), true),
      (say(SectionWords.meanIntensity), true),
    ]
    let rows = map.irritants.list.prefix(Self.mostRows).map { irritant in
      let stage = irritant.stage ?? map.matrix.stageCount
      return ReportTable.Row(
        cells: [
          reading.say(irritant.theme.names), reading.concept(irritant.concept), reading.stage(stage),
          numerals.count(irritant.customers),
          irritant.interval.map { numerals.percentRange($0.low, $0.high) } ?? "–",
          numerals.percent(irritant.meanIntensity),
        ], link: reading.link(stage: stage), isUncertain: irritant.customers < Grade.fewestCustomers)
    }
    return ReportTable(
      caption: say(SectionWords.heaviestCaption), heads: heads.map { ReportTable.Head(name: $0.0, isNumber: $0.1) },
      rows: Array(rows))
  }

  /// Those that are badly lived and whose reserve is surely something.
  private var reserves: [SubjectReserve] {
    map.reserve.subjects.filter { ($0.interval?.low ?? 0) > 0.005 && ($0.feeling.value ?? 0) < 0 }
  }

  private var reserve: ReportTable {
    let heads = [
      (say(MapWords.subject), false), (say(SectionWords.reserveValue), true), (say(MapWords.interval), true),
      (say(SectionWords.praised), true), (say(SectionWords.delighted), true), (say(MapWords.netFeeling), true),
    ]
    let rows = reserves.prefix(Self.mostRows).map { reserve in
      ReportTable.Row(
        cells: [
          reading.name(reserve.subject), reserve.value.map(numerals.percent) ?? "–",
          reserve.interval.map { numerals.percentRange($0.low, $0.high) } ?? "–", numerals.count(reserve.praised),
          numerals.count(reserve.delighted), reserve.feeling.value.map(numerals.feeling) ?? "–",
        ], link: reading.link(reserve.subject))
    }
    return ReportTable(
      caption: say(SectionWords.reserveCaption), heads: heads.map { ReportTable.Head(name: $0.0, isNumber: $0.1) },
      rows: Array(rows))
  }
}
