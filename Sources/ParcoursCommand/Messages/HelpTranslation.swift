/// Puts what ArgumentParser itself says into French; it speaks English only.
enum HelpTranslation {
  private static let phrases = [
    ("OVERVIEW: ", "APERÇU : "), ("USAGE: ", "USAGE : "), ("Usage: ", "Usage : "),
    ("SUBCOMMANDS:", "COMMANDES:"), ("(values:", "(valeurs :"),
    ("<subcommand>", "<commande>"), ("Show help information.", "Afficher cette aide."),
    ("Show the version.", "Afficher la version."), ("(default:", "(par défaut :"), ("; default:", " ; par défaut :"),
    ("  See '", "  Voyez « "), ("' for detailed help.", " » pour une aide détaillée."),
    ("' for more information.", " » pour en savoir plus."), ("  See ", "  Voyez "), ("Error: ", "Erreur : "),
    ("Unknown option '", "option inconnue '"), ("Did you mean '", "Vouliez-vous dire '"),
    ("Missing expected argument '", "il manque l'argument '"), ("Missing value for '", "il manque la valeur de '"),
    ("The value '", "la valeur '"), ("' is invalid for '", "' ne convient pas à '"),
    ("Please provide one of ", "Donnez l'une de : "), (" unexpected arguments: ", " arguments inattendus : "),
    ("Unexpected argument '", "argument inattendu '"), ("Help:  ", "Aide : "), (", or '", " ou '"),
    ("' or '", "' ou '"), (" and '", " et '"),
  ]

  /// The text in French.
  static func french(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      // A list of values may be broken right before its default.
      let indent = line.prefix { $0 == " " }
      if line.dropFirst(indent.count).hasPrefix("default:"), let last = lines.last, last.hasSuffix(";") {
        lines[lines.count - 1] = last.dropLast() + " ;"
        lines.append(indent + "par défaut :" + line.dropFirst(indent.count + "default:".count))
      } else {
        let french = phrases.reduce(String(line)) { replace($1.0, $1.1, in: $0) }
        lines.append(isHeading(french) ? french.dropLast() + " :" : french)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a line names a group of options: capitals, then a colon.
  private static func isHeading(_ line: String) -> Bool {
    line.hasSuffix(":") && !line.hasPrefix(" ") && line == line.uppercased()
  }

  private static func replace(_ phrase: String, _ other: String, in text: String) -> String {
    text.split(separator: phrase, omittingEmptySubsequences: false).joined(separator: other)
  }
}
