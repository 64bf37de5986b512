internal import Tokens
internal import Verbatims

/// Gives every word of a draft its number: the words of patterns, all inflected forms, spellings and prefixes.
struct WordCompiler {
  let draft: LexiconDraft
  let lines: LineTokens
  private(set) var vocabulary: VocabularyBuilder
  private(set) var faults: [LexiconDraft.Fault] = []
  /// The inflected forms by lemma, for each language.
  private(set) var lemmas = LemmaForms()
  /// Misspellings with the word that is meant.
  private(set) var aliases: [(key: Key, word: UInt32, flags: WordFlags)] = []
  private(set) var prefixes = PrefixTable(keys: [])
  /// The words that begin with each prefix, and the prefixes themselves as words.
  private(set) var prefixWords: [[UInt32]] = []
  private var prefixOfKey: [Key: Int] = [:]
  /// The number of words before the prefixes.
  private(set) var wordCount = 0
  /// The words of the tokens of `lines` that stand in alternatives.
  private(set) var words: [UInt32]
  /// The first 16 bytes of the words that are longer.
  private var heads: [Key: Key]

  init(_ draft: LexiconDraft) {
    self.draft = draft
    lines = LineTokens(draft.text, lines: Int(draft.textLines))
    heads = lines.heads
    words = Array(repeating: .max, count: lines.keys.count)
    vocabulary = VocabularyBuilder(capacity: draft.lemmas.count * 8 + draft.alternatives.count)
  }

  mutating func compile() {
    addForms()
    addAlternatives()
    addSpellings()
    addElidedLetters()
    addPrefixes()
  }

  /// The prefix of a `mot*`, by its key.
  func prefix(_ key: Key) -> Int? { prefixOfKey[key] }

  /// The word of a prefix, which stands for every word that the vocabulary does not hold and that begins so.
  func word(ofPrefix prefix: Int) -> UInt32 { UInt32(wordCount + prefix) }

  /// The word of a number, or nil where it is that of a prefix.
  func key(of word: UInt32) -> Key? { word < wordCount ? vocabulary.keys[Int(word)] : nil }

  /// A word as the lexicons write it, folded: `mot` or `mot*`.
  func spelled(_ word: UInt32) -> String {
    key(of: word).map { "\($0)" } ?? "\(prefixes.keys[Int(word) - wordCount])*"
  }

  mutating func mark(_ word: UInt32, _ flags: WordFlags) { vocabulary.flags[Int(word)].formUnion(flags) }

  /// Marks words as used by patterns, and returns what is known of any of them.
  mutating func use(_ words: [UInt32]) -> WordFlags { vocabulary.use(words) }

  /// The flags of the words of a file in this language.
  static func flags(of language: Language?) -> WordFlags {
    switch language {
    case .french: [.known, .french]
    case .english: [.known, .english]
    default: .known
    }
  }

  // MARK: Words

  private mutating func addForms() {
    var expander = FormKeys(draft)
    var words: [UInt32] = []
    for (index, lemma) in draft.lemmas.enumerated() {
      expander.take(index)
      let language = lemma.language
      let flags = Self.flags(of: language)
      let head = lines[lemma.words]
      guard head.count == 1 else {
        add(.notOneWord(of: "lemma"), in: lemma.file, at: lemma.source)
        continue
      }
      words.removeAll(keepingCapacity: true)
      words.append(vocabulary.add(lines.keys[head.lowerBound], flags))
      for form in expander.forms {
        words.append(vocabulary.add(form.key, form.isFinite ? flags.union(.finiteVerb) : flags))
      }
      if case .form(let line, let isFinite) = lemma.row, lines[line].count == 1 {
        words.append(
          vocabulary.add(lines.keys[lines[line].lowerBound], isFinite ? flags.union(.finiteVerb) : flags))
      }
      lemmas.add(words, lemma: words[0], language: language)
    }
    heads.merge(expander.heads) { first, _ in first }
    faults += expander.faults
  }

