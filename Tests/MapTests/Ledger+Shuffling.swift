import Journeys

extension Ledger {
  /// The same verbatims, with the dates, scores and kept columns of others: nothing depends on these any more, while all
  /// of them, and all that is told, are as frequent as before.
  ///
  /// Columns are a customer's, so that they are dealt out customer by customer.
  func shuffled(seed: UInt64) -> Ledger {
    let dates = Self.order(verbatims.count, seed: seed, 1)
    let scores = Self.order(verbatims.count, seed: seed, 2)
    var first: [TextPool.ID: Int] = [:]
    for (number, verbatim) in verbatims.enumerated() where first[verbatim.customer] == nil {
      first[verbatim.customer] = number
    }
    let holders = first.values.sorted()
    let others = Self.order(holders.count, seed: seed, 3)
    let places = Dictionary(
      uniqueKeysWithValues: holders.enumerated().map { (verbatims[$0.element].customer, $0.offset) })
    var result = Ledger()
    result.texts = texts
    for (number, verbatim) in verbatims.enumerated() {
      var row = verbatim
      row.seconds = verbatims[dates[number]].seconds
      row.score = verbatims[scores[number]].score
      let giver = verbatims[holders[others[places[verbatim.customer] ?? 0]]]
      result.add(row, findings: Array(findings(of: verbatim)), kept: Array(kept(of: giver)))
    }
    return result
  }

  private static func order(_ count: Int, seed: UInt64, _ stream: UInt64) -> [Int] {
    let salt = StableHash.mixed(seed &* 4 &+ stream)
    let keys = (0..<count).map { StableHash.mixed(UInt64($0) ^ salt) }
    return (0..<count).sorted { keys[$0] < keys[$1] }
  }
}
