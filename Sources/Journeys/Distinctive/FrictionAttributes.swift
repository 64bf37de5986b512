internal import Verbatims

/// What the customers who meet a friction have in common: values of kept columns that they have more often than others.
public struct FrictionAttributes: Sendable {
  /// The most frequent frictions first; only those of which something can be told.
  public let list: [Friction]

  /// What customers complain of at one stage.
  public struct Friction: Sendable {
    /// Counted in the journey.
    public let stage: Int
    public let concept: String
    public let customers: Int
    /// The largest effect first.
    public let attributes: [Attribute]
  }

  /// A value of a kept column, and how much more often those who meet the friction have it.
  public struct Attribute: Sendable {
    public let column: String
    public let value: String
    /// Of the customers who meet the friction, and of all others, who have the value.
    public let among: Proportion
    public let others: Proportion
    public let difference: ProportionDifference
    public let q: Double
  }

  /// So many frictions are looked at, the most frequent.
  private static let mostFrictions = 20
  private static let fewestCustomers = 10
  private static let largestFalseDiscoveryRate = 0.01

  /// - Complexity: O(findings + customers × columns × frictions).
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, segments: [String]) {
    let frictions = FrictionCustomers(ledger, placed, customers, most: Self.mostFrictions)
    var tests: [(friction: Int, attribute: Draft)] = []
    for column in segments {
      guard let name = ledger.texts.find(column) else { continue }
      for segment in Segments(of: name, ledger).values {
        let holders = Self.holders(of: segment.value, in: name, ledger, customers)
        let all = holders.count { $0 }
        for (number, friction) in frictions.list.enumerated() where friction.customers.count >= Self.fewestCustomers {
          let with = friction.customers.count { holders[Int($0)] }
          let draft = Draft(
            column: column, value: ledger.texts.string(segment.value),
            among: Proportion(with, of: friction.customers.count),
            others: Proportion(all - with, of: customers.count - friction.customers.count))
          if draft.difference != nil { tests.append((number, draft)) }
        }
      }
    }
    let q = FalseDiscovery.qValues(tests.compactMap { $0.attribute.difference?.probability })
    list = frictions.list.enumerated().compactMap { number, friction in
      let attributes = tests.indices.filter { tests[$0].friction == number && q[$0] <= Self.largestFalseDiscoveryRate }
        .compactMap { tests[$0].attribute.told(q: q[$0]) }
        .sorted { ($1.difference.h, $0.column, $0.value) < ($0.difference.h, $1.column, $1.value) }
      guard !attributes.isEmpty else { return nil }
      return Friction(
        stage: friction.stage, concept: ledger.texts.string(friction.concept), customers: friction.customers.count,
        attributes: attributes)
    }
  }

  /// An attribute while it is tested.
  private struct Draft {
    let column: String
    let value: String
    let among: Proportion
    let others: Proportion

    var difference: ProportionDifference? { ProportionDifference(among, others, .ninetyFive) }

    /// What is more frequent among those who meet the friction, and by more than a trifle.
    func told(q: Double) -> Attribute? {
      guard let difference, difference.value > 0, difference.effect != .negligible else { return nil }
      return Attribute(column: column, value: value, among: among, others: others, difference: difference, q: q)
    }
  }

  /// By customer, whether a verbatim of theirs has the value.
  private static func holders(
    of value: TextPool.ID, in column: TextPool.ID, _ ledger: Ledger, _ customers: CustomerOrder
  ) -> [Bool] {
    var holders = [Bool](repeating: false, count: customers.count)
    for index in customers.verbatims.indices {
      let verbatim = ledger.verbatims[Int(customers.verbatims[index])]
      if ledger.value(of: column, in: verbatim) == value { holders[Int(customers.customers[index])] = true }
    }
    return holders
  }
}

/// The most frequent frictions with the customers who meet them.
private struct FrictionCustomers {
  struct Friction {
    let stage: Int
    let concept: TextPool.ID
    var customers: [UInt32]
  }

  let list: [Friction]

  init(_ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, most: Int) {
    var found: [Key: [UInt32]] = [:]
    for index in customers.verbatims.indices {
      let customer = customers.customers[index]
      for number in ledger.verbatims[Int(customers.verbatims[index])].findings {
        let finding = ledger.findings[Int(number)]
        guard finding.kind == .irritant, Int(placed.stages[Int(number)]) < placed.stageCount else { continue }
        let key = Key(stage: placed.stages[Int(number)], concept: finding.concept)
        if found[key]?.last != customer { found[key, default: []].append(customer) }
      }
    }
    list = found.map { Friction(stage: Int($0.key.stage), concept: $0.key.concept, customers: $0.value) }
      .sorted { one, other in
        if one.customers.count != other.customers.count { return one.customers.count > other.customers.count }
        if one.stage != other.stage { return one.stage < other.stage }
        return ledger.texts.precedes(one.concept, other.concept)
      }
      .prefix(most).map(\.self)
  }

  private struct Key: Hashable {
    let stage: UInt16
    let concept: TextPool.ID
  }
}
