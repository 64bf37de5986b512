internal import Verbatims

/// Turns the patterns of a draft into lists by word.
struct PatternCompiler {
  let draft: LexiconDraft
  var words: WordCompiler
  /// The entries that a user's file replaces.
  let replaced: Set<Int>
  private(set) var faults: [LexiconDraft.Fault]

  private(set) var entries: [Entry]
  /// The number of patterns, each in every way that it can be written.
  private(set) var patternCount = 0
  private(set) var elements: [PatternElement] = []
  private(set) var sets = WordSets()
  /// Words that are a whole pattern, with the entry.
  private(set) var singles: [(word: UInt32, value: Single)] = []
  /// The same of entries that only fill a class.
  private(set) var members: [(word: UInt32, value: UInt32)] = []
  /// The patterns of more than one word.
  private(set) var trials: [Trial] = []
  private(set) var measures: ElementMeasures
  private(set) var otherLanguages: [(word: UInt32, value: UInt32)] = []
  /// Numbers of several words, and the words that they end with.
  private(set) var numberRuns: [NumberRun] = []
  private(set) var numberAnchors: [(word: UInt32, value: UInt32)] = []
  /// The numbers and units that words stand for.
  private(set) var values: [UInt32]
  /// The set of `<month>`, which dates need.
  private(set) var months: UInt32?
  /// What finds contractions that lost their apostrophe.
  private(set) var runTogether: RunTogether?
  var classes: [ClassName: Ways] = [:]
  /// How the classes are written in patterns of a language.
  private var classChoices: [ClassName: Choice] = [:]
  private var areClassesFilled = false
  /// By alternative of the draft.
  var isLemmaWithoutForms: [Bool]

  struct ClassName: Hashable {
    var id: UInt32
    var language: Language?
  }

  /// In how many ways one place of a pattern can be written.
  struct Ways {
    var words: [UInt32] = []
    /// Runs of several words, or one word with its accents.
    var runs: [[PatternElement]] = []

    mutating func removeAll() {
      words.removeAll(keepingCapacity: true)
      runs.removeAll(keepingCapacity: true)
    }
  }

  /// The same, the words taken together.
  struct Choice {
    /// The word, the set of words or the quantity.
    var word: PatternElement?
    var runs: [[PatternElement]] = []
    /// Whether one of the words negates.
    var isNegated = false

    var count: Int { runs.count + (word == nil ? 0 : 1) }

    mutating func putGap() {
      word?.gap = PatternElement.widestGap
      for run in runs.indices { runs[run][0].gap = PatternElement.widestGap }
    }
  }

  /// An entry that can be written in more ways is split by its author.
  private static let mostWays = 64

  init(_ draft: LexiconDraft, _ words: WordCompiler, replaced: Set<Int>) {
    self.draft = draft
    self.words = words
    self.replaced = replaced
    faults = words.faults
    entries = draft.entries
    measures = ElementMeasures(WordFrequencies(draft, words.vocabulary))
    isLemmaWithoutForms = Array(repeating: false, count: draft.alternatives.count)
    values = Array(repeating: 0, count: words.vocabulary.flags.count)
  }

  mutating func compile() {
    for entry in entries.indices where !replaced.contains(entry) {
      do throws(LexiconFault) { try markWords(of: entry) } catch { report(error, of: entry) }
    }
    for entry in entries.indices where entries[entry].roles.contains(.member) {
      do throws(LexiconFault) { try fillClass(entry) } catch { report(error, of: entry) }
    }
    areClassesFilled = true
    findMonths()
    runTogether = findRunTogether()
    for entry in entries.indices where !replaced.contains(entry) && !entries[entry].tellsOfWordsOnly {
      if entries[entry].fillsClassOnly || entries[entry].act != nil { entries[entry].roles.insert(.memberOnly) }
      do throws(LexiconFault) { try add(entry) } catch { report(error, of: entry) }
    }
    reportLemmas()
    sets.close()
  }

