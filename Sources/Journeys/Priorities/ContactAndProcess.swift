internal import Verbatims

/// Quality of contact against quality of process, and the other groups of themes beside them.
public struct ContactAndProcess: Sendable {
  /// What is said of one group of themes.
  public struct Group: Hashable, Sendable {
    public let group: ThemeGroup
    public let findings: Int
    public let irritants: Int
    public let enchantments: Int
    public let customers: Int
    /// Counted over customers, as is its `verbatims`.
    public let feeling: Feeling
    /// By stage, without what no stage takes; over customers too.
    public let stages: [Feeling]
  }

  /// In the order of the vocabulary.
  public let groups: [Group]
  /// The net feeling of contact less that of process, −2 to 2; nil where one of them is not judged.
  public let difference: Double?
  /// By a bootstrap over customers.
  public let interval: Interval?
  /// That there is no difference; two-sided.
  public let probability: Double?

  /// - Complexity: O(*n*) in the number of findings, and O(customers × replicates).
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, replicates: Int) {
    let count = ThemeGroup.allCases.count
    let groupOfTheme = Theme.allCases.map { Int(ThemeGroup($0).rawValue) }
    var sums = CustomerSums(cells: count, replicates: replicates)
    var stages = CustomerBalances(cells: count * (placed.stageCount + 1))
    var counts = [[3 of Int]](repeating: [0, 0, 0], count: count)
    var (met, lastCustomer) = ([Int](repeating: 0, count: count), [Int](repeating: -1, count: count))
    customers.forEach(in: ledger) { number, customer in
      for index in ledger.verbatims[number].findings {
        let finding = ledger.findings[Int(index)]
        let group = groupOfTheme[Int(finding.theme.rawValue)]
        counts[group][Int(finding.kind.rawValue)] += 1
        if lastCustomer[group] != customer {
          lastCustomer[group] = customer
          met[group] += 1
        }
        sums.add(valence: finding.valence, at: group)
        stages.add(finding.valence, at: count * Int(placed.stages[Int(index)]) + group)
      }
    } end: {
      sums.end($0)
      stages.end()
    }
    let bootstrap = sums.bootstrap
    groups = ThemeGroup.allCases.enumerated().map { index, group in
      let kinds = counts[index]
      return Group(
        group: group, findings: kinds[0] + kinds[1] + kinds[2], irritants: kinds[Int(Kind.irritant.rawValue)],
        enchantments: kinds[Int(Kind.enchantment.rawValue)], customers: met[index],
        feeling: Feeling(bootstrap.sample(index, .balance)),
        stages: (0..<placed.stageCount).map { Feeling(stages.sums[count * $0 + index]) })
    }
    let contact = bootstrap.sample(Int(ThemeGroup.contact.rawValue), .balance)
    let process = bootstrap.sample(Int(ThemeGroup.process.rawValue), .balance)
    let both = contact.difference(to: process)
    (difference, interval, probability) = (both.value, both.interval(.ninetyFive), both.probability)
  }
}
