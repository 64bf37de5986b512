public import Storage
internal import Verbatims

/// What rules look at: figures by day, without words.
public struct AlertFigures: Sendable {
  /// The day of the run, in days since 1970-01-01: not over yet.
  public let today: Int32
  /// The first day that is looked at; no earlier than the first of which the store knows anything.
  let first: Int32
  /// Irritants of a concept: the verbatims that tell of it.
  private(set) var concepts: [String: DaySeries] = [:]
  /// Irritants of a stage: the verbatims that tell of one, those that do so in two channels counted twice.
  private(set) var stages: [Stage: DaySeries] = [:]
  private(set) var touchpoints: [Touchpoint: TouchpointDays] = [:]
  private(set) var sources: [String: DaySeries] = [:]
  private(set) var verbatims: DaySeries
  private(set) var findings: DaySeries
  private(set) var unknownStages: DaySeries
  /// Recourse threatened or begun.
  public var recourses: [AlertReference] = []

  struct Touchpoint: Hashable, Sendable {
    var stage: Stage
    var channel: Channel
  }

  /// What happened at a touchpoint, by day: intensities in thousandths.
  struct TouchpointDays: Sendable {
    var irritation: DaySeries
    var enchantment: DaySeries
    var findings: DaySeries
    /// Irritants that left a lasting imprint.
    var moments: DaySeries
  }

  /// - Parameter first: where nothing earlier is needed.
  public init(
    today: Int32, first: Int32, volumes: [DayOf<Volume>], cells: [DayOf<CellSums>], concepts: [DayOf<ConceptSums>]
  ) {
    let start = min(today, max(first, volumes.lazy.compactMap(\.day).min() ?? today))
    (self.today, self.first) = (today, start)
    let empty = DaySeries(from: start, to: today)
    (verbatims, findings, unknownStages) = (empty, empty, empty)
    for entry in volumes {
      guard let day = entry.day else { continue }
      let read = entry.value.verbatims - entry.value.setAside
      verbatims.add(read, on: day)
      findings.add(entry.value.findings, on: day)
      unknownStages.add(entry.value.unknownStages, on: day)
      sources[entry.value.source, default: empty].add(entry.value.verbatims, on: day)
    }
    for entry in concepts {
      guard let day = entry.day else { continue }
      self.concepts[entry.value.concept, default: empty].add(entry.value.sums.verbatims, on: day)
    }
    for entry in cells { add(entry, empty) }
  }

  private mutating func add(_ entry: DayOf<CellSums>, _ empty: DaySeries) {
    let (cell, sums) = (entry.value.cell, entry.value.sums)
    guard let day = entry.day, cell.kind != .expectation, cell.stage != .unknown else { return }
    if cell.kind == .irritant { stages[cell.stage, default: empty].add(sums.verbatims, on: day) }
    guard cell.channel != .unknown else { return }
    let new = TouchpointDays(irritation: empty, enchantment: empty, findings: empty, moments: empty)
    let touchpoint = Touchpoint(stage: cell.stage, channel: cell.channel)
    if cell.kind == .irritant {
      touchpoints[touchpoint, default: new].irritation.add(sums.intensity, on: day)
      touchpoints[touchpoint, default: new].moments.add(sums.momentsOfTruth, on: day)
    } else {
      touchpoints[touchpoint, default: new].enchantment.add(sums.intensity, on: day)
    }
    touchpoints[touchpoint, default: new].findings.add(sums.findings, on: day)
  }

  /// The days up to today, so many of them.
  func window(_ days: Int) -> ClosedRange<Int32> { today - Int32(clamping: max(1, days)) + 1...today }

  /// The days before a window, so many of them, as far as anything is known; nil where nothing is.
  func history(_ norms: AlertNorms) -> ClosedRange<Int32>? {
    let end = window(norms.window).lowerBound - 1
    let start = max(first, end - Int32(clamping: norms.history) + 1)
    return start <= end ? start...end : nil
  }

  /// How many times more verbatims there were in the window than in as many days before: a campaign brings more of all.
  func volumeRatio(_ window: ClosedRange<Int32>, _ history: ClosedRange<Int32>) -> Double {
    let (now, before) = (Double(verbatims.sum(window)), Double(verbatims.sum(history)))
    guard before > 0 else { return 1 }
    return now / Double(window.count) / (before / Double(history.count))
  }
}
