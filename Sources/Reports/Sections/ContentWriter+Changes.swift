internal import Journeys
internal import Verbatims

/// What changed, and what must not be concluded.
extension ContentWriter {
  /// A change of complaints at a stage.
  struct StageChange {
    let stage: Int
    let change: Trend.Change
  }

  /// The customers who complain at the stage after the change.
  private func customers(after change: StageChange) -> Int {
    var (count, last) = (0, UInt32.max)
    for index in map.customers.verbatims.indices where map.customers.customers[index] != last {
      let verbatim = map.ledger.verbatims[Int(map.customers.verbatims[index])]
      guard let day = verbatim.day, day >= change.change.day else { continue }
      let complains = verbatim.findings.contains { number in
        Int(map.placed.stages[Int(number)]) == change.stage && map.ledger.findings[Int(number)].kind == .irritant
      }
      if complains { (count, last) = (count + 1, map.customers.customers[index]) }
    }
    return count
  }

  /// Of the changes of complaints those that customers made before those that sources made, those for the worse before
  /// those for the better, the largest first.
  var stageChanges: [StageChange] {
    var found: [StageChange] = []
    for trend in map.trends.list {
      guard case .irritants(let stage) = trend.subject, let change = trend.changes.last else { continue }
      found.append(StageChange(stage: stage, change: change))
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
    let complaining = customers(after: largest)
    let since = reading.months(largest.change.reach)
    let what = reading.stage(largest.stage)
    let words =
      largest.change.after > largest.change.before ? BriefWords.rises(what, since) : BriefWords.falls(what, since)
    let why = cause(of: largest.change)
    let rules = map.basis.engines.count > 1 ? BriefWords.rulesChanged : Phrase("", "")
    let claim = Claim(
      Prose(say(words) + say(why) + say(rules)), count: reading.customers(complaining),
      grade: grade(largest, customers: complaining), link: reading.link(stage: largest.stage))
    return Statement(question: .changes, heading: say(BriefWords.changes), claims: [claim])
  }

  private func cause(of change: Trend.Change) -> Phrase {
    switch change.mix {
    case .holds, .hiddenByMix: BriefWords.customersChanged
    case .reversed, .explainedByMix: BriefWords.sourcesChanged
    default: BriefWords.eitherChanged
    }
  }

  /// A change that the mix of sources, or new rules, may have made is not shown to be the customers'.
  private func grade(_ change: StageChange, customers: Int) -> Grade {
    if !change.change.holds { return .notShown }
    if map.basis.engines.count > 1 || change.change.mix != .holds { return .toConfirm }
    return Grade(customers: customers)
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
