/// The sources of a ledger's verbatims, numbered: how each text reached the company, or its file where that is not told.
struct SourceNumbers: Sendable {
  /// The most frequent first, then by name; the last, without a name, stands for all further ones.
  let names: [String]
  /// By verbatim.
  let numbers: [UInt8]

  /// More sources than this are taken together: strata of a handful of texts tell nothing.
  static let most = 12

  /// - Complexity: O(*n*) in the number of verbatims.
  init(_ ledger: Ledger) { self.init(ledger, among: [ledger]) }

  /// The numbers of one of several ledgers, that mean the same in all of them.
  init(_ ledger: Ledger, among all: [Ledger]) {
    var counts: [String: Int] = [:]
    for ledger in all {
      for (name, count) in Self.counts(ledger) { counts[ledger.texts.string(name), default: 0] += count }
    }
    let order = counts.sorted { a, b in
      a.value != b.value ? a.value > b.value : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
    }
    let places = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($0.element.key, UInt8(min($0.offset, Self.most))) })
    names = order.prefix(Self.most).map(\.key) + (order.count > Self.most ? [""] : [])
    let own = Self.counts(ledger).keys.map { ($0, places[ledger.texts.string($0)] ?? 0) }
    let byText = Dictionary(uniqueKeysWithValues: own)
    numbers = ledger.verbatims.map { byText[$0.origin] ?? 0 }
  }

  /// All verbatims as of one source, where sources are not to be told apart.
  init(alike ledger: Ledger) {
    names = [""]
    numbers = Array(repeating: 0, count: ledger.verbatims.count)
  }

  var count: Int { names.count }

  private static func counts(_ ledger: Ledger) -> [TextPool.ID: Int] {
    var counts: [TextPool.ID: Int] = [:]
    for verbatim in ledger.verbatims { counts[verbatim.origin, default: 0] += 1 }
    return counts
  }
}

extension VerbatimRow {
  /// How the text reached the company, or its file where that is not told.
  public var origin: TextPool.ID { sourceChannel.isNone ? source : sourceChannel }
}
