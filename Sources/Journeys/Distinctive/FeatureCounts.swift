/// In how many verbatims each feature stands, and how many customers have it, by group and outside of it: what one says
/// twice is no second witness.
struct FeatureCounts {
  let verbatims: UnitCounts
  let customers: UnitCounts

  /// Counts all groups in one pass, customer by customer.
  ///
  /// - Complexity: O(length of the quotes), and O(features × groups) space.
  init(_ ledger: Ledger, _ features: FindingFeatures, _ groups: FindingGroups) {
    // What is only held against the groups is counted as one more.
    let empty = UnitCounts(features: features.count, groups: groups.groups.count + 1)
    var (verbatims, customers) = (empty, empty)
    let order = features.customers
    var byVerbatim = verbatims.cells.mutableSpan
    var byCustomer = customers.cells.mutableSpan
    for index in order.verbatims.indices {
      let (verbatim, customer) = (order.verbatims[index], order.customers[index])
      for finding in ledger.verbatims[Int(verbatim)].findings {
        let group = Int(groups.numbers[Int(finding)])
        guard group >= 0 else { continue }
        let row = empty.row(group)
        for place in features.places(of: Int(finding)) {
          let feature = features.feature(at: place, of: Int(finding))
          guard UnitCounts.meet(&byVerbatim, feature, row, verbatim) else { continue }
          _ = UnitCounts.meet(&byCustomer, feature, row, customer)
        }
      }
    }
    (self.verbatims, self.customers) = (verbatims, customers)
  }
}

/// In how many units each feature is met, by group and outside of it. A unit that has it in several groups counts in
/// each of them, and outside of each of them.
struct UnitCounts {
  struct Cell {
    fileprivate var units: Int32 = 0
    /// Of a group, the units that have the feature in no other; in the first row, where the row begins of the only group
    /// in which the unit met last has it so far, or −1.
    fileprivate var only: Int32 = 0
    fileprivate var last = UInt32.max
  }

  /// A row for whatever group, then one for each, since findings of a group come together; in each a cell for each
  /// feature and one for the units as such.
  fileprivate var cells: [Cell]
  private let features: Int

  init(features: Int, groups: Int) {
    self.features = features
    cells = Array(repeating: Cell(), count: (features + 1) * (groups + 1))
    precondition(cells.count < Int(Int32.max), "a row's beginning fits a cell")
  }

  /// Counts a feature of a unit, all of whose features come together.
  ///
  /// - Returns: false where the unit was known to have it in the group.
  @inline(__always)
  fileprivate static func meet(_ cells: inout MutableSpan<Cell>, _ feature: Int, _ row: Int, _ unit: UInt32) -> Bool {
    let place = row + feature
    guard cells[place].last != unit else { return false }
    cells[place].last = unit
    cells[place].units += 1
    if cells[feature].last != unit {
      cells[feature].last = unit
      cells[feature].units += 1
      cells[feature].only = Int32(truncatingIfNeeded: row)
      cells[place].only += 1
    } else if cells[feature].only >= 0 {
      cells[Int(cells[feature].only) + feature].only -= 1
      cells[feature].only = -1
    }
    return true
  }

  /// Where the row of a group begins.
  @inline(__always)
  fileprivate func row(_ group: Int) -> Int { (group + 1) * (features + 1) }

  /// How many units have a feature in a group.
  func here(_ feature: Int, _ group: Int) -> Int { Int(cells[row(group) + feature].units) }

  /// How many units have a feature in any other group.
  func elsewhere(_ feature: Int, _ group: Int) -> Int {
    Int(cells[feature].units - cells[row(group) + feature].only)
  }

  /// How many units a group has.
  func here(_ group: Int) -> Int { here(features, group) }

  /// How many units the others have.
  func elsewhere(_ group: Int) -> Int { elsewhere(features, group) }
}
