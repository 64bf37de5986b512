internal import Journeys
internal import Verbatims

/// The first screen.
extension ContentWriter {
  var statements: [Statement] {
    var all = [voices, wearing, first, leaving, staying, truths, changes, caution]
    // Where names are long, the second moment of truth is the first to go.
    if words(all) > Statement.mostWords, all[5].claims.count > 1 { all[5].claims.removeLast() }
    return all
  }

  private func words(_ statements: [Statement]) -> Int {
    (statements.map { $0.words(language: reading.language) } + [Statement.count(title), Statement.count(subtitle)])
      .reduce(0, +)
  }

  private var voices: Statement {
    let sources = map.basis.sources.map(\.name).filter { !$0.isEmpty }
    let shown = sources.prefix(2).joined(separator: ", ") + (sources.count > 2 ? "…" : "")
    return Statement(
      question: .voices, heading: say(BriefWords.voices),
      claims: [
        Claim(Prose(say(BriefWords.voicesOf(customers: reading.customers(map.basis.customers), sources: shown))))
      ])
  }

  private var wearing: Statement {
    let claims = reading.wear.stages.prefix(3).map { stage in
      let theme = stage.theme.map { Prose(say(BriefWords.mostly(reading.within($0)))) } ?? ""
      return Claim(
        Prose.strong(reading.phrase(stage.stage)) + theme, count: reading.customers(stage.customers),
        grade: Grade(customers: stage.customers, interval: map.feelings.stages[stage.stage].interval),
        link: reading.link(stage: stage.stage))
    }
    return Statement(
      question: .wearing, heading: say(BriefWords.wearing),
      claims: claims.isEmpty ? [Claim(Prose(say(BriefWords.nothingWears)))] : claims)
  }

  private var first: Statement {
    guard let priority = map.priorities.list.first else {
      return Statement(
        question: .first, heading: say(BriefWords.first), claims: [Claim(Prose(say(BriefWords.nothingFirst)))])
    }
    var claim = Claim(
      Prose(action(priority)), count: reading.customers(priority.customers.successes),
      grade: grade(priority),
      link: reading.link(priority.subject))
    claim.owner = priority.owner ?? say(BriefWords.noOwner)
    return Statement(question: .first, heading: say(BriefWords.first), claims: [claim])
  }

  /// What a priority asks to do.
  func action(_ priority: Priority) -> String {
    let place = reading.inProse(priority.subject)
    switch priority.group {
    case .momentOfTruth: return say(BriefWords.mend(place)) + theme(priority.subject)
    case .irritant:
      guard case .frequentIrritant(let irritant) = priority.reasons[0] else {
        return say(BriefWords.mend(place)) + theme(priority.subject)
      }
      return say(BriefWords.remove(reading.within(irritant.theme), place))
    case .breaker: return say(BriefWords.transform(place)) + theme(priority.subject)
    case .maker: return say(BriefWords.amplify(place))
    case .enchantmentLever: return say(BriefWords.enchant(place))
    }
  }

  /// « : attente », what is complained of most at the stage.
  private func theme(_ subject: MapSubject) -> String {
    let wear = reading.wear.stages.first { $0.stage == subject.stage }
    return wear?.theme.map { say(BriefWords.mostly(reading.within($0))) } ?? ""
  }

  private var leaving: Statement {
    decision(.leaving, say(BriefWords.leaving), map.decisions.stated.leaving)
  }

  private var staying: Statement {
    decision(.staying, say(BriefWords.staying), map.decisions.stated.staying)
  }

  private func decision(_ question: Statement.Question, _ heading: String, _ reasons: DecisionReasons) -> Statement {
    guard let reason = telling(reasons) else {
      return Statement(question: question, heading: heading, claims: [Claim(Prose(say(BriefWords.nobodyLeaves)))])
    }
    var claim = Claim(
      Prose(name(reason)), count: reading.customers(reason.customers), grade: Grade(customers: reason.customers),
      link: reading.link(stage: reason.stage))
    claim.quote = quotes(reason, isGood: question == .staying).first.map {
      Quote(text: $0.text, source: nil, language: $0.language, link: nil)
    }
    return Statement(question: question, heading: heading, claims: [claim])
  }

  /// The most frequent reason that names where or what; else the most frequent.
  private func telling(_ reasons: DecisionReasons) -> DecisionReason? {
    let places = reasons.reasons.filter { $0.stage < map.journey.stages.count }
    return places.first { $0.theme != .overall } ?? places.first ?? reasons.reasons.first
  }

  /// « Réclamer : attente »
  func name(_ reason: DecisionReason) -> String {
    reading.stage(reason.stage) + say(BriefWords.mostly(reading.within(reason.theme)))
  }

  private var truths: Statement {
    let moments = map.decisions.moments.list.prefix(2)
    guard !moments.isEmpty else {
      return Statement(
        question: .truths, heading: say(BriefWords.truths), claims: [Claim(Prose(say(BriefWords.noTruth)))])
    }
    let claims = moments.map { moment in
      Claim(
        Prose(place(moment.subject)), count: reading.customers(moment.customers),
        grade: Grade(customers: moment.customers), link: reading.link(moment.subject))
    }
    return Statement(question: .truths, heading: say(BriefWords.truths), claims: claims)
  }

  /// In few words.
  func place(_ subject: MapSubject) -> String { reading.inProse(subject) }
}
