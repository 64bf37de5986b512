internal import Verbatims

/// The differences that a map shows: segment against segment, period against period, before and after each action, and
/// what is lived against what is wanted.
public struct Comparisons: Sendable {
  /// Each value of each column against the column's other values; of a column with two values the smaller against the
  /// larger only. One family.
  public let segments: [Comparison]
  /// The later half of the days against the earlier half, or from `MapOptions.laterFrom` on; nil without dates.
  public let periods: Comparison?
  /// Of the journey's actions that have days before and after. One family.
  public let actions: [ActionEffect]
  /// In the order of the journey's targets that name a feeling.
  public let targets: [TargetGap]

  /// - Complexity: O(*n*) in the number of findings for each column and action.
  init(_ context: ComparisonContext, _ matrix: Matrix, _ feelings: Feelings, _ journey: Journey) {
    var segments = context.options.segmentColumns(of: context.ledger).flatMap { context.segments(of: $0) }
    segments.holdFalseAlarms()
    self.segments = segments
    var periods = context.periods().map { [$0] } ?? []
    periods.holdFalseAlarms()
    self.periods = periods.first
    actions = ActionEffect.all(context, journey)
    targets = journey.targets.compactMap { TargetGap($0, feelings, matrix) }
  }
}

/// What comparisons within one map are counted from.
struct ComparisonContext {
  let ledger: Ledger
  let placed: PlacedFindings
  let customers: CustomerOrder
  let subjects: SubjectIndex
  let sources: SourceNumbers
  let options: MapOptions
  private let entries: SubjectEntries

  init(
    _ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, _ subjects: SubjectIndex,
    options: MapOptions
  ) {
    (self.ledger, self.placed, self.customers, self.subjects) = (ledger, placed, customers, subjects)
    (self.options, sources) = (options, SourceNumbers(ledger))
    entries = SubjectEntries(ledger, placed, customers, subjects)
  }

  /// The figures of groups at every subject.
  func figures(_ groups: [Int16], count: Int) -> GroupFigures {
    GroupFigures(ledger, customers, entries, groups: (groups, count), sources, replicates: 0)
  }

  func segments(of column: String) -> [Comparison] {
    guard let id = ledger.texts.find(column) else { return [] }
    let values = Segments(of: id, ledger).values
    guard values.count > 1 else { return [] }
    var numbers: [TextPool.ID: Int16] = [:]
    for (number, value) in values.enumerated() { numbers[value.value] = Int16(number) }
    let groups = ledger.verbatims.map { verbatim -> Int16 in
      let value = ledger.value(of: id, in: verbatim)
      // The values that are too rare to be compared are among what the others are held against.
      return value.isNone || ledger.texts[value].isEmpty ? -1 : numbers[value] ?? Int16(values.count)
    }
    let figures = figures(groups, count: values.count + 1)
    let hasRest = figures.verbatims[values.count] > 0
    let shown = values.count == 2 && !hasRest ? 1..<2 : 0..<values.count
    return shown.filter { figures.customers[$0] >= options.fewestVerbatims }.map { number in
      Comparison(
        .segment(column: column, value: ledger.texts.string(values[number].value)), figures, focus: [number],
        reference: (0...values.count).filter { $0 != number }, subjects.subjects, fewest: options.fewestVerbatims)
    }
  }

  func periods() -> Comparison? {
    let days = ledger.verbatims.compactMap(\.day)
    guard let first = days.min(), let last = days.max(), first < last else { return nil }
    let middle = options.laterFrom ?? first + (last - first + 1) / 2
    guard middle > first, middle <= last else { return nil }
    let figures = figures(ledger.verbatims.map { $0.day.map { $0 < middle ? 0 : 1 } ?? -1 }, count: 2)
    return Comparison(
      .periods(later: middle..<last + 1, earlier: first..<middle), figures, focus: [1], reference: [0],
      subjects.subjects, fewest: options.fewestVerbatims)
  }
}
