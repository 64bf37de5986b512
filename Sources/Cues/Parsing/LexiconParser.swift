internal import Verbatims

/// Reads lexicon files line by line into a draft, and collects every mistake.
struct LexiconParser {
  private(set) var draft = LexiconDraft()
  /// Whether examples are read too: compiling skips them.
  let readsExamples: Bool

  // The file being read.
  var bytes: [UInt8] = []
  var file = 0
  var language: Language?
  var kind: FileKind?
  var pack: Int?
  var sectorGuard: UInt32 = 0
  var stageGuard: UInt32 = 0
  var lineNumber = 0
  private var lastTheme: Theme?
  private var hasEntry = false
  private var examplesMet = 0

  /// What a file holds.
  enum FileKind {
    case entries, paradigms, forms, spellings, abbreviations, keyboard, untranslated, retired
    /// A table that another module reads.
    case elsewhere
  }

  init(readsExamples: Bool) { self.readsExamples = readsExamples }

  /// Makes room for files of so many bytes.
  mutating func reserve(bytes: Int) { draft.reserve(bytes: bytes) }

  /// Reads one more file.
  mutating func read(_ source: LexiconFile) {
    file = draft.files.count
    draft.files.append(source)
    bytes = source.bytes
    (language, kind, pack, sectorGuard, stageGuard, hasEntry) = (nil, nil, nil, 0, 0, false)
    beginPack(source.path)
    var start = 0
    lineNumber = 0
    while start < bytes.count {
      let end = endOfLine(from: start)
      lineNumber += 1
      do throws(LexiconFault) {
        try readLine(start, end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
      } catch {
        draft.faults.append(.init(file: file, fault: error))
      }
      start = end + 1
    }
  }

  private func endOfLine(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      return end
    }
  }

  private mutating func readLine(_ start: Int, _ end: Int) throws(LexiconFault) {
    guard start < end else { return }
    switch bytes[start] {
    case 0x20, 0x09: try readIndented(start, end)
    case UInt8(ascii: "@"): try readHeader(start, end)
    case UInt8(ascii: "#") where start + 1 == end || bytes[start + 1] == 0x20: return
    default: try readRow(start, end)
    }
  }

