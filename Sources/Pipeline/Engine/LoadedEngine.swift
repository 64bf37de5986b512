public import Cues
import Findings
public import Hygiene
public import Interchange
public import Journeys
import Parcours
public import Privacy
import Verbatims

/// The engine with its lexicons, as a run needs it.
public struct LoadedEngine: Sendable {
  public let lexicon: Lexicon
  public var names: AnalysisNames
  public let dictionary: ColumnDictionary
  public let speakers: SpeakerRoles
  public let mail: MailPhrases
  public let concepts: ConceptNames
  /// What stands in texts beside what customers say.
  public let hygiene: HygieneWords
  /// The words that tell personal data.
  public let personalWords: PersonalWords
  /// What an audit of free text looks for.
  public let audit: FreeTextAudit

  /// The bundled lexicons with others over them, and the mistakes of all.
  public static func compile(overlay: [LexiconFile]) -> (engine: LoadedEngine, errors: [LexiconError]) {
    compile(overlay: overlay, over: BundledLexicons.files)
  }

  /// Lexicons with others over them, and the mistakes of all. The bundled ones alone are compiled already.
  public static func compile(
    overlay: [LexiconFile], over bundled: [LexiconFile]
  ) -> (engine: LoadedEngine, errors: [LexiconError]) {
    if overlay.isEmpty, let lexicon = BundledLexicons.compiled(from: bundled) {
      return (LoadedEngine(lexicon: lexicon, files: bundled), [])
    }
    let compiled = LexiconCompiler.compile(files: bundled, overlay: overlay)
    return (LoadedEngine(lexicon: compiled.lexicon, files: overlay + bundled), compiled.errors)
  }

  private init(lexicon: Lexicon, files: [LexiconFile]) {
    self.lexicon = lexicon
    names = AnalysisNames(lexicon: lexicon)
    dictionary = ColumnDictionary(bytes: Self.table("columns.lex", files))
    let phrases = ConversationPhrases(bytes: Self.table("conversations.lex", files))
    mail = MailPhrases(bytes: Self.table("mail.lex", files))
    concepts = ConceptNames(bytes: Self.table("concepts.lex", files))
    hygiene = HygieneWords(bytes: Self.table("hygiene.lex", files))
    speakers = SpeakerNames(lexicon: lexicon).roles(phrases: phrases)
    let personal = files.filter { $0.path.hasPrefix("privacy/") }
    personalWords = PersonalWords(files: personal.filter { !$0.path.contains("audit") }.map(\.bytes))
    // privacy/audit-fr.lex
    audit = FreeTextAudit(
      files: personal.filter { $0.path.contains("audit") }.map {
        (Language(id: $0.path.dropLast(".lex".count).suffix(2)), $0.bytes)
      })
  }

  /// How files are read with this engine's words.
  public func setup(_ options: ReadingOptions) -> ReadingSetup {
    var setup = ReadingSetup(options: options, dictionary: dictionary, speakers: speakers)
    setup.mail = mail
    return setup
  }

  /// The table of this name: the user's own, else the bundled one.
  private static func table(_ name: String, _ files: [LexiconFile]) -> [UInt8] {
    files.first { $0.path == name }?.bytes ?? []
  }
}

extension AnalysisNames {
  /// The names that lines of the contract give to a lexicon's concepts and entries, and to the engine.
  package init(lexicon: Lexicon) {
    let digits = String(lexicon.checksum & 0xFF_FFFF, radix: 16)
    let padded = String(repeating: "0", count: 6 - digits.count) + digits
    self.init(
      concepts: (0..<lexicon.conceptCount).map { Array(lexicon.conceptName(UInt16($0))) },
      files: lexicon.paths.map { Array($0.utf8) },
      entries: lexicon.entries.indices.map { entry in
        let place = lexicon.place(of: UInt32(entry))
        return EntryPlace(file: place.file, line: place.line)
      },
      engine: Array("\(Version.number)+lex.\(padded)".utf8))
  }
}

/// The version of the program.
public enum Version {
  public static let number = "0.1.0"
}
