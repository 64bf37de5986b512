/// Lists the patterns of several words by the words that make them tried.
///
/// A pattern is tried only where two of its elements stand as they do in it: the anchor, its rarest one, and a partner.
/// The rarer of the two is its trigger, whose words list it; the other one is the trigger's companion.
struct IndexBuilder {
  private(set) var own = IndexLists()
  private(set) var shared = IndexLists()
  /// The patterns that a quantity indexes, by its kind: those that hold nothing else.
  private(set) var byQuantity: [(word: UInt32, value: Int)] = []
  private(set) var trials: [Trial]
  /// How far from a word a quantity may stand at most for a loose pattern of the word.
  private(set) var looseReach = 0
  /// The numbers of companions.
  private var companions: ElementTable<UInt16?>
  private(set) var elements: [PatternElement]

  init(_ trials: [Trial], _ elements: [PatternElement], _ measures: ElementMeasures, words: Int, sets: Int) {
    self.trials = trials
    self.elements = elements
    companions = ElementTable(words: words, sets: sets, filler: nil)
    chooseTriggers(measures)
    orderTrials(measures)
    numberCompanions(measures, ElementTable(words: words, sets: sets, filler: 0))
    for trial in trials.indices { list(trial) }
  }

  private mutating func chooseTriggers(_ measures: ElementMeasures) {
    for number in trials.indices {
      let trial = trials[number]
      let (anchor, partner) = (element(trial, trial.anchor), element(trial, trial.partner))
      let isPartnerRarer = measures.frequency(of: partner) < measures.frequency(of: anchor)
      trials[number].trigger = isPartnerRarer || anchor.kind == .quantity ? trial.partner : trial.anchor
      trials[number].form = form(of: trial)
    }
  }

  /// Puts first what meets most often, so that it stands in a few cache lines.
  private mutating func orderTrials(_ measures: ElementMeasures) {
    let meetings: [Int] = trials.map { trial in
      let trigger = measures.frequency(of: element(trial, trial.trigger))
      return trigger * measures.frequency(of: element(trial, trial.companion))
    }
    let order = trials.indices.sorted { one, other in
      meetings[one] != meetings[other] ? meetings[one] > meetings[other] : one < other
    }
    var ordered: (trials: [Trial], elements: [PatternElement]) = ([], [])
    for number in order {
      var trial = trials[number]
      let run = run(trial)
      trial.first = UInt32(ordered.elements.count)
      ordered.trials.append(trial)
      ordered.elements += run
    }
    (trials, elements) = ordered
  }

  private func form(of trial: Trial) -> Trial.Form {
    let run = Array(run(trial))
    guard Self.isWhole(run) else { return .free }
    let isPair = run.count == 2 && trial.conditions.isEmpty && !run.contains { $0.kind == .exactWord }
    return isPair ? .pair : .run
  }

  /// Numbers companions by their frequency, then by their place: the same lexicon always gives the same index.
  private mutating func numberCompanions(_ measures: ElementMeasures, _ frequencies: ElementTable<UInt32>) {
    var frequencies = frequencies
    for trial in trials {
      let companion = element(trial, trial.companion)
      if companion.kind != .quantity { frequencies[companion] = UInt32(measures.frequency(of: companion)) }
    }
    let met = frequencies.values.indices.filter { frequencies.values[$0] > 0 }
      .map { UInt64(frequencies.values[$0]) << 32 | UInt64(UInt32.max - UInt32($0)) }
      .sorted(by: >)
    for (number, place) in met.enumerated() {
      let element = frequencies.element(Int(UInt32.max - UInt32(truncatingIfNeeded: place)))
      let code = CompanionTable.code(number)
      companions[element] = code
      if element.kind == .set {
        shared.companions.append((element.reference, code))
      } else {
        own.companions.append((element.reference, code))
      }
    }
  }

  private mutating func list(_ number: Int) {
    let trial = trials[number]
    let anchor = element(trial, trial.anchor)
    if anchor.kind == .quantity {
      guard trial.anchor != trial.partner else { return byQuantity.append((anchor.reference, number)) }
      listLoose(number, anchor)
    } else if trial.anchor == trial.partner, let quantity = run(trial).first(where: { $0.kind == .quantity }) {
      listLoose(number, quantity)
    } else {
      listMeeting(number)
    }
  }

