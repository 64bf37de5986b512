internal import Verbatims

/// What words mean by themselves, wherever they stand: numbers, units, words that tell a language.
struct WordMeanings {
  /// By word, the number or the unit that it stands for.
  private(set) var values: [UInt32]
  /// Words that tell a language, neither French nor English, with its code.
  private(set) var otherLanguages: [(word: UInt32, value: UInt32)] = []
  /// Words that no gap crosses, with the languages in which they part clauses.
  private(set) var boundaries: [(word: UInt32, value: UInt32)] = []
  /// Numbers of several words, and the words that they end with.
  private(set) var numberRuns: [NumberRun] = []
  private(set) var numberAnchors: [(word: UInt32, value: UInt32)] = []

  init(words: Int) { values = Array(repeating: 0, count: words) }

  /// Notes what an entry says of a word, and returns what else the word is.
  mutating func note(_ entry: Entry, of word: UInt32) -> WordFlags {
    var flags: WordFlags = []
    if entry.isNegator { flags.insert(.negator) }
    if entry.roles.contains(.joins) { flags.insert(.joins) }
    if entry.roles.contains(.past) { flags.insert(.past) }
    if entry.roles.contains(.clause) || entry.roles.contains(.pivot) {
      flags.insert(.boundary)
      boundaries.append((word, UInt32(SpokenLanguages(entry.language).rawValue)))
    }
    flags.formUnion(noteMeasure(entry, of: word))
    if entry.roles.contains(.language) { flags.formUnion(noteLanguage(entry, of: word)) }
    return flags
  }

  private mutating func noteMeasure(_ entry: Entry, of word: UInt32) -> WordFlags {
    var value = WordValue(raw: values[Int(word)])
    if entry.roles.contains(.number) { value.number = Int(entry.quantity) }
    if entry.roles.contains(.unit) { value.unit = Unit(rawValue: UInt8(entry.quantity)) }
    values[Int(word)] = value.raw
    return entry.roles.isDisjoint(with: [.number, .unit]) ? [] : .quantity
  }

  private mutating func noteLanguage(_ entry: Entry, of word: UInt32) -> WordFlags {
    switch Language(code: UInt16(entry.quantity)) {
    case .french: return [.functionWord, .french]
    case .english: return [.functionWord, .english]
    default:
      otherLanguages.append((word, entry.quantity))
      return .otherLanguage
    }
  }

  /// Notes a number of several words (« une dizaine de »), which is found by its last ones.
  mutating func note(_ run: [PatternElement], endingWith anchors: [UInt32], hundredths: Int) {
    for word in anchors { numberAnchors.append((word, UInt32(numberRuns.count))) }
    numberRuns.append(NumberRun(elements: run, hundredths: hundredths))
  }
}

extension Entry {
  /// Whether its words reverse what is said; what denies a statement or speaks of the past does so in its own way.
  var isNegator: Bool { roles.contains(.flip) && !roles.contains(.void) }
}
