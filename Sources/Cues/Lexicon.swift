public import Tokens
public import Verbatims

/// All that is known of French and English: compiled once, shared by every worker.
public final class Lexicon: Sendable {
  /// What each lexicon line says, in the order of the files.
  public let entries: [Entry]
  /// What the rules ask of each entry, by the same numbers.
  let glances: [Glance]
  /// The sectors and, without a sector, the general journey.
  public let packs: [SectorPack]
  /// Six hexadecimal digits' worth over the files and the versions that give them a meaning.
  public let checksum: UInt32

  let vocabulary: Vocabulary
  let prefixes: PrefixTable
  /// The flags of the words, then of the prefixes.
  let flags: [WordFlags]
  /// What numbers and units they stand for.
  let values: [UInt32]
  /// The number of words before the prefixes.
  let wordCount: Int
  let elements: [PatternElement]
  let sets: WordSets
  /// The names of months.
  let months: UInt32?
  /// The entries of which a word is a whole pattern; those that only fill a class are in `members`.
  let index: WordClasses
  let members: Postings<UInt32>
  /// The patterns that a quantity indexes, by its kind.
  let quantityTrials: Postings<Int>
  /// The numbers of several words, by their last one.
  let numberRuns: [NumberRun]
  let numberAnchors: Postings<UInt32>
  let otherLanguages: Postings<UInt32>
  /// By word, the languages in which it parts clauses.
  let boundaries: Postings<UInt32>
  let misspellings: Misspellings

  let patternCount: Int
  let concepts: NameTable
  let classNames: NameTable
  let files: [LexiconFile]
  let lines: [LexiconDraft.Line]

  init(_ draft: LexiconDraft, _ compiled: PatternCompiler) {
    entries = compiled.entries
    glances = compiled.entries.map(Glance.init)
    packs = draft.packs
    checksum = LexiconChecksum.of(draft.files)
    flags = compiled.words.vocabulary.flags
    values = compiled.meanings.values
    wordCount = compiled.words.wordCount
    let (keys, words) = Self.slots(of: compiled.words)
    prefixes = compiled.words.prefixes
    patternCount = compiled.patternCount
    sets = compiled.sets
    months = compiled.months
    members = Postings(compiled.members, words: flags.count)
    let builder = IndexBuilder(
      compiled.trials, compiled.elements, compiled.measures, words: flags.count, sets: sets.count)
    elements = builder.elements
    quantityTrials = Postings(builder.byQuantity, words: Quantity.Kind.allCases.count)
    index = WordClasses(
      Postings(compiled.singles, words: flags.count), builder, sets,
      order: compiled.measures.order(words: flags.count))
    vocabulary = Vocabulary(keys: keys, words: words, flags: flags, classes: index.classes)
    numberRuns = compiled.meanings.numberRuns
    numberAnchors = Postings(compiled.meanings.numberAnchors, words: flags.count)
    otherLanguages = Postings(compiled.meanings.otherLanguages, words: flags.count)
    boundaries = Postings(compiled.meanings.boundaries, words: flags.count)
    misspellings = Misspellings(
      keys: compiled.words.vocabulary.keys, flags: flags, listed: keys, keyboards: draft.keyboards)
    concepts = draft.concepts
    classNames = draft.classes
    files = draft.files
    lines = draft.lines
  }

  /// A lexicon that was compiled before: see `image()`.
  init(_ reader: inout ImageReader, _ files: [LexiconFile], checksum: UInt32) {
    let numbers = reader.numbers(5)
    self.checksum = checksum
    (wordCount, patternCount) = (numbers[0], numbers[1])
    months = UInt32(exactly: numbers[2])
    entries = reader.read(EntryRecord.self).map(\.entry)
    glances = entries.map(Glance.init)
    lines = LexiconDraft.Line.lines(reader.read())
    packs = (0..<numbers[4]).map { _ in SectorPack(&reader) }
    vocabulary = Vocabulary(&reader)
    prefixes = PrefixTable(&reader)
    flags = reader.read(UInt16.self).map(WordFlags.init(rawValue:))
    values = reader.read()
    elements = reader.read()
    sets = WordSets(&reader)
    index = WordClasses(&reader)
    members = Postings(&reader, words: flags.count)
    quantityTrials = Postings(&reader, words: Quantity.Kind.allCases.count)
    numberRuns = (0..<numbers[3]).map { _ in
      NumberRun(elements: reader.read(), hundredths: reader.numbers(1)[0])
    }
    numberAnchors = Postings(&reader, words: flags.count)
    otherLanguages = Postings(&reader, words: flags.count)
    boundaries = Postings(&reader, words: flags.count)
    misspellings = Misspellings(&reader)
    concepts = NameTable(&reader)
    classNames = NameTable(&reader)
    self.files = files
  }

