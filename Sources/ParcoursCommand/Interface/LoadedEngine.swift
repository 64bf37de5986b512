import Cues
import Findings
import Interchange
import Parcours
import Privacy
import Verbatims

/// The engine with its lexicons, as commands use it.
struct LoadedEngine: Sendable {
  let lexicon: Lexicon
  var names: AnalysisNames
  let dictionary: ColumnDictionary
  let speakers: SpeakerRoles
  let mail: MailPhrases
  /// The words that tell personal data.
  let personalWords: PersonalWords
  /// What an audit of free text looks for.
  let audit: FreeTextAudit

  /// Loads the bundled lexicons, and the user's own files and folders over them.
  static func load(lexicons paths: [String]) throws -> LoadedEngine {
    let bundled = BundledLexicons.files
    let overlay = try UserLexicons.files(paths)
    let compiled = LexiconCompiler.compile(files: bundled, overlay: overlay)
    try UserLexicons.check(compiled.errors, of: overlay)
    return LoadedEngine(lexicon: compiled.lexicon, files: overlay + bundled)
  }

  private init(lexicon: Lexicon, files: [LexiconFile]) {
    self.lexicon = lexicon
    names = AnalysisNames(lexicon: lexicon)
    dictionary = ColumnDictionary(bytes: Self.table("columns.lex", files))
    let phrases = ConversationPhrases(bytes: Self.table("conversations.lex", files))
    mail = MailPhrases(bytes: Self.table("mail.lex", files))
    speakers = SpeakerNames(lexicon: lexicon).roles(phrases: phrases)
    let personal = files.filter { $0.path.hasPrefix("privacy/") }
    personalWords = PersonalWords(files: personal.filter { !$0.path.contains("audit") }.map(\.bytes))
    audit = FreeTextAudit(files: personal.filter { $0.path.contains("audit") }.map(\.bytes))
  }

  private static func table(_ name: String, _ files: [LexiconFile]) -> [UInt8] {
    files.first { $0.path.hasSuffix(name) }?.bytes ?? []
  }
}

extension AnalysisNames {
  init(lexicon: Lexicon) {
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
enum Version {
  static let number = "0.1.0"
}
