/// What may be wrong in a lexicon.
public enum LexiconProblem: Hashable, Sendable {
  case notUTF8
  case unknownHeader(String)
  case missingHeader(String)
  case unknownKind(String)
  case languageMismatch(String)
  case strayLine
  case badConcept(String)
  case unknownTheme(String)
  case missingReading
  case missingPattern
  case unknownReading(String)
  case unknownIdentifier(of: String, String)
  case twoReadings(of: String)
  case actBesideOthers
  case emptyAlternative
  case noWord
  case misplacedGap
  case misplacedOpening
  case misplacedClosing
  case signAmongWords
  case prefixLength
  case badQuantity(String)
  case unknownClass(String)
  case functionWordsOnly
  case tooManyWays(Int)
  case tooManyWords(Int)
  case tooManyNames(of: String, limit: Int)
  case notOneWord(of: String)
  case noQuantity
  case missingForms(String)
  case badRow(expected: String)
  case unknownParadigm(String)
  case endingMismatch(lemma: String, ending: String)
  case unknownFeature(String)
  case brackets
  case exampleWithoutEntry
  case missingExample(String)
  case exampleNotFound(found: String)
  case exampleHidden(by: String)
  case exampleFound
  case knownMissFound
  case duplicatePattern(first: String)
  case rivalConcept(words: String, concept: String, first: String)
  case missingFile(String)
  case untranslated(concept: String, language: String)

  /// A lemma without forms is matched as it stands until they are written.
  public var isMissingForms: Bool {
    if case .missingForms = self { true } else { false }
  }

  public var severity: LexiconError.Severity {
    switch self {
    case .missingExample, .untranslated, .functionWordsOnly: .warning
    default: .error
    }
  }
}

extension LexiconProblem {
  public var message: String {
    switch self {
    case .notUTF8: "the file is not valid UTF-8"
    case .unknownHeader(let name): "unknown header '\(name)'"
    case .missingHeader(let name): "no \(name) before the first line"
    case .unknownKind(let name): "unknown kind '\(name)'"
    case .languageMismatch(let language): "the language '\(language)' is not the folder's"
    case .strayLine: "an indented line that is no example"
    case .badConcept(let name): "'\(name)' is no concept"
    case .unknownTheme(let name): "'\(name)' is no theme"
    case .missingReading: "an entry without a reading"
    case .missingPattern: "an entry without a pattern"
    case .unknownReading(let text): "unknown reading '\(text)'"
    case .unknownIdentifier(let kind, let id): "unknown \(kind) '\(id)'"
    case .twoReadings(let kind): "a second \(kind)"
    case .actBesideOthers: "an act that is told with something else"
    case .emptyAlternative: "an empty alternative"
    case .noWord: "an alternative that holds no word"
    case .misplacedGap: "a gap stands between two words"
    case .misplacedOpening: "the sign of a clause's beginning stands before the first word"
    case .misplacedClosing: "the sign of a clause's end stands behind the last word"
    case .signAmongWords: "the sign of a clause's beginning or end is no alternative to words"
    case .prefixLength: "too short or too long for a prefix"
    case .badQuantity(let text): "'\(text)' is no quantity"
    case .unknownClass(let name): "unknown class '\(name)'"
    case .functionWordsOnly: "an expression of function words alone"
    case .tooManyWays(let count): "a pattern that can be written in \(count) ways"
    case .tooManyWords(let count): "a pattern of \(count) words"
    case .tooManyNames(let kind, let limit): "more than \(limit) names of a \(kind)"
    case .notOneWord(let kind): "a \(kind) is one word"
    case .noQuantity: "what is compared is a quantity"
    case .missingForms(let lemma): "no forms for the lemma '\(lemma)'"
    case .badRow: "a row of another shape"
    case .unknownParadigm(let name): "unknown paradigm '\(name)'"
    case .endingMismatch(let lemma, let ending): "'\(lemma)' does not end in '\(ending)'"
    case .unknownFeature(let name): "unknown feature '\(name)'"
    case .brackets: "an example marks one stretch of words in [brackets]"
    case .exampleWithoutEntry: "an example before any entry"
    case .missingExample(let sign): "an entry with a valence and no '\(sign)' example"
    case .exampleNotFound(let found): found.isEmpty ? "nothing found" : "found elsewhere: \(found)"
    case .exampleHidden(let longer): "hidden by the longer \(longer)"
    case .exampleFound: "found where it should not be"
    case .knownMissFound: "the known miss is found now"
    case .duplicatePattern(let first): "the pattern stands already at \(first)"
    case .rivalConcept(let words, let concept, let first): "'\(words)': read so already as \(concept) at \(first)"
    case .missingFile(let path): "the other language has '\(path)'"
    case .untranslated(let concept, let language): "the concept '\(concept)' has no entry in '\(language)'"
    }
  }

  /// What to write instead.
  public var help: String {
    switch self {
    case .unknownHeader: "write @language, @kind, @sector, @stage or @all"
    case .unknownKind: "write irritants, enchantments, touchpoints, shifters, forms, …"
    case .strayLine: "write + - ? or % after the indent, or start the entry in the first column"
    case .badConcept: "write theme.word or kind.word, in ASCII: waiting.long"
    case .unknownTheme: "write a theme before the dot: waiting.long, overall.bad"
    case .unknownReading: "write -4…-1, +1…+4, x<factor>, wish, stage:ID, flip, void, …"
    case .actBesideOthers: "write two entries: an act is met in conversations alone"
    case .misplacedGap: "write word … word"
    case .misplacedOpening: "write ^ word word"
    case .misplacedClosing: "write word word $"
    case .signAmongWords: "write an entry of its own for it, or \\$ for the sign itself"
    case .prefixLength: "write 3 to 16 letters before the *"
    case .badQuantity, .noQuantity: "write <duration>=3w, <count>=3, <money>, <date>, <number>"
    case .unknownClass: "write a class that some entry fills with is:NAME"
    case .functionWordsOnly: "add a content word"
    case .tooManyWays: "split the entry"
    case .tooManyWords: "write at most \(PatternCompiler.mostWords) words"
    case .missingForms: "add it to forms, or drop the ~"
    case .badRow(let expected): "write \(expected)"
    case .unknownFeature: "write lemma, present, past, plural, feminine, …"
    case .brackets: "write + words [that are found] words"
    case .rivalConcept: "leave the words under one concept"
    case .knownMissFound: "write + and brackets"
    default: ""
    }
  }
}