  /// Every key with its word: the words themselves, then the misspellings, which win.
  private static func slots(of compiled: WordCompiler) -> (keys: [Key], words: [UInt32]) {
    var keys = compiled.vocabulary.keys
    var words = Array(0..<UInt32(keys.count))
    var places: [Key: Int] = [:]
    for alias in compiled.aliases {
      let word = compiled.vocabulary.find(alias.key)
      // What is a slip in one language may be a word of the other: "que" for queue.
      if let word, !compiled.vocabulary.flags[Int(word)].isSubset(of: alias.flags) { continue }
      let place = word.map { Int($0) } ?? places[alias.key]
      if let place {
        words[place] = alias.word
      } else {
        places[alias.key] = keys.count
        keys.append(alias.key)
        words.append(alias.word)
      }
    }
    return (keys, words)
  }

  // MARK: What people read

  /// The number of concepts.
  public var conceptCount: Int { concepts.count }

  /// The concept's identifier, in ASCII: `waiting.long`.
  public func conceptName(_ concept: UInt16) -> ArraySlice<UInt8> { concepts[Int(concept)] }

  /// The concept of this identifier, or nil.
  public func concept(_ name: some StringProtocol) -> UInt16? {
    concepts.find(Array(name.utf8)[...]).map { UInt16($0) }
  }

  /// The names of the classes that `is:` fills, by `Entry.memberOf`.
  public var classes: [String] { (0..<classNames.count).map { String(decoding: classNames[$0], as: UTF8.self) } }

  /// The paths of the files.
  public var paths: [String] { files.map(\.path) }

  /// Where an entry stands: the file, counted in `paths`, and the line.
  public func place(of entry: UInt32) -> (file: UInt32, line: UInt32) {
    (lines[Int(entry)].file, lines[Int(entry)].number)
  }

  /// The line of an entry: `fr/irritants/waiting.lex:12`.
  public func source(of entry: UInt32) -> ArraySlice<UInt8> {
    let line = lines[Int(entry)]
    return Array("\(files[Int(line.file)].path):\(line.number)".utf8)[...]
  }

  /// The pattern of an entry, as it stands in its file.
  public func patternText(of entry: UInt32) -> ArraySlice<UInt8> {
    let line = lines[Int(entry)]
    return files[Int(line.file)].bytes[Int(line.pattern.lowerBound)..<Int(line.pattern.upperBound)]
  }

  /// The file of an entry, and where its pattern stands there.
  func textAndPattern(of entry: UInt32) -> (bytes: [UInt8], pattern: Range<Int>) {
    let line = lines[Int(entry)]
    return (files[Int(line.file)].bytes, Int(line.pattern.lowerBound)..<Int(line.pattern.upperBound))
  }

  /// Looks at the entries of cues: their glances, in the order of the cues.
  public func look(at cues: [Cue], into seen: inout [Glance]) {
    // Nothing but loads, so that their cache misses overlap.
    seen.removeAll(keepingCapacity: true)
    let glances = glances
    seen.append(addingCapacity: cues.count) { seen in
      for cue in cues { seen.append(glances[Int(cue.entry)]) }
    }
  }

  // MARK: Words

  /// Whether a full stop after this word ends no sentence.
  public func isAbbreviation(_ key: Key) -> Bool {
    let hit = vocabulary.lookup(key)
    return !hit.isMiss && hit.flags.contains(.abbreviation)
  }

  /// The languages, neither French nor English, that a word of `otherLanguage` tells.
  public func otherLanguages(of word: UInt32) -> [Language] {
    guard word < flags.count else { return [] }
    return otherLanguages.range(of: word).map { Language(code: UInt16(otherLanguages[$0])) }
  }

  /// The number of words, of all forms, and of patterns in all their ways.
  public var size: (words: Int, patterns: Int) { (wordCount, patternCount) }
}
