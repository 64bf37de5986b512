internal import Verbatims

/// Customers' view against employees' view.
///
/// Employees are one group, never parted by person or team, and no figure is made of fewer than `fewest` of them: a subject
/// that fewer judge is left out as if nobody did. None of their words are kept.
public struct EmployeesView: Sendable {
  /// Nil where fewer than `fewest` employees have written. Customers are in focus, employees what they are held against.
  public let comparison: Comparison?

  /// The fewest employees that a figure is made of.
  public static let fewest = 30

  /// - Complexity: O(*n*) in the number of findings of both.
  public init(_ map: JourneyMap, employees rows: Ledger) {
    let ledger = map.options.period(of: rows).canonical().filter { $0.duplicateOf.isNone }
    let placed = PlacedFindings(ledger, on: map.journey, channels: map.options.channels)
    let people = CustomerOrder(ledger)
    func figures(_ ledger: Ledger, _ placed: PlacedFindings, _ order: CustomerOrder) -> GroupFigures {
      // Their sources differ by nature and are not compared.
      GroupFigures(
        ledger, order, SubjectEntries(ledger, placed, order, map.subjects),
        groups: ([Int16](repeating: 0, count: ledger.verbatims.count), 1), SourceNumbers(alike: ledger), replicates: 0)
    }
    let theirs = figures(ledger, placed, people)
    guard theirs.customers[0] >= Self.fewest else {
      comparison = nil
      return
    }
    let ours = figures(map.ledger, map.placed, map.customers)
    var all = [
      Comparison(
        .employees, Comparison.Side(ours, [0]), Comparison.Side(theirs, [0]), map.subjects.subjects,
        fewest: map.options.fewestVerbatims)
    ]
    all[0].differences.removeAll { $0.reference.judges < Self.fewest }
    all.holdFalseAlarms()
    comparison = all[0]
  }
}
