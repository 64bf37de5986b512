import ArgumentParser
import Pipeline

/// Which words texts are read by: the option of all commands that analyse.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: help(
      "Lexique à ajouter, fichier ou dossier (peut être répété).",
      "Lexicon to add, a file or a folder (may be repeated).", "path"))
  var paths: [String] = []

  /// The engine with the bundled lexicons, and these over them.
  ///
  /// - Throws: the status of no input where a file cannot be read, that of usage where one has mistakes; both are told.
  func loadEngine() throws -> LoadedEngine { try LoadedEngine.load(lexicons: paths) }
}
