internal import Verbatims

/// What customers say before and after an action of the company, over as many days on either side.
///
/// A change after is no proof of a change because of: what changed elsewhere in the same days stands beside it, and other
/// actions of those days are named.
public struct ActionEffect: Hashable, Sendable {
  /// Its place in `Journey.actions`.
  public let action: Int
  /// The days on either side.
  public let days: Int32
  /// Where it was done: its first difference is that of the findings that it is about.
  public let here: GroupDifference
  /// Everywhere else; nil where the action is about everything, or nobody speaks of anything else.
  public let elsewhere: GroupDifference?
  /// The other actions within these days, by their places in `Journey.actions`.
  public let others: [Int]

  /// The most days on either side: what lies further away has other causes.
  public static let mostDays: Int32 = 180

  static func all(_ context: ComparisonContext, _ journey: Journey) -> [ActionEffect] {
    guard !journey.actions.isEmpty else { return [] }
    let days = context.ledger.verbatims.compactMap(\.day)
    guard let first = days.min(), let last = days.max() else { return [] }
    var (comparisons, numbers) = ([Comparison](), [Int]())
    for (number, action) in journey.actions.enumerated() {
      let length = min(action.day - first, last - action.day + 1, mostDays)
      guard length > 0 else { continue }
      comparisons.append(comparison(context, action, number, length))
      numbers.append(number)
    }
    comparisons.holdFalseAlarms()
    return zip(numbers, comparisons).compactMap { ActionEffect($0, $1, journey) }
  }

  private init?(_ number: Int, _ comparison: Comparison, _ journey: Journey) {
    guard case .action(_, let days) = comparison.kind else { return nil }
    let action = journey.actions[number]
    guard let here = comparison.differences.first(where: { $0.subject == action.subject }) else { return nil }
    (self.action, self.days, self.here) = (number, days, here)
    elsewhere = action.subject == .all ? nil : comparison.differences.first { $0.subject == .all }
    others = journey.actions.indices.filter { other in
      other != number && abs(journey.actions[other].day - action.day) < days
    }
  }

  /// Two subjects: where the action was done, and, named `all`, everywhere else.
  private static func comparison(
    _ context: ComparisonContext, _ action: JourneyAction, _ number: Int, _ days: Int32
  ) -> Comparison {
    let groups = context.ledger.verbatims.map { verbatim -> Int16 in
      guard let day = verbatim.day, day >= action.day - days, day < action.day + days else { return -1 }
      return day < action.day ? 0 : 1
    }
    let placed = context.placed
    let entries = SubjectEntries(context.ledger, context.customers, subjects: 2) { index, finding in
      let isHere =
        (action.stage.map { $0 == Int(placed.stages[index]) } ?? true)
        && (action.channel.map { $0 == Int(placed.channels[index]) } ?? true)
        && (action.theme.map { $0 == finding.theme } ?? true)
      return [isHere ? 0 : 1, -1, -1, -1]
    }
    let figures = GroupFigures(
      context.ledger, context.customers, entries, groups: (groups, 2), context.sources, replicates: 0)
    return Comparison(
      .action(number, days: days), figures, focus: [1], reference: [0], [action.subject, .all],
      fewest: context.options.fewestVerbatims)
  }
}

extension JourneyAction {
  /// What it is about: its touchpoint, its stage, its theme, or all. An action on one theme at one stage is named by the
  /// stage.
  public var subject: MapSubject {
    if let stage, let channel { return .touchpoint(stage: stage, channel: channel) }
    if let stage { return .stage(stage) }
    return theme.map { .theme($0) } ?? .all
  }
}
