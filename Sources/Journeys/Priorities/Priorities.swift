internal import Verbatims

/// What to do first: moments of truth badly lived, then irritants and failing basics at frequent stages, then breakers to
/// transform, makers to amplify, and levers of enchantment last.
///
/// A subject stands once, where it stands first, with all that is to be said of it. Places are the touchpoints of the
/// stages that name their channels and the other stages as a whole, so that none is told twice.
public struct Priorities: Sendable {
  /// In the order in which to do them.
  public let list: [Priority]
  public let frequency: StageFrequency

  /// The fewest customers that anything rests on here, and the most entries of a group: who has thirty things to do
  /// first has none.
  public static let fewestCustomers = 10
  public static let mostOfGroup = 5

  init(_ figures: PriorityFigures) {
    frequency = StageFrequency(figures.matrix, figures.rates)
    var gatherer = PriorityGatherer(figures, frequency)
    gatherer.addMoments()
    gatherer.addIrritants()
    gatherer.addBasics()
    gatherer.close(.irritant)
    gatherer.addBreakers()
    gatherer.close(.breaker)
    gatherer.addMakers()
    gatherer.close(.maker)
    gatherer.addLevers()
    gatherer.close(.enchantmentLever)
    list = gatherer.list
  }

  public subscript(group: Priority.Group) -> [Priority] { list.filter { $0.group == group } }
}

/// The parts of the map that priorities are drawn from.
struct PriorityFigures {
  var journey: Journey
  var matrix: Matrix
  var feelings: Feelings
  var places: MapPlaces
  var drivers: Drivers
  var irritants: RankedIrritants
  var reserve: EnchantmentReserve
  var moments: MomentsOfTruth
  var rates: ContactRates
  /// The customers of the map.
  var customers: Int
}

/// Gathers priorities group by group, each subject once.
private struct PriorityGatherer {
  private(set) var list: [Priority] = []
  private let figures: PriorityFigures
  private let frequency: StageFrequency
  /// Of the group at hand, with what ranks them.
  private var candidates: [(priority: Priority, weight: Double)] = []

  init(_ figures: PriorityFigures, _ frequency: StageFrequency) {
    (self.figures, self.frequency) = (figures, frequency)
  }

  /// Those that are badly lived, the most customers first.
  mutating func addMoments() {
    for moment in figures.moments.list where moment.lived == .badly {
      add(
        .momentOfTruth, moment.subject, .badMoment(flagged: moment.flagged, of: moment.findings), moment.customers,
        weight: Double(moment.customers))
    }
    close(.momentOfTruth)
  }

  mutating func addIrritants() {
    for irritant in figures.irritants.list {
      guard let stage = irritant.stage, frequency.isFrequent(stage),
        irritant.customers >= Priorities.fewestCustomers
      else { continue }
      add(.irritant, .stage(stage), .frequentIrritant(irritant), irritant.customers, weight: irritant.weight)
    }
  }

  /// Basics that fail: what takes more than it gives, where the feeling is surely below nought and many pass.
  mutating func addBasics() {
    for driver in placeDrivers where driver.role == .breaker && isBad(driver.subject) {
      guard let stage = driver.subject.stage, frequency.isFrequent(stage) else { continue }
      let tally = figures.matrix.tally(driver.subject) ?? Tally()
      let intensity = tally.irritants == 0 ? 0 : Double(tally.irritantIntensity) / Double(tally.irritants) / 1000
      add(
        .irritant, driver.subject, .failingBasic(driver), tally.customers, weight: Double(tally.customers) * intensity)
    }
  }

  mutating func addBreakers() {
    for place in figures.places.subjects.indices {
      let (subject, tally) = (figures.places.subjects[place], figures.places.tally(place))
      if decides(tally.breaks, tally) {
        add(
          .breaker, subject, .breaksDecisions(breaks: tally.breaks, of: tally.breaks + tally.makes), tally.customers,
          weight: Double(tally.breaks))
      }
    }
    for driver in allDrivers where driver.role == .breaker || driver.role == .makerOrBreaker && isBad(driver.subject) {
      add(.breaker, driver.subject, .breaksOutcome(driver), driver.customers, weight: -(driver.shift ?? 0))
    }
  }