  private mutating func addAlternatives() {
    for (index, line) in draft.lines.enumerated() {
      let flags = Self.flags(of: draft.entries[index].language)
      for element in line.elements {
        for alternative in draft.elements[Int(element)].alternatives {
          let alternative = draft.alternatives[Int(alternative)]
          guard alternative.sign != .prefix, alternative.sign != .member else { continue }
          for token in lines[alternative.words] { words[token] = vocabulary.add(lines.keys[token], flags) }
        }
      }
    }
  }

  private mutating func addSpellings() {
    for line in draft.abbreviations {
      for token in lines[line].prefix(1) { _ = vocabulary.add(lines.keys[token], .abbreviation) }
    }
    for spelling in draft.spellings {
      let wrong = lines[spelling.wrong]
      guard wrong.count == 1 else {
        add(.notOneWord(of: "spelling"), in: spelling.file, at: spelling.source)
        continue
      }
      let key = lines.keys[wrong.lowerBound]
      guard let right = spelling.right else {
        // A word of its own, though the lexicon has no use for it: never corrected.
        _ = vocabulary.add(key, [])
        continue
      }
      guard lines[right].count == 1 else {
        add(.notOneWord(of: "spelling"), in: spelling.file, at: spelling.source)
        continue
      }
      let flags = Self.flags(of: spelling.language)
      let word = vocabulary.add(lines.keys[lines[right].lowerBound], flags)
      // A misspelling that stands in a pattern, too, is read as the word that is meant.
      aliases.append((key, word, flags.union(.used)))
    }
  }

  /// « J ai »: the letters whose elided form the lexicon knows, so that a text that holds none is not searched for them.
  private mutating func addElidedLetters() {
    for letter in "bcdfgjklmnpqrstvwxz".utf8 {
      let key = Key(low: UInt64(letter), high: 0)
      let isSpelling = aliases.contains { $0.key.low == key.low && $0.key.high == 0 }
      guard !isSpelling, vocabulary.find(key.elided) != nil else { continue }
      _ = vocabulary.add(key, .mayBeElided)
    }
  }

  // MARK: Prefixes

  private mutating func addPrefixes() {
    var keys: [Key] = []
    var flags: [WordFlags] = []
    for (index, line) in draft.lines.enumerated() {
      for element in line.elements {
        for alternative in draft.elements[Int(element)].alternatives {
          let alternative = draft.alternatives[Int(alternative)]
          guard alternative.sign == .prefix, lines[alternative.words].count == 1 else { continue }
          let key = lines.keys[lines[alternative.words].lowerBound]
          guard !key.isHashed, key.length >= 3 else { continue }
          let language = Self.flags(of: draft.entries[index].language)
          if let known = prefixOfKey[key] {
            flags[known].formUnion(language)
          } else {
            prefixOfKey[key] = keys.count
            keys.append(key)
            flags.append(language)
          }
        }
      }
    }
    prefixes = PrefixTable(keys: keys)
    findPrefixWords(keys)
    // Prefixes are numbered after all words; their flags are those of the words that they stand for.
    vocabulary.flags += flags
  }

  /// Lists under each prefix its words: a word stands under its longest prefix and under the prefixes of that one.
  private mutating func findPrefixWords(_ keys: [Key]) {
    wordCount = vocabulary.keys.count
    prefixWords = Array(repeating: [], count: keys.count)
    guard !keys.isEmpty else { return }
    let parents = keys.map { prefixes.longest(of: $0, shorterThan: $0.length) }
    func list(_ word: UInt32, under prefix: Int) {
      var next: Int? = prefix
      while let prefix = next {
        prefixWords[prefix].append(word)
        next = parents[prefix]
      }
    }
    for (word, key) in vocabulary.keys.enumerated() {
      if let prefix = prefixes.longest(of: head(of: key)) { list(UInt32(word), under: prefix) }
    }
    for prefix in keys.indices { list(word(ofPrefix: prefix), under: prefix) }
  }

  /// The first bytes of a word that can be compared.
  private func head(of key: Key) -> Key { key.isHashed ? heads[key] ?? key : key }

  private mutating func add(_ problem: LexiconProblem, in file: UInt32, at range: Range<Int>) {
    faults.append(.init(file: Int(file), fault: LexiconFault(problem, at: range)))
  }
}
