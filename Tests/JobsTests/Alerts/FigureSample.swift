import TestSupport
import Verbatims

@testable import Jobs
@testable import Storage

/// Made-up figures of some months, up to a day.
struct FigureSample {
  static let today: Int32 = 20_514
  var volumes: [DayOf<Volume>] = []
  var cells: [DayOf<CellSums>] = []
  var concepts: [DayOf<ConceptSums>] = []
  private var generator: SeededGenerator

  /// A source with about so many verbatims a day, fewer at weekends; ten concepts and three touchpoints share them.
  init(seed: UInt64, days: Int32 = 120, daily: Int = 100) {
    generator = SeededGenerator(state: seed)
    for day in (Self.today - days)...Self.today {
      let isWeekend = [2, 3].contains(day % 7)
      let count = vary(isWeekend ? daily / 3 : daily)
      addVolume(count, findings: count * 2, unknown: vary(count / 5), on: day)
      for concept in 0..<10 { addConcept("theme.c\(concept)", vary(count / (concept + 3)), on: day) }
      for channel in [Channel.website, .store, .phone] {
        addTouchpoint(.order, channel, irritation: vary(count * 200), enchantment: vary(count * 200), on: day)
      }
    }
  }

  /// A number about another, as independent events vary.
  mutating func vary(_ mean: Int) -> Int {
    guard mean > 0 else { return 0 }
    let noise = (0..<12).reduce(0.0) { sum, _ in sum + Double.random(in: 0..<1, using: &generator) } - 6
    return max(0, mean + Int(noise * Double(mean).squareRoot()))
  }

  mutating func addVolume(_ count: Int, findings: Int = 0, unknown: Int = 0, source: String = "avis", on day: Int32) {
    var volume = Self.volume(source)
    (volume.verbatims, volume.findings, volume.unknownStages) = (count, findings, unknown)
    volumes.append(DayOf(day: day, value: volume))
  }

  mutating func addConcept(_ name: String, _ count: Int, on day: Int32) {
    var sums = FindingSums()
    (sums.findings, sums.verbatims) = (count, count)
    concepts.append(DayOf(day: day, value: ConceptSums(concept: name, sums: sums)))
  }

  mutating func addTouchpoint(
    _ stage: Stage, _ channel: Channel, irritation: Int, enchantment: Int, moments: Int = 0, on day: Int32
  ) {
    for (kind, intensity) in [(Kind.irritant, irritation), (.enchantment, enchantment)] {
      var sums = FindingSums()
      (sums.findings, sums.verbatims, sums.intensity) = (intensity / 500, intensity / 500, intensity)
      if kind == .irritant { sums.momentsOfTruth = moments }
      cells.append(DayOf(day: day, value: CellSums(cell: Cell(stage: stage, channel: channel, kind: kind), sums: sums)))
    }
  }

  /// What the rules see, by rule.
  func alarms() -> [AlertRule: [Alarm]] {
    let plan = AlertPlan()
    let figures = AlertFigures(
      today: Self.today, first: Self.today - Int32(plan.reach), volumes: volumes, cells: cells, concepts: concepts)
    return Dictionary(grouping: AlertRules(figures: figures, norms: plan.norms).alarms(), by: \.rule)
  }

  private static func volume(_ source: String) -> Volume { Volume(source: source) }
}
