internal import Journeys

/// Says what a map shows.
struct ContentWriter {
  let reading: MapReading

  init(_ reading: MapReading) { self.reading = reading }

  var map: JourneyMap { reading.map }
  var numerals: Numerals { reading.numerals }

  func say(_ phrase: Phrase) -> String { reading.say(phrase) }

  var content: Content {
    Content(
      language: reading.language, title: title, subtitle: subtitle, statements: statements, keyFigures: keyFigures,
      sections: sections, verbatims: verbatims, colophon: colophon)
  }

  var title: String {
    guard let company = map.journey.company else { return say(SectionWords.title) }
    return say(SectionWords.title(of: reading.say(company)))
  }

  var subtitle: String {
    [reading.period, reading.customers(map.basis.customers)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var sections: [Section] {
    [
      matrixSection, curveSection, decisionsSection, flowsSection, prioritiesSection, driversSection, trendSection,
      segmentsSection, methodsSection,
    ].compactMap { $0 }
  }

  private var colophon: String {
    let engines = map.basis.engines.map(\.name).joined(separator: ", ")
    let version = reading.options.version.isEmpty ? "Parcours" : "Parcours " + reading.options.version
    return engines.isEmpty ? version : version + " · " + say(SectionWords.readBy(engines))
  }

  private var keyFigures: [KeyFigure] {
    let (basis, all) = (map.basis, map.matrix.all)
    let setAside = basis.setAside.reduce(0) { $0 + $1.verbatims }
    var figures = [
      KeyFigure(
        value: numerals.count(basis.verbatims - setAside), name: say(SectionWords.verbatimsRead),
        note: setAside > 0 ? say(SectionWords.setAside(numerals.count(setAside))) : nil),
      KeyFigure(
        value: numerals.count(basis.customers), name: say(SectionWords.customersName),
        note: basis.withoutCustomer > 0 ? say(SectionWords.withoutCustomer(numerals.count(basis.withoutCustomer))) : nil
      ),
      KeyFigure(value: numerals.count(all.findings), name: say(SectionWords.findingsName), note: nil),
    ]
    if all.findings > 0 {
      let share = Double(all.irritants) / Double(all.findings)
      figures[2].note = say(SectionWords.ofThemIrritants(numerals.percent(share)))
    }
    if let feeling = map.feelings.all.value {
      let interval = map.feelings.all.interval.map { numerals.feelingRange($0.low, $0.high) }
      figures.append(
        KeyFigure(value: numerals.feeling(feeling), name: say(SectionWords.netFeelingName), note: interval))
    }
    if let effort = all.meanEffort {
      figures.append(
        KeyFigure(
          value: numerals.percent(effort), name: say(SectionWords.effortName), note: say(SectionWords.effortNote)))
    }
    figures.append(
      KeyFigure(
        value: numerals.count(map.decisions.moments.list.count),
        name: say(SectionWords.momentsName(map.decisions.moments.list.count)),
        note: say(SectionWords.ofPlaces(numerals.count(map.places.count)))))
    return figures
  }
}
