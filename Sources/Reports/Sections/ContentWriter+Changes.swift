internal import Journeys

/// What changed, and what must not be concluded.
extension ContentWriter {
  /// A change of complaints at a stage, with the verbatims that it rests on.
  struct StageChange {
    let stage: Int
    let change: Trend.Change
    /// The verbatims that complain after it.
    let after: Int
  }

  /// Of the changes of complaints those that customers made before those that sources made, those for the worse before
  /// those for the better, the largest first.
  var stageChanges: [StageChange] {
    var found: [StageChange] = []
    for trend in map.trends.list {
      guard case .irritants(let stage) = trend.subject, let change = trend.changes.last else { continue }
      let points = trend.series.first { $0.grain == map.trends.changeGrain }?.points ?? []
      let after = points.filter { $0.day >= change.day }.reduce(0) { $0 + $1.count }
      found.append(StageChange(stage: stage, change: change, after: after))
    }
    return found.sorted { a, b in
      if a.change.holds != b.change.holds { return a.change.holds }
      let (isWorse, isOtherWorse) = (a.change.after > a.change.before, b.change.after > b.change.before)
      if isWorse != isOtherWorse { return isWorse }
      let (one, other) = (abs(a.change.after - a.change.before), abs(b.change.after - b.change.before))
      return one != other ? one > other : a.stage < b.stage
    }
  }

  var changes: Statement {
    guard map.basis.firstDay != nil else { return unchanged(say(BriefWords.noDates)) }
    guard let largest = stageChanges.first else { return unchanged(say(BriefWords.noChange)) }
    let since = reading.month(largest.change.day)
    let what = reading.stage(largest.stage)
    let words =
      largest.change.after > largest.change.before ? BriefWords.rises(what, since) : BriefWords.falls(what, since)
    let why = largest.change.holds ? BriefWords.customersChanged : BriefWords.sourcesChanged
    let rules = map.basis.engines.count > 1 ? BriefWords.rulesChanged : Phrase("", "")
    let claim = Claim(
      Prose(say(words) + say(why) + say(rules)), count: reading.customers(largest.after),
      grade: grade(largest), link: reading.link(stage: largest.stage))
    return Statement(question: .changes, heading: say(BriefWords.changes), claims: [claim])
  }

  /// A change that the mix of sources, or new rules, may have made is not shown to be the customers'.
  func grade(_ change: StageChange) -> Grade {
    if !change.change.holds { return .notShown }
    if map.basis.engines.count > 1 || change.change.mix != .holds { return .toConfirm }
    return Grade(customers: change.after)
  }

  private func unchanged(_ words: String) -> Statement {
    Statement(question: .changes, heading: say(BriefWords.changes), claims: [Claim(Prose(words))])
  }

  var caution: Statement {
    Statement(
      question: .caution, heading: say(BriefWords.caution),
      claims: [Claim(Prose(say(BriefWords.notAllCustomers)), grade: .notShown)])
  }
}
