internal import Verbatims

/// Stages × channels: what is counted at each touchpoint, with the totals.
///
/// The channels that are not said stand in a column of their own, the findings that no stage takes in a row of their
/// own, each last.
public struct Matrix: Sendable {
  public let stageCount: Int
  public let channelCount: Int
  /// By stage and channel, each with what is not said last.
  public let cells: [Tally]
  /// By stage, the last for what no stage takes.
  public let stages: [Tally]
  /// By channel, the last for what is not said.
  public let channels: [Tally]
  /// Over all; the verbatims without a finding are not in it.
  public let all: Tally
  /// Verdicts whose cause is not stated: those to carry on, and those to go elsewhere.
  public let makesWithoutCause: Int
  public let breaksWithoutCause: Int

  /// - Complexity: O(*n*) in the number of findings.
  public init(_ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder) {
    (stageCount, channelCount) = (placed.stageCount, placed.channelCount)
    var counter = PlaceCounter(placed)
    for index in customers.verbatims.indices {
      let verbatim = ledger.verbatims[Int(customers.verbatims[index])]
      guard !verbatim.findings.isEmpty else { continue }
      counter.begin(verbatim, customer: customers.customers[index])
      for finding in verbatim.findings { counter.add(ledger.findings[Int(finding)], Int(finding)) }
    }
    cells = Array(counter.tallies[..<placed.cellCount])
    stages = Array(counter.tallies[placed.cellCount...].prefix(stageCount + 1))
    channels = Array(counter.tallies[(placed.cellCount + stageCount + 1)...].prefix(channelCount + 1))
    all = counter.tallies[counter.tallies.count - 1]
    (makesWithoutCause, breaksWithoutCause) = (counter.makesWithoutCause, counter.breaksWithoutCause)
  }

  /// What is counted where a stage and a channel cross.
  public func cell(_ stage: Int, _ channel: Int) -> Tally { cells[stage * (channelCount + 1) + channel] }

  /// The share of a stage's findings that name a channel, 0 to 1; nil where there are none.
  public func shareWithChannel(of stage: Int) -> Double? {
    let total = stages[stage].findings
    return total == 0 ? nil : Double(total - cell(stage, channelCount).findings) / Double(total)
  }

  /// Whether touchpoints of a stage may be ranked: at least half of its findings name a channel.
  public func ranksTouchpoints(of stage: Int) -> Bool { (shareWithChannel(of: stage) ?? 0) >= 0.5 }
}

/// Counts findings at their touchpoint, their stage, their channel and over all.
private struct PlaceCounter {
  private let placed: PlacedFindings
  /// The cells, the stages, the channels, all.
  var tallies: [Tally]
  var makesWithoutCause = 0
  var breaksWithoutCause = 0
  private var lastVerbatim: [UInt32]
  private var lastCustomer: [UInt32]
  /// Counted from 1, so that 0 is none.
  private var verbatim: UInt32 = 0
  private var customer: UInt32 = 0
  private var effort = 0

  init(_ placed: PlacedFindings) {
    self.placed = placed
    let count = placed.cellCount + placed.stageCount + 1 + placed.channelCount + 1 + 1
    tallies = Array(repeating: Tally(), count: count)
    lastVerbatim = Array(repeating: 0, count: count)
    lastCustomer = lastVerbatim
  }

  mutating func begin(_ row: VerbatimRow, customer: UInt32) {
    verbatim += 1
    self.customer = customer + 1
    effort = Int(row.effort)
  }

  mutating func add(_ finding: FindingRow, _ number: Int) {
    let met = places(of: number)
    for index in met.indices {
      let place = met[index]
      tallies[place].add(finding)
      meet(place)
    }
    guard finding.makeOrBreak != nil || finding.isMomentOfTruth else { return }
    let cause = Int(placed.verdicts[number])
    guard cause >= 0 else {
      if finding.makeOrBreak == .make { makesWithoutCause += 1 }
      if finding.makeOrBreak == .break { breaksWithoutCause += 1 }
      return
    }
    let causes = places(of: cause)
    for index in causes.indices { tallies[causes[index]].add(decision: finding) }
  }

  /// The finding's touchpoint, stage, channel, and all.
  private func places(of finding: Int) -> [4 of Int] {
    let stages = placed.cellCount
    let channels = stages + placed.stageCount + 1
    return [
      placed.cell(of: finding), stages + Int(placed.stages[finding]), channels + Int(placed.channels[finding]),
      tallies.count - 1,
    ]
  }

  /// Counts the verbatim and the customer once a place.
  private mutating func meet(_ place: Int) {
    if lastVerbatim[place] != verbatim {
      lastVerbatim[place] = verbatim
      tallies[place].verbatims += 1
      tallies[place].effort += effort
    }
    if lastCustomer[place] != customer {
      lastCustomer[place] = customer
      tallies[place].customers += 1
    }
  }
}
