/// Lists the patterns of several words by the words that make them tried.
///
/// A pattern is tried only where two of its elements stand close together: the anchor, its rarest one, and a partner.
/// Where the partner is a set of frequent words, the anchor is tested for having such a word near, by a bit; otherwise
/// the later of the two looks for the mark that the earlier one left.
struct IndexBuilder {
  private(set) var own = IndexLists()
  private(set) var shared = IndexLists()
  /// The patterns that a quantity indexes, by its kind: those that hold nothing else.
  private(set) var byQuantity: [(word: UInt32, value: Int)] = []
  private(set) var trials: [Trial]
  private(set) var markCount = 0
  private var marks: ElementTable<UInt16?>
  private var frequent: ElementTable<UInt8?>
  /// About how often each anchor and partner is met, 0 for other elements.
  private var frequencies: ElementTable<UInt32>
  private let elements: [PatternElement]

  /// An attempt costs about as much as so many probes.
  private static let probesPerAttempt: UInt32 = 40

  init(_ trials: [Trial], _ elements: [PatternElement], _ measures: ElementMeasures, words: Int, sets: Int) {
    self.trials = trials
    self.elements = elements
    marks = ElementTable(words: words, sets: sets, filler: nil)
    frequent = ElementTable(words: words, sets: sets, filler: nil)
    frequencies = ElementTable(words: words, sets: sets, filler: 0)
    for trial in trials {
      for place in [trial.anchor, trial.partner] {
        let element = element(trial, place)
        if element.kind != .quantity { frequencies[element] = UInt32(measures.frequency(of: element)) }
      }
    }
    listFrequent()
    for trial in trials.indices { list(trial) }
  }

  private mutating func listFrequent() {
    // By frequency, then by number: the same lexicon always gives the same index.
    let dearest = frequencies.values.indices.filter { frequencies.values[$0] > 0 }
      .map { UInt64(frequencies.values[$0]) << 32 | UInt64(UInt32.max - UInt32($0)) }
      .sorted(by: >)
    for (number, place) in dearest.prefix(Test.frequentElements).enumerated() {
      let element = frequencies.element(Int(UInt32.max - UInt32(truncatingIfNeeded: place)))
      frequent[element] = UInt8(number)
      if element.kind == .set {
        shared.frequent.append((element.reference, UInt8(number)))
      } else {
        own.frequent.append((element.reference, UInt8(number)))
      }
    }
  }

  private mutating func list(_ number: Int) {
    let trial = trials[number]
    let anchor = element(trial, trial.anchor)
    let partner = element(trial, trial.partner)
    if trial.anchor == trial.partner {
      listAlone(number, anchor)
    } else if anchor.kind == .quantity {
      trials[number].isListedByPartner = true
      listLoose(LooseTrial(kinds: 1 << UInt16(anchor.reference), trial: number), by: partner)
    } else if frequent[partner] != nil || isMuchMoreFrequent(partner, than: anchor) {
      let test = Test(
        trial: number, element: frequent[partner], isAfter: trial.partner > trial.anchor, reach: trial.reach)
      if anchor.kind == .set {
        shared.tests.append((anchor.reference, test))
      } else {
        own.tests.append((anchor.reference, test))
      }
    } else {
      listProbe(number, anchor, partner)
    }
  }

  private func isMuchMoreFrequent(_ partner: PatternElement, than anchor: PatternElement) -> Bool {
    frequencies[partner] > frequencies[anchor] * Self.probesPerAttempt
  }

  /// No other word is in the pattern: only a quantity, or nothing.
  private mutating func listAlone(_ number: Int, _ anchor: PatternElement) {
    if anchor.kind == .quantity { return byQuantity.append((anchor.reference, number)) }
    let trial = trials[number]
    let others = elements[Int(trial.first)..<Int(trial.first) + Int(trial.count)]
    let quantity = others.first { $0.kind == .quantity }
    listLoose(LooseTrial(kinds: quantity.map { 1 << UInt16($0.reference) } ?? .max, trial: number), by: anchor)
  }

  private mutating func listLoose(_ trial: LooseTrial, by element: PatternElement) {
    if element.kind == .set {
      shared.loose.append((element.reference, trial))
    } else {
      own.loose.append((element.reference, trial))
    }
  }

  private mutating func listProbe(_ number: Int, _ anchor: PatternElement, _ partner: PatternElement) {
    let isAfter = trials[number].partner > trials[number].anchor
    let (early, late) = isAfter ? (anchor, partner) : (partner, anchor)
    trials[number].isListedByPartner = isAfter
    let probe = Probe(mark: mark(of: early), reach: trials[number].reach, trial: number)
    if late.kind == .set {
      shared.probes.append((late.reference, probe))
    } else {
      own.probes.append((late.reference, probe))
    }
  }

  private mutating func mark(of element: PatternElement) -> UInt16 {
    if let mark = marks[element] { return mark }
    precondition(markCount < Probe.mostMarks, "more marks than a probe can name")
    let mark = UInt16(markCount)
    markCount += 1
    marks[element] = mark
    if element.kind == .set {
      shared.marks.append((element.reference, mark))
    } else {
      own.marks.append((element.reference, mark))
    }
    return mark
  }

  private func element(_ trial: Trial, _ place: UInt8) -> PatternElement { elements[Int(trial.first) + Int(place)] }

  // MARK: Partners

  /// The element that is least often met so close to the anchor, or nil where no other is made of words.
  static func partner(of anchor: Int, in run: [PatternElement], _ measures: [ElementMeasures.Measure]) -> Int? {
    var best: Int?
    var least = Int.max
    for place in run.indices where place != anchor && run[place].kind != .quantity {
      let cost = measures[place].frequency * reach(run, anchor, place)
      if cost < least, !passesQuantity(run, anchor, place) { (best, least) = (place, cost) }
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
