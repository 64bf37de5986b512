import ArgumentParser
import Cues
import Parcours

/// What is done with the lexicons themselves.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: Messages.say(
      "Vérifie, met en forme et mesure les lexiques.", "Checks, lays out and measures lexicons."),
    subcommands: [
      LexiconCheckCommand.self, LexiconFormatCommand.self, LexiconCoverageCommand.self, LexiconCuesCommand.self,
      LexiconDiffCommand.self, LexiconMeasureCommand.self, LexiconTuneCommand.self, LexiconRulesCommand.self,
      LexiconTimeCommand.self,
    ])
}

/// `parcours lexicon check`
struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Messages.say(
      "Signale toutes les fautes des fichiers de lexique.", "Reports every mistake in lexicon files."),
    discussion: Messages.say(
      "Code de sortie : 0 sans faute, 1 avec, 66 si rien n'a pu être lu.",
      "Exit status: 0 without a mistake, 1 with one, 66 where no file could be read."))

  @Argument(
    help: help(
      "Dossiers rangés comme Lexicons/, ou fichiers .lex à vérifier par-dessus les lexiques fournis. Par défaut : ceux-ci.",
      "Folders laid out as Lexicons/, or .lex files to check over the bundled lexicons. Default: those.", "path"))
  var paths: [String] = []

  @Option(
    help: help(
      "Ne parler que des chemins qui contiennent ce texte.", "Report only on paths that hold this text.", "text"))
  var only = ""

  @Flag(help: help("Taire les avertissements et les listes.", "Leave out warnings and lists."))
  var quiet = false

  @Flag(
    help: help(
      "Montrer où se trouve d'abord chaque lemme sans formes.",
      "Show where each lemma without forms stands first, instead of a list."))
  var forms = false

  func run() throws {
    let own = try paths.flatMap(LexiconFolder.files)
    let files = paths.isEmpty ? BundledLexicons.files : isAlone ? Self.laid(own) : own
    let check = LexiconCheck(files, only: isAlone ? Set(own.map(\.path)) : nil) { lexicon in
      var examples = FindingExamples(lexicon)
      return { examples.problem(of: $0) }
    }
    let shown = check.errors.filter { only.isEmpty || $0.path.contains(only) }
    for error in shown where (!quiet || error.severity == .error) && (forms || !error.problem.isMissingForms) {
      print(error.description)
    }
    if !quiet, !isAlone { printLists(check) }
    let errors = shown.count { $0.severity == .error }
    let counts = check.counts
    print(Messages.lexiconCheck(counts, errors: errors, warnings: shown.count - errors))
    if errors > 0 { throw ExitCode(1) }
  }

  /// Whether files are checked and no folder is: they are read over the bundled ones.
  private var isAlone: Bool { !paths.isEmpty && paths.allSatisfy { $0.hasSuffix(".lex") } }

  private static func laid(_ own: [LexiconFile]) -> [LexiconFile] {
    let known = Set(own.map(\.path))
    return (BundledLexicons.files.filter { !known.contains($0.path) } + own).sorted { $0.path < $1.path }
  }

  private func printLists(_ check: LexiconCheck) {
    for language in ["fr", "en"] {
      let files = check.missingFiles[language] ?? []
      if !files.isEmpty { print(Messages.lackingFiles(language) + files.joined(separator: " ")) }
      let lemmas = check.missingForms[language] ?? []
      if !lemmas.isEmpty { print(Messages.lackingForms(language) + lemmas.joined(separator: " ")) }
      let concepts = check.untranslated[language] ?? []
      if !concepts.isEmpty { print(Messages.lackingConcepts(language) + concepts.joined(separator: " ")) }
    }
    let stale = check.noLongerUntranslated
    if !stale.isEmpty { print(Messages.noLongerUntranslated + stale.joined(separator: " ")) }
  }
}
