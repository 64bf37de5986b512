internal import Verbatims

/// Everything that can be wrong with a set of lexicon files.
public struct LexiconCheck: Sendable {
  /// What an example shows to be wrong, or nil: the rules of findings go in here.
  public typealias ExampleRunner = (LexiconExample) -> LexiconProblem?

  /// In the order of the files and lines.
  public private(set) var errors: [LexiconError] = []
  /// Paths without `fr/` or `en/`, under the language that lacks them.
  public private(set) var missingFiles: [String: [String]] = [:]
  /// Concepts, under the language that lacks them; those of `untranslated.lex` are left out.
  public private(set) var untranslated: [String: [String]] = [:]
  /// What `untranslated.lex` lists, though both languages have it by now or neither has, sorted.
  public private(set) var noLongerUntranslated: [String] = []
  /// Lemmas that no table of forms holds, by language, sorted.
  public private(set) var missingForms: [String: [String]] = [:]
  public private(set) var counts = Counts()
  private var places = PlaceFinder()

  /// How much there is in the files that were checked.
  public struct Counts: Hashable, Sendable {
    public var files = 0
    public var entries = 0
    public var examples = 0
    public var words = 0
    public var patterns = 0
  }

  /// - Parameters:
  ///   - files: sorted by path.
  ///   - only: the paths of those that are checked, beside which the others are but read; nil for all.
  ///   - runner: makes what runs the examples from the compiled lexicon; `cueRunner` looks at cues alone.
  public init(_ files: [LexiconFile], only: Set<String>? = nil, runner: (Lexicon) -> ExampleRunner) {
    var parser = LexiconParser(readsExamples: true)
    for file in files { parser.read(file) }
    let draft = parser.draft
    let patterns = LexiconCompiler.patterns(of: draft)
    let compiled = LexiconCompiler.Result(draft, patterns)
    errors = compiled.errors
    // Examples of an entry that misses forms would fail for that alone.
    let broken = Set(errors.filter { $0.severity == .error }.map { "\($0.path):\($0.line)" })
    listMissingForms()
    let size = compiled.lexicon.size
    counts = Counts(
      files: files.count, entries: draft.entries.count, examples: draft.examples.count, words: size.words,
      patterns: size.patterns)
    for file in files where String(validating: file.bytes, as: UTF8.self) == nil {
      errors.append(LexiconError(.notUTF8, in: file))
    }
    findDuplicates(draft, compiled.lexicon)
    findRivals(draft, patterns, compiled.lexicon)
    findMissingExamples(draft)
    run(draft, only: only, except: broken, runner(compiled.lexicon))
    compareLanguages(draft, files)
    if let only { errors.removeAll { !only.contains($0.path) } }
    errors.sort { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) }
  }

  /// Runs examples as far as cues tell.
  public static func cueRunner(_ lexicon: Lexicon) -> ExampleRunner {
    var examples = CueExamples(lexicon)
    return { examples.problem(of: $0) }
  }

  /// Keeps, of each lemma without forms, the first place.
  private mutating func listMissingForms() {
    var seen: Set<String> = []
    errors.removeAll { error in
      guard case .missingForms(let lemma) = error.problem else { return false }
      let language = String(error.path.prefix { $0 != "/" })
      guard seen.insert(language + "/" + lemma).inserted else { return true }
      missingForms[language, default: []].append(lemma)
      return false
    }
    for language in missingForms.keys { missingForms[language]?.sort() }
  }

  // MARK: Examples

  private mutating func run(
    _ draft: LexiconDraft, only: Set<String>?, except broken: Set<String>, _ runner: ExampleRunner
  ) {
    for example in draft.examples {
      let line = draft.lines[Int(example.entry)]
      let file = draft.files[Int(line.file)]
      guard only?.contains(file.path) != false, !broken.contains("\(file.path):\(line.number)") else { continue }
      guard let problem = runner(LexiconExample(example, in: file.bytes)) else { continue }
      errors.append(places.error(LexiconFault(problem, at: example.text), in: file))
    }
  }

  private mutating func findMissingExamples(_ draft: LexiconDraft) {
    var shown = Array(repeating: (found: false, notFound: false), count: draft.entries.count)
    for example in draft.examples {
      if example.kind == .found { shown[Int(example.entry)].found = true }
      if example.kind == .notFound { shown[Int(example.entry)].notFound = true }
    }
    for (index, entry) in draft.entries.enumerated() where entry.valence != 0 {
      if !shown[index].found { add(.missingExample("+"), draft, index) }
      if !shown[index].notFound { add(.missingExample("-"), draft, index) }
    }
  }

  private mutating func add(_ problem: LexiconProblem, _ draft: LexiconDraft, _ entry: Int) {
    let line = draft.lines[entry]
    let range = Int(line.pattern.lowerBound)..<Int(line.pattern.upperBound)
    errors.append(places.error(LexiconFault(problem, at: range), in: draft.files[Int(line.file)]))
  }

  // MARK: Duplicates

  /// An entry whose pattern stands in another one that says the same kind of thing, in one language.
  private mutating func findDuplicates(_ draft: LexiconDraft, _ lexicon: Lexicon) {
    var first: [Signature: Int] = [:]
    for (index, entry) in draft.entries.enumerated() {
      let signature = Signature(entry, pattern: Array(lexicon.patternText(of: UInt32(index))))
      if let other = first[signature] {
        add(.duplicatePattern(first: String(decoding: lexicon.source(of: UInt32(other)), as: UTF8.self)), draft, index)
      } else {
        first[signature] = index
      }
    }
  }

  /// Words that two entries read alike under two concepts, so that the order of lines would decide.
  private mutating func findRivals(_ draft: LexiconDraft, _ patterns: PatternCompiler, _ lexicon: Lexicon) {
    for rival in RivalEntries(patterns).found {
      let concept = String(decoding: lexicon.conceptName(draft.entries[rival.first].concept), as: UTF8.self)
      let first = String(decoding: lexicon.source(of: UInt32(rival.first)), as: UTF8.self)
      let words = rival.words.joined(separator: "', '")
      add(.rivalConcept(words: words, concept: concept, first: first), draft, rival.later)
    }
  }

  private struct Signature: Hashable {
    var pattern: [UInt8]
    var says: Entry

    init(_ entry: Entry, pattern: [UInt8]) {
      self.pattern = pattern
      says = Entry()
      says.language = entry.language
      says.roles = entry.roles.subtracting([.general, .negated, .gapped, .memberOnly, .opens, .closes])
      says.sectorGuard = entry.sectorGuard
      says.stageGuard = entry.stageGuard
      says.memberOf = entry.memberOf
      // Whether it judges, places, decides: not how, since two answers to one question are a mistake.
      says.valence = entry.valence == 0 ? 0 : 1
      says.factor = entry.factor == 100 ? 100 : 150
      says.stage = entry.stage.map { _ in .unknown }
      says.channel = entry.channel.map { _ in .unknown }
      says.decision = entry.decision.map { _ in .make }
      says.theme = entry.valence == 0 ? entry.theme : nil
      says.sector = entry.sector
      says.rupture = entry.rupture
      says.effort = entry.effort
      says.nature = entry.nature
      says.act = entry.act
      says.recourse = entry.recourse
    }
  }

  // MARK: Both languages

  private mutating func compareLanguages(_ draft: LexiconDraft, _ files: [LexiconFile]) {
    func paths(_ folder: String) -> Set<String> {
      let paths = files.map(\.path).filter { $0.hasPrefix(folder + "/") && !$0.hasPrefix(folder + "/forms/") }
      return Set(paths.map { String($0.dropFirst(3)) })
    }
    func concepts(_ language: Language) -> Set<String> {
      var names: Set<String> = []
      for entry in draft.entries where entry.language == language {
        names.insert(String(decoding: draft.concepts[Int(entry.concept)], as: UTF8.self))
      }
      return names
    }
    let excused = Set(draft.untranslated.map { String(decoding: $0, as: UTF8.self) })
    let (french, english) = (concepts(.french), concepts(.english))
    missingFiles["fr"] = paths("en").subtracting(paths("fr")).sorted()
    missingFiles["en"] = paths("fr").subtracting(paths("en")).sorted()
    untranslated["fr"] = english.subtracting(french).subtracting(excused).sorted()
    untranslated["en"] = french.subtracting(english).subtracting(excused).sorted()
    noLongerUntranslated = excused.subtracting(french.symmetricDifference(english)).sorted()
  }
}
