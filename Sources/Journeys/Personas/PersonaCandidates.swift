internal import Verbatims

/// Groups of customers who live and say alike: candidates for personas, for people to look at.
///
/// They are made of what customers live alone, never of who they are: no column takes part.
public struct PersonaCandidates: Sendable {
  /// The largest first; empty where customers do not fall into groups.
  public let list: [Candidate]
  /// How many customers were looked at: those with enough to say, at most `mostCustomers` of them.
  public let customers: Int

  /// A group of customers who live the journey alike.
  public struct Candidate: Sendable {
    /// Of the customers looked at.
    public let share: Proportion
    /// The words and concepts that tell it from the others; none where nothing is shown beyond chance.
    public let features: [Distinction.Feature]
    /// By stage, the net feeling of its customers; nil where they do not judge.
    public let feelings: [Double?]
  }

  /// More customers show no other groups, only the same ones more slowly. They are drawn by their hashes.
  public static let mostCustomers = 3_000
  /// One finding makes no way of living a journey.
  private static let fewestFindings = 2

  /// - Complexity: O(findings), and O(customers looked at × passes) for the groups.
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ order: CustomerOrder, _ features: FindingFeatures) {
    let drawn = Self.draw(ledger, order)
    customers = drawn.count
    let themes = Theme.allCases.count
    let units = drawn.map { customer in
      Clusters.Unit(
        hash: customer.hash,
        counts: customer.findings.map { number in
          let finding = ledger.findings[Int(number)]
          // What they live, not whether it went well: who praises and who complains may live the same.
          return (feature: Int(placed.stages[Int(number)]) * themes + Int(finding.theme.rawValue), count: 1)
        })
    }
    let clusters = Clusters(
      units, features: (placed.stageCount + 1) * themes, .standard)
    let members = clusters.sizes.indices.map { number in drawn.indices.filter { clusters.groups[$0] == number } }
    let candidates = members.indices.map { Distinction.Group.candidate($0) }
    var numbers = [Int16](repeating: -1, count: ledger.findings.count)
    for number in members.indices {
      for customer in members[number] {
        for finding in drawn[customer].findings { numbers[Int(finding)] = Int16(number) }
      }
    }
    let told = Distinctions.told(
      FindingGroups(candidates, numbers: numbers), ledger, features, fewestVerbatims: Self.fewestFindings)
    list = members.indices.map { number in
      Candidate(
        share: Proportion(members[number].count, of: drawn.count),
        features: told.first { $0.group == candidates[number] }?.features ?? [],
        feelings: Self.feelings(members[number].flatMap { drawn[$0].findings }.sorted(), ledger, placed))
    }
  }

  /// A customer with all that they live.
  private struct DrawnCustomer {
    let hash: UInt64
    let findings: [UInt32]
  }

  /// The customers with enough to say whose hashes are the lowest, in the order of their hashes.
  private static func draw(_ ledger: Ledger, _ order: CustomerOrder) -> [DrawnCustomer] {
    var all: [DrawnCustomer] = []
    var index = 0
    while index < order.verbatims.count {
      let customer = order.customers[index]
      var (findings, hash) = ([UInt32](), UInt64(0))
      while index < order.verbatims.count, order.customers[index] == customer {
        let verbatim = ledger.verbatims[Int(order.verbatims[index])]
        if findings.isEmpty { hash = verbatim.hash(in: ledger) }
        findings.append(contentsOf: verbatim.findings.lazy.map { UInt32($0) })
        index += 1
      }
      if findings.count >= fewestFindings { all.append(DrawnCustomer(hash: hash, findings: findings)) }
    }
    var seen = Set<UInt64>()
    return Array(all.sorted { $0.hash < $1.hash }.filter { seen.insert($0.hash).inserted }.prefix(mostCustomers))
  }

  private static func feelings(_ findings: [UInt32], _ ledger: Ledger, _ placed: PlacedFindings) -> [Double?] {
    var tallies = [Tally](repeating: Tally(), count: placed.stageCount + 1)
    for finding in findings { tallies[Int(placed.stages[Int(finding)])].add(ledger.findings[Int(finding)]) }
    return tallies.dropLast().map(\.feeling)
  }
}
