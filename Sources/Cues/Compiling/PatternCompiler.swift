internal import Verbatims

/// Turns the patterns of a draft into lists by word.
struct PatternCompiler {
  let draft: LexiconDraft
  var words: WordCompiler
  /// The entries that a user's file replaces.
  let replaced: Set<Int>
  private(set) var faults: [LexiconDraft.Fault]

  var entries: [Entry]
  /// How many words a pattern may have: with a gap behind each, their distance still fits a byte.
  static let mostWords = 64
  /// The number of patterns, each in every way that it can be written.
  private(set) var patternCount = 0
  private(set) var elements: [PatternElement] = []
  var sets = WordSets()
  /// Words that are a whole pattern, with the entry.
  private(set) var singles: [(word: UInt32, value: Single)] = []
  /// The same of entries that only fill a class.
  private(set) var members: [(word: UInt32, value: UInt32)] = []
  /// The patterns of more than one word.
  private(set) var trials: [Trial] = []
  private(set) var measures: ElementMeasures
  var meanings: WordMeanings
  var classes = ClassWays()
  /// The set of `<month>`, which dates need.
  private(set) var months: UInt32?
  /// What finds contractions that lost their apostrophe.
  private(set) var runTogether: RunTogether?
  /// By alternative of the draft.
  var isLemmaWithoutForms: [Bool]

  init(_ draft: LexiconDraft, _ words: WordCompiler, replaced: Set<Int>) {
    self.draft = draft
    self.words = words
    self.replaced = replaced
    faults = words.faults
    entries = draft.entries
    measures = ElementMeasures(WordFrequencies(draft, words.vocabulary))
    isLemmaWithoutForms = Array(repeating: false, count: draft.alternatives.count)
    meanings = WordMeanings(words: words.vocabulary.flags.count)
  }

  mutating func compile() {
    for entry in entries.indices where !replaced.contains(entry) {
      do throws(LexiconFault) { try markWords(of: entry) } catch { report(error, of: entry) }
    }
    for entry in entries.indices where entries[entry].roles.contains(.member) {
      do throws(LexiconFault) { try fillClass(entry) } catch { report(error, of: entry) }
    }
    classes.areFilled = true
    months = findMonths()
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

  private mutating func findMonths() -> UInt32? {
    guard let id = draft.classes.find(Array("month".utf8)[...]) else { return nil }
    let list = classes.words(of: UInt32(id))
    return list.isEmpty ? nil : sets.intern(list[...])
  }

  // MARK: Patterns

  private mutating func add(_ index: Int) throws(LexiconFault) {
    let line = draft.lines[index]
    let isPlain = line.elements.count == 1 && entries[index].roles.isDisjoint(with: [.opens, .closes])
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

  private mutating func add(_ run: [PatternElement], _ index: Int) throws(LexiconFault) {
    guard run.count <= Self.mostWords else {
      let source = draft.lines[index].pattern
      let range = Int(source.lowerBound)..<Int(source.upperBound)
      throw LexiconFault(.tooManyWords(run.count), at: range)
    }
    measures.add(sets, words)
    let costs = run.map { measures.measure($0, words) }
    let anchor = costs.indices.min { costs[$0].cost < costs[$1].cost } ?? 0
    if costs[anchor].cost >= ElementMeasures.functionWordCost, run.count > 1, !Self.isStructural(entries[index]) {
      let source = draft.lines[index].pattern
      report(LexiconFault(.functionWordsOnly, at: Int(source.lowerBound)..<Int(source.upperBound)), of: index)
    }
    let pair = IndexBuilder.pair(in: run, anchor: anchor, costs)
    let trial = Trial(
      entry: UInt32(index), first: UInt32(elements.count), count: UInt8(truncatingIfNeeded: run.count),
      anchor: UInt8(truncatingIfNeeded: pair.anchor), partner: UInt8(truncatingIfNeeded: pair.partner),
      reach: UInt8(truncatingIfNeeded: IndexBuilder.reach(run, pair.anchor, pair.partner)),
      conditions: Trial.Conditions(entries[index].roles), languages: SpokenLanguages(entries[index].language))
    patternCount += 1
    elements += run
    trials.append(trial)
    for element in run where element.kind == .word || element.kind == .exactWord {
      words.mark(element.reference, .used)
    }
  }

  /// Whether an entry may be made of function words alone: grammar is.
  private static func isStructural(_ entry: Entry) -> Bool {
    let roles: Entry.Roles = [.flip, .void, .pivot, .clause, .keep, .member, .speaker, .now, .cleft]
    return !entry.roles.isDisjoint(with: roles) || entry.act != nil || entry.factor != 100 || entry.decision != nil
  }
}
