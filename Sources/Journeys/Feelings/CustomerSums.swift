/// Two sums at each of many cells, gathered customer by customer for a bootstrap over customers.
struct CustomerSums {
  private(set) var bootstrap: PoissonBootstrap
  /// By cell, what the customer adds.
  private var a: [UInt32]
  private var b: [UInt32]
  private var touched: [Int] = []

  init(cells: Int, replicates: Int) {
    bootstrap = PoissonBootstrap(cells: cells, replicates: replicates)
    a = Array(repeating: 0, count: cells)
    b = a
  }

  mutating func add(_ a: Int, _ b: Int, at cell: Int) {
    if self.a[cell] == 0, self.b[cell] == 0 { touched.append(cell) }
    self.a[cell] += UInt32(a)
    self.b[cell] += UInt32(b)
  }

  /// An irritant or an enchantment by its signed intensity.
  mutating func add(valence: Int, at cell: Int) {
    if valence != 0 { add(max(0, valence), max(0, -valence), at: cell) }
  }

  /// Hands on what the customer has added.
  mutating func end(_ customer: UInt64) {
    guard !touched.isEmpty else { return }
    bootstrap.add(customer, touched.map { PoissonBootstrap.Amount(cell: $0, a: a[$0], b: b[$0]) })
    for cell in touched { (a[cell], b[cell]) = (0, 0) }
    touched.removeAll(keepingCapacity: true)
  }
}

extension CustomerOrder {
  /// Visits the verbatims, those of a customer together, and tells where a customer ends: with a number as good as
  /// random that is the customer's own wherever it is counted.
  func forEach(
    in ledger: Ledger, _ verbatim: (_ number: Int, _ customer: Int) -> Void, end: (_ customer: UInt64) -> Void
  ) {
    for index in verbatims.indices {
      let number = Int(verbatims[index])
      verbatim(number, Int(customers[index]))
      guard index + 1 == verbatims.count || customers[index + 1] != customers[index] else { continue }
      end(ledger.verbatims[number].customerHash(in: ledger))
    }
  }
}

extension VerbatimRow {
  /// A number as good as random that is the customer's own wherever it is counted; the verbatim's where nobody is told.
  func customerHash(in ledger: Ledger) -> UInt64 {
    customer.isNone ? hash(in: ledger) : StableHash.of(ledger.texts[customer])
  }
}
