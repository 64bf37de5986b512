/// The sources of a ledger's verbatims, numbered: how each text reached the company, or its file where that is not told.
struct SourceNumbers: Sendable {
  /// The most frequent first, then by name; the last stands for all further ones where there are too many.
  let names: [TextPool.ID]
  /// By verbatim.
  let numbers: [UInt8]
  /// By number, the verbatims.
  let verbatims: [Int]

  /// More sources than this are taken together: strata of a handful of texts tell nothing.
  static let most = 12

  /// - Complexity: O(*n*) in the number of verbatims.
  init(_ ledger: Ledger) {
    var counts: [TextPool.ID: Int] = [:]
    for verbatim in ledger.verbatims { counts[verbatim.origin, default: 0] += 1 }
    let order = counts.sorted { a, b in
      a.value != b.value ? a.value > b.value : ledger.texts.precedes(a.key, b.key)
    }
    var numbers: [TextPool.ID: UInt8] = [:]
    for (number, pair) in order.enumerated() { numbers[pair.key] = UInt8(min(number, Self.most)) }
    names = order.prefix(Self.most).map(\.key) + (order.count > Self.most ? [.none] : [])
    self.numbers = ledger.verbatims.map { numbers[$0.origin] ?? 0 }
    var verbatims = [Int](repeating: 0, count: names.count)
    for pair in order { verbatims[Int(numbers[pair.key] ?? 0)] += pair.value }
    self.verbatims = verbatims
  }

  var count: Int { names.count }
}

extension VerbatimRow {
  /// How the text reached the company, or its file where that is not told.
  public var origin: TextPool.ID { sourceChannel.isNone ? source : sourceChannel }
}
