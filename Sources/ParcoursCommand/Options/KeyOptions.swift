import ArgumentParser
import Privacy
import Storage

/// The key by which a store knows its customers.
struct KeyOptions: ParsableArguments {
  @Option(
    help: help(
      "Fichier de la clé des pseudonymes. Par défaut : PARCOURS_KEY, sinon parcours.key à côté de la base.",
      "File with the key of pseudonyms. Default: PARCOURS_KEY, else parcours.key beside the store.", "file"))
  var keyFile: String?

  @Option(
    help: help(
      "Fichier des identifiants d'une même personne, une personne par ligne.",
      "File of the identifiers of one person, a person a line.", "file"))
  var identities: String?

  /// The pseudonyms of a store's customers.
  ///
  /// - Throws: the status of no input where a file cannot be read, that of usage where the key is too short or not the
  ///   store's; all are told.
  func pseudonyms(of store: Store, at path: String) throws -> Pseudonyms {
    try PseudonymMaker.pseudonyms(keyFile: keyFile, identities: identities, of: store, beside: path)
  }
}
