internal import Verbatims

/// How many customers have had how many bad contacts: texts with an irritant of at least sensitive criticality.
///
/// Only counts: never who. Texts of nobody known are left out, and texts found twice.
public struct BadContacts: Hashable, Sendable {
  /// After so many, patience is said to end.
  public static let patience = 5

  /// By number of bad contacts, the customers who have had so many; the last have had `patience` or more.
  public private(set) var customers = [Int](repeating: 0, count: patience + 1)

  /// The customers whose texts say whose they are.
  public var known: Int { customers.reduce(0, +) }

  /// The customers with exactly so many, or at least so many where it is `patience`.
  public subscript(contacts: Int) -> Int { customers[contacts] }

  /// - Complexity: O(*n*) in the number of findings.
  init(_ ledger: Ledger, _ order: CustomerOrder) {
    var index = 0
    while index < order.verbatims.count {
      let customer = order.customers[index]
      var (bad, isKnown) = (0, false)
      while index < order.verbatims.count, order.customers[index] == customer {
        let verbatim = ledger.verbatims[Int(order.verbatims[index])]
        isKnown = !verbatim.customer.isNone
        if verbatim.duplicateOf.isNone, Self.isBad(verbatim, ledger) { bad += 1 }
        index += 1
      }
      if isKnown { customers[min(bad, Self.patience)] += 1 }
    }
  }

  private static func isBad(_ verbatim: VerbatimRow, _ ledger: Ledger) -> Bool {
    verbatim.findings.contains { number in
      let finding = ledger.findings[Int(number)]
      let criticality = Criticality(intensity: Measure(thousandths: Int(finding.intensity)))
      return finding.kind == .irritant && criticality != .low
    }
  }
}