  private mutating func readIndented(_ start: Int, _ end: Int) throws(LexiconFault) {
    var first = start
    while first < end, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
    guard first < end else { return }
    switch bytes[first] {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "?"):
      examplesMet += 1
      if examplesMet.isMultiple(of: 4) { draft.samples.append((file, first + 1..<end)) }
      if readsExamples { try readExample(first, end) }
    case UInt8(ascii: "%"): try readEvidence(first, end)
    case UInt8(ascii: "#"): return
    default: throw LexiconFault(.strayLine, at: first..<end)
    }
  }

  private mutating func readRow(_ start: Int, _ end: Int) throws(LexiconFault) {
    if pack != nil, try readPackRow(start, end) { return }
    guard let kind else { throw LexiconFault(.missingHeader("@kind"), at: start..<end) }
    switch kind {
    case .entries: try readEntry(start, end)
    case .paradigms: try readParadigm(start, end)
    case .forms: try readForm(start, end)
    case .spellings: try readSpelling(start, end)
    case .abbreviations:
      let word = try readWord(start, end)
      draft.abbreviations.append(word)
    case .keyboard: try readKeyboard(start, end)
    case .untranslated:
      let concept = try oneField(start, end)
      draft.untranslated.append(bytes[concept])
    case .retired: _ = try oneField(start, end)
    case .elsewhere: return
    }
  }

  // MARK: Entries

  private mutating func readEntry(_ start: Int, _ end: Int) throws(LexiconFault) {
    hasEntry = false
    var position = start
    guard let concept = bytes.nextField(&position, end) else { return }
    guard let reading = bytes.nextField(&position, end) else {
      throw LexiconFault(.missingReading, at: concept)
    }
    var entry = Entry()
    entry.language = language
    entry.sectorGuard = sectorGuard
    entry.stageGuard = stageGuard
    try readReading(reading, into: &entry)
    if entry.tellsMoreThanAnAct { throw LexiconFault(.actBesideOthers, at: reading) }
    try readConcept(concept, into: &entry)
    let (elements, pattern, place) = try readPattern(position, end, after: reading)
    if elements.count > 1, entry.roles.contains(.unit) {
      throw LexiconFault(.notOneWord(of: "unit"), at: Int(pattern.lowerBound)..<Int(pattern.upperBound))
    }
    if draft.elements[Int(elements.lowerBound)..<Int(elements.upperBound)].contains(where: \.followsGap) {
      entry.roles.insert(.gapped)
    }
    entry.roles.formUnion(place)
    if !entry.roles.isDisjoint(with: [.told, .came, .short]) {
      let kinds = draft.elements[Int(elements.lowerBound)..<Int(elements.upperBound)].lazy.compactMap(\.quantity)
      guard let kind = kinds.first else {
        throw LexiconFault(.noQuantity, at: Int(pattern.lowerBound)..<Int(pattern.upperBound))
      }
      entry.quantity = UInt32(kind.rawValue)
    }
    draft.entries.append(entry)
    draft.lines.append(
      .init(file: UInt32(file), number: UInt32(lineNumber), pattern: pattern, elements: elements))
    hasEntry = true
  }

  private mutating func readConcept(_ range: Range<Int>, into entry: inout Entry) throws(LexiconFault) {
    let name = bytes[range]
    let isPlain = name.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D
    }
    guard isPlain, let dot = name.firstIndex(of: 0x2E), dot > range.lowerBound, dot + 1 < range.upperBound else {
      throw LexiconFault(.badConcept(bytes.string(range)), at: range)
    }
    let theme = range.lowerBound..<dot
    if let last = lastTheme, bytes.spells(theme, last.id) {
      entry.theme = last
    } else if let member = bytes.member(Theme.self, theme) {
      lastTheme = member
      entry.theme = member
    } else if entry.valence != 0 || entry.roles.contains(.wish) {
      throw LexiconFault(.unknownTheme(bytes.string(theme)), at: theme)
    }
    let judges = entry.valence != 0 || entry.roles.contains(.wish)
    if entry.theme == .overall, judges, entry.decision == nil { entry.roles.insert(.general) }
    guard let number = UInt16(exactly: draft.concepts.intern(name)) else {
      throw LexiconFault(.tooManyNames(of: "concept", limit: Int(UInt16.max) + 1), at: range)
    }
    entry.concept = number
  }

  // MARK: Evidence

  /// `% weight=x0.85 …`: what follows the weight is for people.
  private mutating func readEvidence(_ start: Int, _ end: Int) throws(LexiconFault) {
    var position = start + 1
    guard let field = bytes.nextField(&position, end) else { return }
    guard let equals = bytes[field].firstIndex(of: 0x3D), bytes.spells(field.lowerBound..<equals, "weight") else {
      return
    }
    let value = equals + 1..<field.upperBound
    guard bytes[value].first == UInt8(ascii: "x"),
      let weight = bytes.hundredths(value.lowerBound + 1..<value.upperBound),
      Entry.weights.contains(weight), hasEntry, draft.entries[draft.entries.count - 1].valence != 0
    else { throw LexiconFault(.unknownReading(bytes.string(field)), at: field) }
    amend { $0.entries[$0.entries.count - 1].weight = Int16(weight) }
  }

  // MARK: Examples

  private mutating func readExample(_ start: Int, _ end: Int) throws(LexiconFault) {
    guard hasEntry else { throw LexiconFault(.exampleWithoutEntry, at: start..<end) }
    var stop = end
    // A comment begins at a `#` alone.
    for index in start..<end where bytes[index] == 0x23 && bytes[index - 1] == 0x20 {
      if index + 1 == end || bytes[index + 1] == 0x20 {
        stop = index
        break
      }
    }
    var example = LexiconDraft.Example(
      kind: bytes[start] == 0x2B ? .found : bytes[start] == 0x2D ? .notFound : .knownMiss,
      entry: UInt32(draft.entries.count - 1), text: trimmed(start + 1, stop))
    if let arrow = example.text.dropLast().last(where: { bytes[$0] == 0x3D && bytes[$0 + 1] == 0x3E }) {
      var position = arrow + 2
      guard let field = bytes.nextField(&position, stop), let value = Int(bytes.string(field)), abs(value) <= 4
      else { throw LexiconFault(.unknownReading(bytes.string(arrow..<stop)), at: arrow..<stop) }
      example.expects = value
      example.text = trimmed(start + 1, arrow)
    }
    let opens = bytes[example.text].count { $0 == 0x5B }
    let closes = bytes[example.text].count { $0 == 0x5D }
    guard opens == closes, example.kind == .found ? opens > 0 : true else {
      throw LexiconFault(.brackets, at: start..<stop)
    }
    draft.examples.append(example)
  }

  private func trimmed(_ start: Int, _ end: Int) -> Range<Int> {
    var (start, end) = (start, end)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }
}

extension LexiconParser {
  /// Lets the extensions in other files add to the draft.
  mutating func amend<R>(_ change: (inout LexiconDraft) -> R) -> R { change(&draft) }
}
