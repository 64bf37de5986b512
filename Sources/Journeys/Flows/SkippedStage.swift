/// A stage that most customers who tell of an earlier and of a later one tell of too, and that some pass over.
///
/// Whoever does not tell of a stage may have lived it without a word: this says who does not speak of it, not who did
/// not go there.
public struct SkippedStage: Hashable, Sendable {
  /// Fewer itineraries than this show no usual way.
  public static let fewestItineraries = 10
  /// A stage is usual where at least this share of the itineraries around it tell of it, by the lower bound.
  public static let usualShare = 0.5

  public let stage: Int
  /// The itineraries that tell of it, of those that tell of an earlier and of a later stage.
  public let telling: Proportion
  /// The passages over it, from stage to stage, in the itineraries that do not tell of it.
  public let jumps: [StageJump]

  /// The itineraries that pass it over.
  public var skipping: Int { telling.trials - telling.successes }
}

/// A passage over a stage.
public struct StageJump: Hashable, Sendable {
  public let from: Int
  public let to: Int
  public let customers: Int

  public init(from: Int, to: Int, customers: Int) {
    (self.from, self.to, self.customers) = (from, to, customers)
  }
}

/// Counts which stages itineraries tell of and which they pass over.
struct SkipTable: Sendable {
  private struct Jump: Hashable, Sendable {
    let over: UInt16
    let from: UInt16
    let to: UInt16
  }

  private var telling: [Int]
  private var spanning: [Int]
  private var jumps = CustomerTable<Jump>()

  init(stageCount: Int) {
    telling = Array(repeating: 0, count: stageCount)
    spanning = telling
  }

  /// Counts the stages of one itinerary, and its passages whose order is known.
  mutating func add(_ stages: [UInt16], _ moves: [Passages.Move], customer: UInt32) {
    guard let first = stages.min(), let last = stages.max(), last > first + 1 else { return }
    for stage in (first + 1)..<last {
      spanning[Int(stage)] += 1
      if stages.contains(stage) { telling[Int(stage)] += 1 }
    }
    for move in moves where move.to > move.from + 1 {
      for stage in (move.from + 1)..<move.to where !stages.contains(stage) {
        jumps.add(Jump(over: stage, from: move.from, to: move.to), customer: customer)
      }
    }
  }

  /// The usual stages that somebody passes over, in their order.
  func skipped() -> [SkippedStage] {
    spanning.indices.compactMap { stage in
      let share = Proportion(telling[stage], of: spanning[stage])
      guard share.trials >= SkippedStage.fewestItineraries, share.successes < share.trials,
        let interval = share.interval(.ninetyFive), interval.low >= SkippedStage.usualShare
      else { return nil }
      return SkippedStage(stage: stage, telling: share, jumps: jumps(over: stage))
    }
  }

  private func jumps(over stage: Int) -> [StageJump] {
    jumps.entries.filter { Int($0.key.over) == stage }
      .map { StageJump(from: Int($0.key.from), to: Int($0.key.to), customers: $0.customers) }
      .sorted { ($1.customers, $0.from, $0.to) < ($0.customers, $1.from, $1.to) }
  }
}
