import ArgumentParser

/// What happens to personal data.
struct PrivacyOptions: ParsableArguments {
  @Flag(
    name: .customLong("no-redact"),
    help: help(
      "Laisser les données personnelles telles quelles ; la sortie le dit.",
      "Leave personal data as it is; the output says so."))
  var keepsAll = false

  @Option(
    name: .customLong("keep-name"),
    help: help(
      "Nom ou compte (@…) de l'entreprise, à ne pas masquer (peut être répété).",
      "Name or handle (@…) of the company, never masked (may be repeated).", "name"))
  var keptNames: [String] = []

  @Option(
    help: help(
      "Fichier de la clé des pseudonymes. Par défaut : PARCOURS_KEY, sinon parcours.key à côté de la sortie.",
      "File with the key of pseudonyms. Default: PARCOURS_KEY, else parcours.key beside the output.", "file"))
  var keyFile: String?

  @Option(
    help: help(
      "Fichier des identifiants d'une même personne, une personne par ligne.",
      "File of the identifiers of one person, a person a line.", "file"))
  var identities: String?

  /// The files that it reads itself.
  var ownFiles: [String] { [keyFile, identities].compactMap(\.self) }
}