  mutating func addMakers() {
    for place in figures.places.subjects.indices {
      let (subject, tally) = (figures.places.subjects[place], figures.places.tally(place))
      if decides(tally.makes, tally) {
        add(
          .maker, subject, .makesDecisions(makes: tally.makes, of: tally.breaks + tally.makes), tally.customers,
          weight: Double(tally.makes))
      }
    }
    for driver in allDrivers where driver.role == .maker || driver.role == .makerOrBreaker && !isBad(driver.subject) {
      add(.maker, driver.subject, .makesOutcome(driver), driver.customers, weight: driver.shift ?? 0)
    }
  }

  /// What the outcome shows to delight, then the largest reserves.
  mutating func addLevers() {
    for driver in allDrivers where driver.role == .enchantmentLever {
      add(
        .enchantmentLever, driver.subject, .leverOfOutcome(driver), driver.customers,
        weight: 1 + (driver.contrast.reward?.value ?? 0))
    }
    for reserve in figures.reserve.subjects {
      // A touchpoint's stage would tell the same again.
      guard isPlace(reserve.subject), let low = reserve.interval?.low, low > 0 else { continue }
      add(.enchantmentLever, reserve.subject, .reserve(reserve), reserve.praised, weight: reserve.value ?? 0)
    }
  }
}

extension PriorityGatherer {
  /// Ends a group: the weightiest entries are kept, a subject with several reasons once.
  mutating func close(_ group: Priority.Group) {
    // The sort is stable: equal weights stay in the order of the journey.
    let ordered = candidates.filter { $0.priority.group == group }.sorted { $0.weight > $1.weight }
    list += ordered.prefix(Priorities.mostOfGroup).map(\.priority)
    candidates.removeAll()
  }

  private mutating func add(
    _ group: Priority.Group, _ subject: MapSubject, _ reason: Priority.Reason, _ customers: Int, weight: Double
  ) {
    if case .frequentIrritant = reason {
      // Several irritants of a stage are several things to mend.
    } else {
      if let known = list.firstIndex(where: { $0.subject == subject && !$0.isIrritant }) {
        list[known].reasons.append(reason)
        return
      }
      if let known = candidates.firstIndex(where: { $0.priority.subject == subject && !$0.priority.isIrritant }) {
        candidates[known].priority.reasons.append(reason)
        return
      }
    }
    let share = Proportion(min(customers, figures.customers), of: figures.customers)
    let priority = Priority(
      group: group, subject: subject, reasons: [reason], customers: share, interval: share.interval(.ninetyFive),
      feeling: figures.feelings.feeling(subject, figures.matrix), rate: figures.rates.rate(subject),
      owner: subject.stage.flatMap { figures.journey.stages[$0].owner }, actions: actions(at: subject))
    candidates.append((priority, weight))
  }

  private func actions(at subject: MapSubject) -> [Int] {
    figures.journey.actions.indices.filter { index in
      let action = figures.journey.actions[index]
      guard let stage = action.stage else { return false }
      return stage == subject.stage && (action.channel == nil || action.channel == subject.channel)
    }
  }

  /// Of the places, and of the themes.
  private var allDrivers: [Driver] { placeDrivers + (figures.drivers.themes?.drivers ?? []) }

  private var placeDrivers: [Driver] {
    ((figures.drivers.touchpoints?.drivers ?? []) + (figures.drivers.stages?.drivers ?? []))
      .filter { isPlace($0.subject) }
  }

  private func isPlace(_ subject: MapSubject) -> Bool {
    if case .theme = subject { true } else { figures.places.subjects.contains(subject) }
  }

  private func isBad(_ subject: MapSubject) -> Bool {
    guard let feeling = figures.feelings.feeling(subject, figures.matrix) else { return false }
    return (feeling.interval?.high ?? 0) < 0
  }

  /// Whether most of the decisions stated at a place are surely these.
  private func decides(_ decisions: Int, _ tally: Tally) -> Bool {
    let all = tally.makes + tally.breaks
    guard all >= Priorities.fewestCustomers else { return false }
    return (Proportion(decisions, of: all).interval(.ninetyFive)?.low ?? 0) > 0.5
  }
}

extension Priority {
  fileprivate var isIrritant: Bool {
    if case .frequentIrritant = reasons[0] { true } else { false }
  }
}
