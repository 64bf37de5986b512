/// Counts findings into groups, of which one finding may belong to several; verbatims and customers once a group, if all
/// that is theirs comes together.
struct TallyCounter: Sendable {
  private(set) var tallies: [Tally]
  private var lastVerbatim: [UInt32]
  private var lastCustomer: [UInt32]
  private var verbatim: UInt32 = .max
  private var customer: UInt32 = .max
  private var effort = 0

  init(groups: Int) {
    tallies = Array(repeating: Tally(), count: groups)
    lastVerbatim = Array(repeating: .max, count: groups)
    lastCustomer = lastVerbatim
  }

  /// Turns to a verbatim.
  mutating func begin(_ row: VerbatimRow, _ verbatim: UInt32, customer: UInt32) {
    (self.verbatim, self.customer, effort) = (verbatim, customer, Int(row.effort))
  }

  mutating func add(_ finding: FindingRow, to group: Int) {
    tallies[group].add(finding)
    if lastVerbatim[group] != verbatim {
      lastVerbatim[group] = verbatim
      tallies[group].verbatims += 1
      tallies[group].effort += effort
    }
    if lastCustomer[group] != customer {
      lastCustomer[group] = customer
      tallies[group].customers += 1
    }
  }

  /// Counts a decision where its cause stands.
  mutating func add(decision finding: FindingRow, to group: Int) { tallies[group].add(decision: finding) }
}