  private mutating func reportLemmas() {
    for (entry, line) in draft.lines.enumerated() {
      for element in line.elements {
        for alternative in draft.elements[Int(element)].alternatives where isLemmaWithoutForms[Int(alternative)] {
          let source = draft.alternatives[Int(alternative)].source
          let range = Int(source.lowerBound)..<Int(source.upperBound)
          let lemma = draft.files[Int(line.file)].bytes.string(range)
          report(LexiconFault(.missingForms(lemma), at: range), of: entry)
        }
      }
    }
  }

  private mutating func report(_ fault: LexiconFault, of entry: Int) {
    faults.append(.init(file: Int(draft.lines[entry].file), fault: fault))
  }

  // MARK: Words that play a part by themselves

  private mutating func markWords(of index: Int) throws(LexiconFault) {
    let entry = entries[index]
    let roles: Entry.Roles = [.language, .number, .unit, .flip, .clause, .pivot, .joins, .past]
    guard !entry.roles.isDisjoint(with: roles) else { return }
    guard draft.lines[index].elements.count == 1 else {
      if entry.roles.contains(.number) {
        for run in try runs(of: index) { addNumber(run, Int(entry.quantity)) }
      }
      return
    }
    let element = draft.elements[Int(draft.lines[index].elements.lowerBound)]
    guard element.quantity == nil else { return }
    let ways = try ways(of: element, entry)
    for word in ways.words { mark(word, entry) }
    if entry.roles.contains(.number) {
      for run in ways.runs { addNumber(run, Int(entry.quantity)) }
    }
    if entry.isNegator {
      classes[ClassName(id: 0, language: entry.language), default: Ways()].words += ways.words
    }
  }

  /// A number of several words (« une dizaine de »), found by its last one.
  private mutating func addNumber(_ run: [PatternElement], _ hundredths: Int) {
    guard let last = run.last, last.kind != .quantity else { return }
    for word in list(of: last) {
      numberAnchors.append((word, UInt32(numberRuns.count)))
      words.mark(word, [.quantity])
    }
    numberRuns.append(NumberRun(elements: run, hundredths: hundredths))
  }

  private mutating func mark(_ word: UInt32, _ entry: Entry) {
    var flags: WordFlags = []
    if entry.isNegator { flags.insert(.negator) }
    if entry.roles.contains(.joins) { flags.insert(.joins) }
    if entry.roles.contains(.past) { flags.insert(.past) }
    if entry.roles.contains(.clause) || entry.roles.contains(.pivot) { flags.insert(.boundary) }
    var value = WordValue(raw: values[Int(word)])
    if entry.roles.contains(.number) {
      flags.insert(.quantity)
      value.number = Int(entry.quantity)
    }
    if entry.roles.contains(.unit) {
      flags.insert(.quantity)
      value.unit = Unit(rawValue: UInt8(entry.quantity))
    }
    values[Int(word)] = value.raw
    if entry.roles.contains(.language) {
      switch Language(code: UInt16(entry.quantity)) {
      case .french: flags.formUnion([.functionWord, .french])
      case .english: flags.formUnion([.functionWord, .english])
      default:
        flags.insert(.otherLanguage)
        otherLanguages.append((word, entry.quantity))
      }
    }
    words.mark(word, flags)
  }

  private mutating func fillClass(_ index: Int) throws(LexiconFault) {
    let entry = entries[index]
    let line = draft.lines[index]
    let name = ClassName(id: UInt32(entry.memberOf), language: entry.language)
    if line.elements.count == 1 {
      let ways = try ways(of: draft.elements[Int(line.elements.lowerBound)], entry)
      classes[name, default: Ways()].words += ways.words
      classes[name, default: Ways()].runs += ways.runs
    } else {
      classes[name, default: Ways()].runs += try runs(of: index)
    }
  }

  private mutating func findMonths() {
    guard let id = draft.classes.find(Array("month".utf8)[...]) else { return }
    let languages: [Language?] = [nil, .french, .english]
    var list = languages.flatMap { classes[ClassName(id: UInt32(id), language: $0)]?.words ?? [] }
    list.sort()
    list.removeRepetition()
    if !list.isEmpty { months = sets.intern(list[...]) }
  }

  // MARK: Patterns

