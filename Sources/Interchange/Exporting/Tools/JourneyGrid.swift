import Journeys
import Verbatims

/// The generic grid: stages as columns, lanes as rows, at most three short cards a cell.
struct JourneyGrid {
  enum Lane: CaseIterable {
    case actions, touchpoints, emotions, expectations, irritants, enchantments, momentsOfTruth

    var names: Wording {
      switch self {
      case .actions: Wording(french: "Actions", english: "Actions")
      case .touchpoints: Wording(french: "Points de contact", english: "Touchpoints")
      case .emotions: Wording(french: "Émotions", english: "Emotions")
      case .expectations: Wording(french: "Attentes", english: "Expectations")
      case .irritants: Wording(french: "Irritants", english: "Irritants")
      case .enchantments: Wording(french: "Enchantements", english: "Enchantments")
      case .momentsOfTruth: Wording(french: "Moments de vérité", english: "Moments of truth")
      }
    }
  }

  private let export: MapExport
  private let cards: JourneyCards
  /// The stages of the journey, and what no stage takes where there is any.
  let stages: [Int]

  private static let mostCards = 3
  /// In characters.
  private static let longestQuote = 80

  init(_ export: MapExport) {
    self.export = export
    cards = JourneyCards(export.map)
    let matrix = export.map.matrix
    stages = (0...matrix.stageCount).filter { $0 < matrix.stageCount || !matrix.stages[$0].isEmpty }
  }

  /// The names of the columns: a corner, then the stages.
  var heads: [String] { [export.say("Parcours", "Journey")] + stages.map(export.stageName) }

  /// The cards of a cell.
  func cell(_ lane: Lane, _ stage: Int) -> [String] {
    switch lane {
    case .actions: stage < export.map.journey.stages.count ? [export.stagePhrase(stage)] : []
    case .touchpoints: touchpoints(stage)
    case .emotions: emotion(stage)
    case .expectations: best(stage, .expectation)
    case .irritants: best(stage, .irritant)
    case .enchantments: best(stage, .enchantment)
    case .momentsOfTruth: momentsOfTruth(stage)
    }
  }

  private func touchpoints(_ stage: Int) -> [String] {
    let named = export.touchpoints(of: stage).filter { $0.channel != export.map.matrix.channelCount }
    let ranked = named.filter { !$0.tally.isEmpty }.enumerated().sorted {
      ($1.element.tally.customers, $0.offset) < ($0.element.tally.customers, $1.offset)
    }
    return ranked.prefix(Self.mostCards).map { _, place in
      let name = place.channel.map(export.channelName) ?? ""
      let mark = export.state(of: place) == .missing ? export.say(" (manquant)", " (missing)") : ""
      return "\(name)\(mark) · \(export.customers(place.tally.customers))"
    }
  }

  private func emotion(_ stage: Int) -> [String] {
    let tally = export.map.matrix.stages[stage]
    guard let feeling = tally.feeling else { return [] }
    let word =
      feeling < -0.1
      ? export.say("Plutôt mal vécu", "Lived badly on the whole")
      : feeling > 0.1 ? export.say("Plutôt bien vécu", "Lived well on the whole") : export.say("Partagé", "Divided")
    return ["\(word) · \(export.signed(feeling)) · \(export.customers(tally.customers))"]
  }

  private func best(_ stage: Int, _ kind: Kind) -> [String] {
    cards.cards(stage: stage, kind, atMost: Self.mostCards, export.map.ledger.texts).map(words)
  }

  /// The stage's places among the few that decide, then what is told there and marks or decides.
  private func momentsOfTruth(_ stage: Int) -> [String] {
    let moments = export.map.decisions.moments.list.filter { $0.subject.stage == stage }
    guard !moments.isEmpty else { return [] }
    let places = moments.map { moment in
      export.say(
        "\(export.name(of: moment.subject)) · \(moment.flagged) constats sur \(moment.findings) marquent ou décident",
        "\(export.name(of: moment.subject)) · \(moment.flagged) of \(moment.findings) findings mark or decide")
    }
    let flagged = Kind.allCases.flatMap { kind in
      cards.cards(stage: stage, kind, atMost: .max, export.map.ledger.texts).filter { $0.momentsOfTruth > 0 }
    }
    let ranked = flagged.sorted {
      $0.momentsOfTruth != $1.momentsOfTruth
        ? $0.momentsOfTruth > $1.momentsOfTruth : JourneyCards.precedes($0, $1, export.map.ledger.texts)
    }
    return Array((places + ranked.map(words)).prefix(Self.mostCards))
  }

  private func words(_ card: JourneyCard) -> String {
    let quote = export.quote(of: card).unifiedLines.clipped(to: Self.longestQuote)
    let line = String(quote.map { $0 == "\n" ? " " : $0 })
    return line.isEmpty ? export.heading(of: card) : "\(export.heading(of: card)) · \(export.quoted(line))"
  }
}

/// The grid as a table.
struct GridTable {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    let grid = JourneyGrid(export)
    var pen = TablePen(dialect: export.dialect)
    pen.row(grid.heads)
    for lane in JourneyGrid.Lane.allCases {
      pen.text(lane.names[export.language])
      for stage in grid.stages { pen.text(grid.cell(lane, stage).joined(separator: "\n")) }
      pen.endRow()
    }
    try sink.take(&pen.bytes)
    return []
  }
}

/// The grid as a workbook of one sheet.
struct GridWorkbook {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    let file = try WorkbookFile(title: export.title)
    try GridSheet(export).write(to: file)
    try file.finish(into: &sink)
    return []
  }
}
