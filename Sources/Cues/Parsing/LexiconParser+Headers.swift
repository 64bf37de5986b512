internal import Verbatims

extension LexiconParser {
  /// The kinds of files that hold entries.
  private static let entryKinds: [StaticString] = [
    "irritants", "enchantments", "touchpoints", "decisions", "expectations", "ruptures", "effort", "natures",
    "moments", "recourses", "turns", "shifters", "boundaries", "classes", "quantities", "speakers", "language",
    "sectors",
    "journeys",
  ]
  /// The kinds that are tables, in the order of `FileKind`.
  private static let tableKinds: [StaticString] = [
    "paradigms", "forms", "spellings", "abbreviations", "keyboard", "untranslated", "retired", "columns", "privacy",
    "concepts",
  ]
  private static let tables: [FileKind] = [
    .paradigms, .forms, .spellings, .abbreviations, .keyboard, .untranslated, .retired, .elsewhere, .elsewhere,
    .elsewhere,
  ]

  /// Reads a line that begins with `@`.
  mutating func readHeader(_ start: Int, _ end: Int) throws(LexiconFault) {
    var position = start
    guard let name = bytes.nextField(&position, end) else { return }
    if bytes.spells(name, "@language") {
      try readLanguage(bytes.nextField(&position, end), after: name)
    } else if bytes.spells(name, "@kind") {
      try readKind(bytes.nextField(&position, end), after: name)
    } else if bytes.spells(name, "@all") {
      (sectorGuard, stageGuard) = (0, 0)
    } else if bytes.spells(name, "@sector") {
      (sectorGuard, stageGuard) = (try readGuard(Sector.self, "sector", &position, end), 0)
    } else if bytes.spells(name, "@stage") {
      (sectorGuard, stageGuard) = (0, try readGuard(Stage.self, "stage", &position, end))
    } else {
      throw LexiconFault(.unknownHeader(bytes.string(name)), at: name)
    }
  }

  private mutating func readLanguage(_ field: Range<Int>?, after name: Range<Int>) throws(LexiconFault) {
    guard let field, let value = Language(id: bytes.string(field)) else {
      throw LexiconFault(.missingHeader("language"), at: field ?? name)
    }
    guard value == .french || value == .english else {
      throw LexiconFault(.unknownIdentifier(of: "language", value.id), at: field)
    }
    language = value
    let folder = file < fileCount ? folderLanguage : nil
    if let folder, folder != value { throw LexiconFault(.languageMismatch(value.id), at: field) }
  }

  private mutating func readKind(_ field: Range<Int>?, after name: Range<Int>) throws(LexiconFault) {
    guard let field else { throw LexiconFault(.missingHeader("kind"), at: name) }
    if let table = bytes.index(of: field, in: Self.tableKinds) {
      kind = Self.tables[table]
    } else {
      // An unknown kind is read as entries, so that its lines are checked all the same.
      kind = .entries
      guard bytes.index(of: field, in: Self.entryKinds) != nil else {
        throw LexiconFault(.unknownKind(bytes.string(field)), at: field)
      }
    }
  }

  private func readGuard<V: Identified>(
    _: V.Type, _ name: String, _ position: inout Int, _ end: Int
  ) throws(LexiconFault) -> UInt32 {
    var mask: UInt32 = 0
    while let field = bytes.nextField(&position, end) {
      guard let value = bytes.member(V.self, field) else {
        throw LexiconFault(.unknownIdentifier(of: name, bytes.string(field)), at: field)
      }
      mask |= 1 << UInt32(value.rawValue)
    }
    return mask
  }

  private var fileCount: Int { draft.files.count }

  /// The language that the file's folder tells: `fr` of `fr/irritants/waiting.lex`.
  private var folderLanguage: Language? {
    let parts = draft.files[file].path.split(separator: "/")
    return parts.count > 1 ? parts.first.flatMap { Language(id: $0) } : nil
  }
}