  private mutating func listMeeting(_ number: Int) {
    let trial = trials[number]
    guard let companion = companions[element(trial, trial.companion)] else { return }
    let meeting = Meeting(sieve: Meeting.Sieve(companion: companion, places: places(trial)), trial: UInt32(number))
    let trigger = element(trial, trial.trigger)
    if trigger.kind == .set {
      shared.meetings.append((trigger.reference, meeting))
    } else {
      own.meetings.append((trigger.reference, meeting))
    }
  }

  /// Where the companion may stand, counted from the trigger.
  private func places(_ trial: Trial) -> ClosedRange<Int> {
    let nearest = Int(trial.companion) - Int(trial.trigger)
    let furthest = nearest < 0 ? -Int(trial.reach) : Int(trial.reach)
    return min(nearest, furthest)...max(nearest, furthest)
  }

  private mutating func listLoose(_ number: Int, _ quantity: PatternElement) {
    let trial = trials[number]
    looseReach = max(looseReach, run(trial).reduce(0) { $0 + 1 + Int($1.gap) })
    let loose = LooseTrial(trial, number: number, kind: quantity.reference)
    let trigger = element(trial, trial.trigger)
    if trigger.kind == .set {
      shared.loose.append((trigger.reference, loose))
    } else {
      own.loose.append((trigger.reference, loose))
    }
  }

  private func run(_ trial: Trial) -> ArraySlice<PatternElement> {
    elements[Int(trial.first)..<Int(trial.first) + Int(trial.count)]
  }

  private func element(_ trial: Trial, _ place: UInt8) -> PatternElement { elements[Int(trial.first) + Int(place)] }

  // MARK: Partners

  /// The two elements by which a pattern is looked for: its anchor and another one.
  ///
  /// Words without a gap stand in one way only, from whichever of them it is looked at: there they are the rarest two.
  static func pair(
    in run: [PatternElement], anchor: Int, _ measures: [ElementMeasures.Measure]
  ) -> (anchor: Int, partner: Int) {
    guard isWhole(run) else { return (anchor, partner(of: anchor, in: run, measures) ?? anchor) }
    let order = run.indices.sorted { one, other in
      let (mine, others) = (measures[one].frequency, measures[other].frequency)
      return mine != others ? mine < others : one < other
    }
    let partner = order.dropFirst().first { abs($0 - order[0]) <= Meeting.widestReach }
    return (order[0], partner ?? order[0])
  }

  /// Whether a pattern is words alone, and no gap between them.
  private static func isWhole(_ run: [PatternElement]) -> Bool {
    !run.dropFirst().contains { $0.gap > 0 } && !run.contains { $0.kind == .quantity }
  }

  /// The element by which the pattern is looked for together with its anchor, or nil where no other is made of words:
  /// the one that takes the least to look for.
  static func partner(of anchor: Int, in run: [PatternElement], _ measures: [ElementMeasures.Measure]) -> Int? {
    var best: Int?
    var least = Double.infinity
    for place in run.indices where place != anchor && run[place].kind != .quantity {
      let reach = reach(run, anchor, place)
      guard reach <= Meeting.widestReach, !passesQuantity(run, anchor, place) else { continue }
      let places = reach - abs(place - anchor) + 1
      let cost =
        run[anchor].kind == .quantity
        ? Double(measures[place].frequency * reach)
        : ElementMeasures.cost(of: measures[anchor], meeting: measures[place], places: places)
      if cost < least { (best, least) = (place, cost) }
    }
    return best
  }

  /// How many tokens lie at most from the one element to the other.
  static func reach(_ run: [PatternElement], _ a: Int, _ b: Int) -> Int {
    (min(a, b)..<max(a, b)).reduce(0) { $0 + 1 + Int(run[$1 + 1].gap) }
  }

  /// A quantity may hold many tokens.
  private static func passesQuantity(_ run: [PatternElement], _ a: Int, _ b: Int) -> Bool {
    (min(a, b)..<max(a, b)).dropFirst().contains { run[$0].kind == .quantity }
  }
}
