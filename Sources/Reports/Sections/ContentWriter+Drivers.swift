internal import Journeys

/// Makers and breakers, and impact × frequency.
extension ContentWriter {
  private static let mostBars = 14
  private static let mostBubbles = 14

  var driversSection: Section? {
    let told = drivers.filter { $0.role != .undetermined }
    guard !drivers.isEmpty, !told.isEmpty else { return nil }
    let outcome = say(SectionWords.outcome(map.drivers.outcome.kind.rawValue))
    var blocks: [Block] = []
    if map.drivers.outcome.kind == .polarity { blocks.append(.note(say(SectionWords.polarityCaution))) }
    if let bubbles { blocks.append(.figure(bubbles)) }
    if let bars { blocks.append(.figure(bars)) }
    return Section(
      anchor: Anchor("drivers"), title: say(SectionWords.drivers), short: say(SectionWords.driversShort),
      lead: Prose(say(SectionWords.driversLead(outcome))), blocks: blocks)
  }

  /// Of the places and themes: a stage whose touchpoints are told is not told again.
  private var drivers: [Driver] {
    let places = (map.drivers.touchpoints?.drivers ?? []) + (map.drivers.stages?.drivers ?? [])
    return places.filter { map.places.subjects.contains($0.subject) } + (map.drivers.themes?.drivers ?? [])
  }

  private var bars: Figure? {
    let known = drivers.filter { $0.contrast.asymmetry != nil }
      .sorted { $0.customers > $1.customers }.prefix(Self.mostBars)
      .sorted { ($0.contrast.asymmetry?.value ?? 0) < ($1.contrast.asymmetry?.value ?? 0) }
    guard known.count > 1 else { return nil }
    let bars = known.map { driver in
      IntervalBars.Bar(
        name: place(driver.subject), value: driver.contrast.asymmetry?.value ?? 0,
        interval: driver.contrast.asymmetry.map { $0.interval.low...$0.interval.high },
        note: say(SectionWords.role(driver.role.rawValue)) + " · " + reading.customers(driver.customers),
        isUncertain: driver.role == .undetermined)
    }
    let chart = IntervalBars(
      bars: bars,
      labels: IntervalBars.Labels(
        name: say(MapWords.subject), value: say(SectionWords.asymmetryValue), interval: say(MapWords.interval),
        note: say(SectionWords.role), low: say(SectionWords.breaksEnd), high: say(SectionWords.makesEnd)),
      numerals: numerals)
    let note = say(SectionWords.asymmetryNote)
    return Figure(name: "drivers", title: say(SectionWords.asymmetry), description: note, note: note, chart: chart)
  }

  private var bubbles: Figure? {
    let known = drivers.filter { ($0.impact ?? 0) > 0 && $0.role != .noEffect }
      .sorted { Double($0.customers) * ($0.impact ?? 0) > Double($1.customers) * ($1.impact ?? 0) }
      .prefix(Self.mostBubbles)
    guard known.count > 2 else { return nil }
    let bubbles = known.map { driver in
      BubbleField.Bubble(
        name: place(driver.subject), customers: driver.customers, impact: min(1, driver.impact ?? 0),
        isGood: driver.contrast.well > driver.contrast.badly)
    }
    let chart = BubbleField(
      bubbles: bubbles,
      labels: BubbleField.Labels(
        name: say(MapWords.subject), frequency: say(SectionWords.frequencyAxis), impact: say(SectionWords.impactAxis),
        first: say(SectionWords.firstCorner), sign: say(SectionWords.lived), good: say(MapWords.wellLived),
        bad: say(MapWords.badlyLived)), numerals: numerals)
    let note = say(SectionWords.impactNote)
    return Figure(
      name: "impact-frequency", title: say(SectionWords.impact), description: note, note: note, chart: chart)
  }
}
