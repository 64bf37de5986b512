import ArgumentParser
import Cues
import Parcours

/// What is done with the lexicons themselves.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Checks and measures lexicons.",
    subcommands: [
      LexiconCheckCommand.self, LexiconFormatCommand.self, LexiconCoverageCommand.self, LexiconCuesCommand.self,
      LexiconTimeCommand.self,
    ])
}

/// `parcours lexicon check`
struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reports every mistake in lexicon files.",
    discussion: "Exit status: 0 without a mistake, 1 with one, 66 where no file could be read.")

  @Argument(help: ArgumentHelp("Folders laid out as Lexicons/. Default: the bundled lexicons.", valueName: "dir"))
  var folders: [String] = []

  @Option(help: ArgumentHelp("Report only on paths that hold this text.", valueName: "text"))
  var only = ""

  @Flag(help: "Leave out warnings and lists.")
  var quiet = false

  @Flag(help: "Show where each lemma without forms stands first, instead of a list.")
  var forms = false

  func run() throws {
    let files = folders.isEmpty ? BundledLexicons.files : try folders.flatMap(LexiconFolder.files)
    let check = LexiconCheck(files) { lexicon in
      var examples = FindingExamples(lexicon)
      return { examples.problem(of: $0) }
    }
    let shown = check.errors.filter { only.isEmpty || $0.path.contains(only) }
    for error in shown where (!quiet || error.severity == .error) && (forms || !error.problem.isMissingForms) {
      print(error.description)
    }
    if !quiet { printLists(check) }
    let errors = shown.count { $0.severity == .error }
    let counts = check.counts
    print(
      "\(counts.files) files, \(counts.entries) entries, \(counts.examples) examples, \(counts.words) words,",
      "\(counts.patterns) patterns: \(errors) errors, \(shown.count - errors) warnings")
    if errors > 0 { throw ExitCode(1) }
  }

  private func printLists(_ check: LexiconCheck) {
    for language in ["fr", "en"] {
      let files = check.missingFiles[language] ?? []
      if !files.isEmpty { print("files that \(language)/ lacks: \(files.joined(separator: " "))") }
      let lemmas = check.missingForms[language] ?? []
      if !lemmas.isEmpty { print("lemmas of \(language)/ without forms: \(lemmas.joined(separator: " "))") }
      let concepts = check.untranslated[language] ?? []
      if !concepts.isEmpty { print("concepts that \(language) lacks: \(concepts.joined(separator: " "))") }
    }
  }
}
