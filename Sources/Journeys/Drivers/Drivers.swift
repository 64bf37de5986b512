internal import Verbatims

/// What drives the outcome: breakers, makers and levers of enchantment, by penalty–reward contrast.
///
/// Each table is a family of its own, in which the false alarms among the roles told are held at 5 %
/// (Benjamini–Hochberg). A judgement of the whole (theme `overall`) is a result and drives nothing: it is no theme here,
/// and counts for no stage where the stage is not said.
public struct Drivers: Sendable {
  public let outcome: Outcome
  /// Nil where nothing can be told: too few verbatims, or one outcome only.
  public let stages: DriverTable?
  /// The touchpoints of the stages whose findings name a channel; the other stages are held equal.
  public let touchpoints: DriverTable?
  public let themes: DriverTable?

  /// - Complexity: O(*n*) in the number of findings.
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, _ subjects: SubjectIndex) {
    let sources = SourceNumbers(ledger)
    let outcome = Outcome(ledger, sources)
    func table(_ model: DriverTable.Model) -> DriverTable? {
      model.subjects.isEmpty ? nil : DriverTable(ledger, customers, outcome, sources, model)
    }
    self.outcome = outcome
    stages = table(.stages(ledger, placed))
    touchpoints = table(.touchpoints(ledger, placed, subjects))
    themes = table(.themes(ledger))
  }

  /// All drivers, table by table.
  public var all: [Driver] { [stages, touchpoints, themes].flatMap { $0?.drivers ?? [] } }

  /// The driver of a subject.
  public func driver(_ subject: MapSubject) -> Driver? { all.first { $0.subject == subject } }
}

extension DriverTable.Model {
  /// The stages; what no stage takes is held equal.
  static func stages(_ ledger: Ledger, _ placed: PlacedFindings) -> Self {
    let count = placed.stageCount
    let places = ledger.findings.indices.map { number in
      isWholeOnly(ledger.findings[number], placed.stages[number] == count) ? -1 : Int16(placed.stages[number])
    }
    return Self(subjects: (0..<count).map { .stage($0) }, places: places, count: count + 1)
  }

  /// The touchpoints, with what else is said of their stages and of the others held equal.
  static func touchpoints(_ ledger: Ledger, _ placed: PlacedFindings, _ index: SubjectIndex) -> Self {
    let numbers = index.subjects.indices.filter { index.subjects[$0].channel != nil }
    guard let first = numbers.first else { return Self(subjects: [], places: [], count: 0) }
    let places = ledger.findings.indices.map { number -> Int16 in
      let touchpoint = index.touchpoint(number, placed)
      if touchpoint >= 0 { return Int16(touchpoint - first) }
      let stage = Int(placed.stages[number])
      return isWholeOnly(ledger.findings[number], stage == placed.stageCount) ? -1 : Int16(numbers.count + stage)
    }
    return Self(
      subjects: numbers.map { index.subjects[$0] }, places: places, count: numbers.count + placed.stageCount + 1)
  }

  static func themes(_ ledger: Ledger) -> Self {
    let places = ledger.findings.map { $0.theme == .overall ? -1 : Int16($0.theme.rawValue) }
    let themes = Theme.allCases.filter { $0 != .overall }
    return Self(subjects: themes.map { .theme($0) }, places: places, count: themes.count)
  }

  /// Whether a finding judges the whole and nothing in particular.
  private static func isWholeOnly(_ finding: FindingRow, _ hasNoStage: Bool) -> Bool {
    hasNoStage && finding.theme == .overall
  }
}
