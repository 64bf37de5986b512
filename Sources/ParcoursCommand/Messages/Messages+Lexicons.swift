import Cues

/// What `parcours lexicon` says.
extension Messages {
  static func lexiconCheck(_ counts: LexiconCheck.Counts, errors: Int, warnings: Int) -> String {
    count(counts.files, ("fichier", "fichiers"), ("file", "files")) + ", "
      + count(counts.entries, ("entrée", "entrées"), ("entry", "entries")) + ", "
      + count(counts.examples, ("exemple", "exemples"), ("example", "examples")) + ", "
      + count(counts.words, ("mot", "mots"), ("word", "words")) + ", "
      + count(counts.patterns, ("motif", "motifs"), ("pattern", "patterns")) + say(" : ", ": ")
      + count(errors, ("faute", "fautes"), ("error", "errors")) + ", "
      + count(warnings, ("avertissement", "avertissements"), ("warning", "warnings"))
  }

  static func lackingFiles(_ language: String) -> String {
    say("fichiers qui manquent à \(language)/ : ", "files that \(language)/ lacks: ")
  }

  static func lackingForms(_ language: String) -> String {
    say("lemmes de \(language)/ sans formes : ", "lemmas of \(language)/ without forms: ")
  }

  static var noLongerUntranslated: String {
    say("à retirer de untranslated.lex : ", "no longer to be listed in untranslated.lex: ")
  }

  static func lackingConcepts(_ language: String) -> String {
    say("concepts qui manquent à \(language) : ", "concepts that \(language) lacks: ")
  }

  static func cannotRead(_ path: String) -> String { say("\(path) : illisible", "\(path): cannot be read") }

  static func holdsNoLexicon(_ folder: String) -> String {
    say("\(folder) : aucun fichier .lex", "\(folder): no .lex file in it")
  }

  static var coverageHeader: String {
    say(
      "langue    notes  phrases    reconnues négatif  positif",
      "language  stars  sentences  covered  negative  positive")
  }
}