  private mutating func add(_ index: Int) throws(LexiconFault) {
    let line = draft.lines[index]
    let isPlain = line.elements.count == 1 && !entries[index].roles.contains(.opens)
    if isPlain, draft.elements[Int(line.elements.lowerBound)].quantity == nil {
      // No run is made for the words of a plain list.
      let ways = try ways(of: draft.elements[Int(line.elements.lowerBound)], entries[index])
      for word in ways.words { addSingle(word, index) }
      for run in ways.runs { try add(run, index) }
      return
    }
    for run in try runs(of: index) { try add(run, index) }
  }

  /// Most members of classes are frequent words, and cues of theirs tell nothing: they are kept apart.
  private mutating func addSingle(_ word: UInt32, _ index: Int) {
    words.mark(word, .used)
    if entries[index].roles.contains(.memberOnly) {
      members.append((word, UInt32(index)))
    } else {
      singles.append((word, Single(entry: UInt32(index), languages: SpokenLanguages(entries[index].language))))
    }
  }

  /// Every way to write the pattern of an entry.
  private mutating func runs(of index: Int) throws(LexiconFault) -> [[PatternElement]] {
    let line = draft.lines[index]
    var runs: [[PatternElement]] = [[]]
    runs[0].reserveCapacity(line.elements.count)
    var ways = Ways()
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
    for element: LexiconDraft.Element, _ entry: Entry, _ ways: inout Ways
  ) throws(LexiconFault) -> Choice {
    if let quantity = element.quantity {
      let detail = UInt64(element.floor)
      return Choice(word: PatternElement(kind: .quantity, reference: UInt32(quantity.rawValue), detail: detail))
    }
    var name: ClassName?
    let first = draft.alternatives[Int(element.alternatives.lowerBound)]
    if areClassesFilled, element.alternatives.count == 1, first.sign == .member {
      let own = ClassName(id: first.memberOf, language: entry.language)
      if let known = classChoices[own] { return known }
      name = own
    }
    ways.removeAll()
    try addWays(of: element, entry, to: &ways)
    let choice = choice(among: ways)
    if let name { classChoices[name] = choice }
    return choice
  }

  private mutating func choice(among ways: Ways) -> Choice {
    var choice = Choice(runs: ways.runs)
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

  private mutating func add(_ run: [PatternElement], _ index: Int) throws(LexiconFault) {
    measures.add(sets, words)
    let costs = run.map { measures.measure($0, words) }
    let anchor = costs.indices.min { costs[$0].cost < costs[$1].cost } ?? 0
    if costs[anchor].cost >= ElementMeasures.functionWordCost, run.count > 1, !Self.isStructural(entries[index]) {
      let source = draft.lines[index].pattern
      report(LexiconFault(.functionWordsOnly, at: Int(source.lowerBound)..<Int(source.upperBound)), of: index)
    }
    let partner = IndexBuilder.partner(of: anchor, in: run, costs) ?? anchor
    let trial = Trial(
      entry: UInt32(index), first: UInt32(elements.count), count: UInt8(truncatingIfNeeded: run.count),
      anchor: UInt8(truncatingIfNeeded: anchor), partner: UInt8(truncatingIfNeeded: partner),
      reach: UInt8(truncatingIfNeeded: IndexBuilder.reach(run, anchor, partner)),
      conditions: Trial.Conditions(entries[index].roles), languages: SpokenLanguages(entries[index].language))
    patternCount += 1
    elements += run
    trials.append(trial)
    for element in run where element.kind == .word || element.kind == .exactWord {
      words.mark(element.reference, .used)
    }
  }

  /// The words that an element meets.
  func list(of element: PatternElement) -> [UInt32] {
    switch element.kind {
    case .word, .exactWord: [element.reference]
    case .set: Array(sets[element.reference])
    case .quantity: []
    }
  }

  /// Whether an entry may be made of function words alone: grammar is.
  private static func isStructural(_ entry: Entry) -> Bool {
    let roles: Entry.Roles = [.flip, .void, .pivot, .clause, .keep, .member, .speaker, .now, .cleft]
    return !entry.roles.isDisjoint(with: roles) || entry.act != nil || entry.factor != 100 || entry.decision != nil
  }
}

extension Entry {
  /// Whether its words reverse what is said; what denies a statement or speaks of the past does so in its own way.
  fileprivate var isNegator: Bool { roles.contains(.flip) && !roles.contains(.void) }
}
