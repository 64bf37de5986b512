internal import Verbatims

/// What groups of verbatims say at each subject, counted customer by customer: the figures that comparisons are made of.
struct GroupFigures: Sendable {
  /// By group, then subject.
  private(set) var sums: [UnitSums]
  /// By group, then source, then subject: a customer counts in each source of his. Empty where there is but one source.
  private(set) var parts: [UnitSums]
  /// By group, the customers and verbatims that were read; by group and source, the customers.
  private(set) var customers: [Int]
  private(set) var verbatims: [Int]
  private(set) var sourceCustomers: [Int]
  let subjects: Int
  let sources: Int
  /// Nil unless replicates are asked for.
  private(set) var bootstrap: PoissonBootstrap?

  /// - Parameter groups: by verbatim of the ledger, its group; −1 for none.
  /// - Parameter replicates: of a bootstrap over customers; nought for none.
  /// - Complexity: O(*n*) in the number of findings, and O(customers × replicates).
  init(
    _ ledger: Ledger, _ order: CustomerOrder, _ entries: SubjectEntries, groups: (of: [Int16], count: Int),
    _ sources: SourceNumbers, replicates: Int
  ) {
    (subjects, self.sources) = (entries.subjectCount, sources.count)
    var whole = CustomerBalances(cells: groups.count * subjects)
    var part = CustomerBalances(cells: sources.count > 1 ? groups.count * sources.count * subjects : 0)
    var feelings = CustomerSums(cells: replicates > 0 ? groups.count * subjects : 0, replicates: max(1, replicates))
    var reach = GroupReach(groups: groups.count, sources: sources.count)
    for place in order.verbatims.indices {
      let number = Int(order.verbatims[place])
      let group = Int(groups.of[number])
      if group >= 0, entries.wasRead[place] {
        let source = group * sources.count + Int(sources.numbers[number])
        reach.add(Int(order.customers[place]), group, source)
        for index in entries.range(place) {
          let entry = entries.entries[index]
          for subject in entry.subjects.indices where entry.subjects[subject] >= 0 {
            let cell = Int(entry.subjects[subject])
            whole.add(Int(entry.valence), at: group * subjects + cell)
            if sources.count > 1 { part.add(Int(entry.valence), at: source * subjects + cell) }
            if replicates > 0 { feelings.add(valence: Int(entry.valence), at: group * subjects + cell) }
          }
        }
      }
      guard place + 1 == order.verbatims.count || order.customers[place + 1] != order.customers[place] else { continue }
      whole.end()
      part.end()
      if replicates > 0 { feelings.end(ledger.verbatims[number].customerHash(in: ledger)) }
    }
    (sums, parts, bootstrap) = (whole.sums, part.sums, replicates > 0 ? feelings.bootstrap : nil)
    (customers, verbatims, sourceCustomers) = (reach.customers, reach.verbatims, reach.sourceCustomers)
  }

  /// What several groups say of a subject together.
  func sum(_ groups: [Int], _ subject: Int) -> UnitSums {
    groups.reduce(into: UnitSums()) { $0.merge(sums[$1 * subjects + subject]) }
  }

  /// The same of one source.
  func sum(_ groups: [Int], source: Int, _ subject: Int) -> UnitSums {
    guard sources > 1 else { return sum(groups, subject) }
    return groups.reduce(into: UnitSums()) { $0.merge(parts[($1 * sources + source) * subjects + subject]) }
  }

  func sample(_ groups: [Int], _ subject: Int) -> BootstrapSample? {
    bootstrap?.sample(of: groups.map { $0 * subjects + subject }, .balance)
  }

  func customers(_ groups: [Int], source: Int) -> Int {
    groups.reduce(0) { $0 + sourceCustomers[$1 * sources + source] }
  }
}

/// The customers of groups and sources, each once.
private struct GroupReach {
  var customers: [Int]
  var verbatims: [Int]
  var sourceCustomers: [Int]
  private var lastOfGroup: [Int]
  private var lastOfSource: [Int]

  init(groups: Int, sources: Int) {
    customers = Array(repeating: 0, count: groups)
    verbatims = customers
    sourceCustomers = Array(repeating: 0, count: groups * sources)
    lastOfGroup = Array(repeating: -1, count: groups)
    lastOfSource = Array(repeating: -1, count: groups * sources)
  }

  mutating func add(_ customer: Int, _ group: Int, _ source: Int) {
    verbatims[group] += 1
    if lastOfGroup[group] != customer {
      lastOfGroup[group] = customer
      customers[group] += 1
    }
    if lastOfSource[source] != customer {
      lastOfSource[source] = customer
      sourceCustomers[source] += 1
    }
  }
}
