/// One contact: when, how it was collected, and what is told.
struct Contact {
  var day: Int
  var source: Source
  /// The groups of the sentences, in the order told.
  var groups: [String]
}

/// What one customer lives over the whole time.
struct Life {
  let schedule: Schedule
  let customer: Customer

  /// The customer's contacts, in order of time; no two on one day.
  func contacts(with dice: inout Dice) -> [Contact] {
    let part = customer.part
    var days: Set<Int> = []
    if part.isAlone { return steps(of: part, with: &dice) }
    let count = dice.one(of: Habits.verbatims) + (part == .ordinary ? 0 : 1)
    while days.count < count { days.insert(day(with: &dice)) }
    let sorted = days.sorted()
    let special = part == .ordinary ? count : part.isLast ? count - 1 : dice.below(count)
    return sorted.enumerated().map { index, day in
      let source = dice.one(of: Habits.sources(of: customer.segment))
      let groups = index == special ? part.groups : ordinary(day: day, source: source, with: &dice)
      return Contact(day: day, source: source, groups: groups)
    }
  }

  /// A way from place to place: in one text, or a contact each within days.
  private func steps(of part: Part, with dice: inout Dice) -> [Contact] {
    var day = min(day(with: &dice), schedule.calendar.days - 15)
    guard part.isSpread else {
      return [Contact(day: day, source: dice.one(of: Habits.sources(of: customer.segment)), groups: part.groups)]
    }
    return part.groups.map { group in
      defer { day += 1 + dice.below(5) }
      return Contact(day: day, source: dice.one(of: Habits.sources(of: customer.segment)), groups: [group])
    }
  }

  /// A day, less often at the week-end.
  private func day(with dice: inout Dice) -> Int {
    while true {
      let day = dice.below(schedule.calendar.days)
      if dice.chance(Habits.weekdays[Calendar.weekday(of: day)]) { return day }
    }
  }

  /// What an ordinary verbatim tells.
  private func ordinary(day: Int, source: Source, with dice: inout Dice) -> [String] {
    let month = schedule.calendar.month(of: day)
    var topics: [Topic] = []
    let count = dice.one(of: Habits.topics)
    while topics.count < count {
      let topic = dice.one(of: dice.chance(Habits.common) ? Topic.common : customer.persona.topics)
      if !topics.contains(topic) { topics.append(topic) }
    }
    let badShare = Habits.badShare(in: source, of: customer.segment)
    var groups = topics.map { topic in
      dice.chance(badShare * schedule.factor(of: topic, month: month)) ? topic.badGroup : topic.goodGroup
    }
    if customer.segment == .pro, dice.chance(Simulation.invoiceShare) {
      groups.insert("invoice.pro", at: dice.below(groups.count + 1))
    }
    if dice.chance(Habits.wish) { groups.append(dice.chance(0.5) ? "wish.store" : "wish.app") }
    return groups
  }
}
