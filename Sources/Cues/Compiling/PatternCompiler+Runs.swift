internal import Verbatims

extension PatternCompiler {
  /// An entry that can be written in more ways is split by its author.
  private static let mostWays = 64

  /// Every way to write the pattern of an entry.
  mutating func runs(of index: Int) throws(LexiconFault) -> [[PatternElement]] {
    let line = draft.lines[index]
    var runs: [[PatternElement]] = [[]]
    runs[0].reserveCapacity(line.elements.count)
    var ways = PatternWays()
    for number in line.elements {
      let element = draft.elements[Int(number)]
      var choice = try choice(for: element, entries[index], &ways)
      if element.quantity == .count { entries[index].roles.insert(.counted) }
      if choice.isNegated { entries[index].roles.insert(.negated) }
      if element.followsGap { choice.putGap() }
      guard runs.count * choice.count <= Self.mostWays else {
        let source = Int(line.pattern.lowerBound)..<Int(line.pattern.upperBound)
        throw LexiconFault(.tooManyWays(runs.count * choice.count), at: source)
      }
      if choice.runs.isEmpty, let word = choice.word {
        // The common case, in place.
        for run in runs.indices { runs[run].append(word) }
      } else {
        let choices = (choice.word.map { [[$0]] } ?? []) + choice.runs
        runs = runs.flatMap { run in choices.map { run + $0 } }
      }
    }
    if runTogether != nil, entries[index].language == .english { runs += runsTogether(of: runs) }
    return runs
  }

  /// How an element can be written. A class alone is gathered once for all patterns of a language.
  ///
  /// - Parameter ways: its arrays are used again.
  private mutating func choice(
    for element: LexiconDraft.Element, _ entry: Entry, _ ways: inout PatternWays
  ) throws(LexiconFault) -> PatternChoice {
    if let quantity = element.quantity {
      let detail = UInt64(element.floor)
      return PatternChoice(
        word: PatternElement(kind: .quantity, reference: UInt32(quantity.rawValue), detail: detail))
    }
    var name: ClassWays.Name?
    let first = draft.alternatives[Int(element.alternatives.lowerBound)]
    if classes.areFilled, element.alternatives.count == 1, first.sign == .member {
      let own = ClassWays.Name(id: first.memberOf, language: entry.language)
      if let known = classes.choices[own] { return known }
      name = own
    }
    ways.removeAll()
    try addWays(of: element, entry, to: &ways)
    let choice = choice(among: ways)
    if let name { classes.choices[name] = choice }
    return choice
  }

  private mutating func choice(among ways: PatternWays) -> PatternChoice {
    var choice = PatternChoice(runs: ways.runs)
    choice.word = element(of: ways.words)
    choice.isNegated = words.use(ways.words).contains(.negator)
    return choice
  }

  /// What any of the words meets; they ascend. None of no word.
  mutating func element(of list: [UInt32]) -> PatternElement? {
    guard let first = list.first else { return nil }
    if list.count == 1 { return PatternElement(kind: .word, reference: first) }
    let filter = list.reduce(0) { $0 | PatternElement.bit(of: $1) }
    return PatternElement(kind: .set, reference: sets.intern(list[...]), detail: filter)
  }

  /// The words that an element meets.
  func list(of element: PatternElement) -> [UInt32] {
    switch element.kind {
    case .word, .exactWord: [element.reference]
    case .set: Array(sets[element.reference])
    case .quantity: []
    }
  }
}
