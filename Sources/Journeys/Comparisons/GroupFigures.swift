internal import Verbatims

/// What groups of verbatims say at each subject, counted customer by customer: the figures that comparisons are made of.
struct GroupFigures: Sendable {
  /// By group, then subject.
  private(set) var sums: [UnitSums]
  /// By group, then source, then subject: a customer counts in each source of his.
  private(set) var parts: [UnitSums]
  /// By group, the customers and verbatims that were read; by group and source, the customers.
  private(set) var customers: [Int]
  private(set) var verbatims: [Int]
  private(set) var sourceCustomers: [Int]
  let subjects: Int
  let sources: Int
  private(set) var bootstrap: PoissonBootstrap

  /// Which subjects a finding belongs to, by its place in the ledger; −1 for none.
  typealias Numbering = (Int, FindingRow) -> [4 of Int]

  /// - Parameter groups: by verbatim, its group; −1 for none.
  /// - Complexity: O(*n*) in the number of findings, and O(customers × replicates).
  init(
    _ ledger: Ledger, _ order: CustomerOrder, groups: (of: [Int16], count: Int), _ sources: SourceNumbers,
    subjects: Int, replicates: Int, _ numbering: Numbering
  ) {
    (self.subjects, self.sources) = (subjects, sources.count)
    var whole = UnitScratch(cells: groups.count * subjects)
    var part = UnitScratch(cells: groups.count * sources.count * subjects)
    var feelings = CustomerSums(cells: groups.count * subjects, replicates: replicates)
    var reach = GroupReach(groups: groups.count, sources: sources.count)
    order.forEach(in: ledger) { number, customer in
      let (group, verbatim) = (Int(groups.of[number]), ledger.verbatims[number])
      guard group >= 0, verbatim.wasRead else { return }
      let source = group * sources.count + Int(sources.numbers[number])
      reach.add(customer, group, source)
      for index in verbatim.findings {
        let finding = ledger.findings[Int(index)]
        let places = numbering(Int(index), finding)
        for place in places.indices where places[place] >= 0 {
          whole.add(finding.valence, at: group * subjects + places[place])
          part.add(finding.valence, at: source * subjects + places[place])
          feelings.add(valence: finding.valence, at: group * subjects + places[place])
        }
      }
    } end: {
      whole.end()
      part.end()
      feelings.end($0)
    }
    (sums, parts, bootstrap) = (whole.sums, part.sums, feelings.bootstrap)
    (customers, verbatims, sourceCustomers) = (reach.customers, reach.verbatims, reach.sourceCustomers)
  }

  /// What several groups say of a subject together.
  func sum(_ groups: [Int], _ subject: Int) -> UnitSums {
    groups.reduce(into: UnitSums()) { $0.merge(sums[$1 * subjects + subject]) }
  }

  /// The same of one source.
  func sum(_ groups: [Int], source: Int, _ subject: Int) -> UnitSums {
    groups.reduce(into: UnitSums()) { $0.merge(parts[($1 * sources + source) * subjects + subject]) }
  }

  func sample(_ groups: [Int], _ subject: Int) -> BootstrapSample {
    bootstrap.sample(of: groups.map { $0 * subjects + subject }, .balance)
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

/// One customer's balance at each cell, until he is done.
private struct UnitScratch {
  private(set) var sums: [UnitSums]
  private var x: [Int]
  private var y: [Int]
  private var state: [UInt8]
  private var touched: [Int] = []

  private static let (spoken, irritated): (UInt8, UInt8) = (1, 2)

  init(cells: Int) {
    sums = Array(repeating: UnitSums(), count: cells)
    x = Array(repeating: 0, count: cells)
    y = x
    state = Array(repeating: 0, count: cells)
  }

  mutating func add(_ valence: Int, at cell: Int) {
    if state[cell] == 0 { touched.append(cell) }
    state[cell] |= valence < 0 ? Self.spoken | Self.irritated : Self.spoken
    x[cell] += valence
    y[cell] += abs(valence)
  }

  mutating func end() {
    for cell in touched {
      sums[cell].add(x[cell], y[cell], isIrritated: state[cell] & Self.irritated != 0)
      (x[cell], y[cell], state[cell]) = (0, 0, 0)
    }
    touched.removeAll(keepingCapacity: true)
  }
}
