/// What is counted for each kind of channel, and for the channels where the company itself speaks.
public struct ChannelKinds: Sendable {
  /// By kind, in the order of `ChannelKind`.
  public let kinds: [Tally]
  /// The company's own channels, and press, advertising, comparison sites, word of mouth.
  public let direct: Tally
  public let indirect: Tally
  /// What names no channel.
  public let notSaid: Tally

  public subscript(kind: ChannelKind) -> Tally { kinds[Int(kind.rawValue)] }

  /// - Complexity: O(*n*) in the number of findings.
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, on journey: Journey) {
    let count = ChannelKind.allCases.count
    // By channel, its kind and whether it is direct; what is not said is a group of its own, twice.
    let groups =
      journey.channels.map { (kind: Int($0.kind.rawValue), side: count + ($0.isDirect ? 0 : 1)) }
      + [(kind: count + 2, side: count + 3)]
    var counter = TallyCounter(groups: count + 4)
    for index in customers.verbatims.indices {
      let number = customers.verbatims[index]
      let verbatim = ledger.verbatims[Int(number)]
      counter.begin(verbatim, number, customer: customers.customers[index])
      for finding in verbatim.findings.lazy.map(Int.init) {
        let row = ledger.findings[finding]
        let group = groups[Int(placed.channels[finding])]
        counter.add(row, to: group.kind)
        counter.add(row, to: group.side)
        guard row.makeOrBreak != nil || row.isMomentOfTruth, placed.verdicts[finding] >= 0 else { continue }
        let cause = groups[Int(placed.channels[Int(placed.verdicts[finding])])]
        counter.add(decision: row, to: cause.kind)
        counter.add(decision: row, to: cause.side)
      }
    }
    kinds = Array(counter.tallies[..<count])
    (direct, indirect, notSaid) = (counter.tallies[count], counter.tallies[count + 1], counter.tallies[count + 2])
  }
}
