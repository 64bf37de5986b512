public import Verbatims

/// How a journey takes the findings of a ledger, and which it leaves.
public struct JourneyCoverage: Sendable {
  /// Findings alike that no stage takes.
  public struct Left: Hashable, Sendable {
    public var stage: Stage
    public var theme: Theme
    public var concept: String
    public var count: Int
  }

  /// Findings by the journey's stage, the last being what none takes.
  public private(set) var stages: [Int]
  /// Findings by the journey's channel, the last being what none takes.
  public private(set) var channels: [Int]
  /// By the vocabulary's channel, the findings that name one which no channel takes.
  public private(set) var leftChannels = [Int](repeating: 0, count: Channel.allCases.count)
  /// What no stage takes, the most frequent first.
  public private(set) var left: [Left] = []

  /// - Complexity: O(findings).
  public init(_ journey: Journey, _ ledger: Ledger) {
    stages = Array(repeating: 0, count: journey.stages.count + 1)
    channels = Array(repeating: 0, count: journey.channels.count + 1)
    var groups: [Group: Int] = [:]
    for (finding, place) in zip(ledger.findings, JourneyMatcher(journey).places(in: ledger)) {
      stages[Int(place.stage)] += 1
      channels[Int(place.channel)] += 1
      if Int(place.channel) == journey.channels.count { leftChannels[Int(finding.channel.rawValue)] += 1 }
      guard Int(place.stage) == journey.stages.count else { continue }
      groups[Group(stage: finding.stage, theme: finding.theme, concept: finding.concept), default: 0] += 1
    }
    left = groups.map { group, count in
      Left(stage: group.stage, theme: group.theme, concept: ledger.texts.string(group.concept), count: count)
    }
    left.sort { one, other in
      if one.count != other.count { return one.count > other.count }
      let (a, b) = (Int(one.stage.rawValue), Int(other.stage.rawValue))
      if a != b { return a < b }
      return one.theme != other.theme ? one.theme.rawValue < other.theme.rawValue : one.concept < other.concept
    }
  }

  private struct Group: Hashable {
    var stage: Stage
    var theme: Theme
    var concept: TextPool.ID
  }
}

extension Journey {
  /// The kept columns that rules and personas ask for, sorted.
  public var columnsAsked: [String] {
    let rules = stages.flatMap { $0.takes + $0.takesRest }
    let names = rules.flatMap { $0.columns.map(\.column) } + personas.map(\.condition.column)
    return Set(names).sorted()
  }

  /// The concepts that rules ask for, sorted.
  public var conceptsAsked: [String] {
    Set(stages.flatMap { $0.takes + $0.takesRest }.flatMap(\.concepts)).sorted()
  }

  /// Whether a column that is asked for goes by this name; case and accents do not count.
  public static func isColumn(_ asked: String, _ name: String) -> Bool {
    Folding.words(asked.utf8) == Folding.words(name.utf8)
  }
}
