import Storage

/// What went wrong with a store: where, what, and what to try.
extension Messages {
  static func problem(_ error: StoreError) -> String {
    error.path + say(" : erreur : ", ": error: ") + text(error.kind)
  }

  private static func text(_ kind: StoreError.Kind) -> String {
    switch kind {
    case .cannotOpen: say("la base n'existe pas ou ne s'ouvre pas", "there is no such store, or it cannot be opened")
    case .notAStore: say("ce n'est pas une base de Parcours", "this is no store of Parcours")
    case .tooNew(let schema):
      say(
        "base d'une version plus récente (\(schema)) : mettez Parcours à jour",
        "made by a later version (\(schema)): update Parcours")
    case .tooOld:
      say(
        "base d'une version plus ancienne : un travail (parcours job run) la met à jour",
        "made by an earlier version: a job (parcours job run) brings it up to date")
    case .busy: say("un autre programme l'utilise : réessayez ensuite", "another program uses it: try again later")
    case .full: say("le disque est plein ; rien n'est écrit à moitié", "the disk is full; nothing is written by halves")
    case .readOnly: say("interdit d'écriture, fichier ou dossier", "the file or its folder may not be written")
    case .damaged: say("fichier abîmé : reprenez une sauvegarde", "the file is damaged: take a backup")
    case .disk(let code): say("le disque échoue (SQLite \(code))", "the disk fails (SQLite \(code))")
    case .exists: say("existe déjà ; donnez un autre nom", "exists already; give another name")
    case .keyMissing, .wrongKey, .badKey: key(kind)
    case .badLine(let index, let byte):
      say(
        "analyse \(index), octet \(byte) : contraire au contrat",
        "analysis \(index), byte \(byte): against the contract")
    case .badVerbatimKey(let index): say("analyse \(index) : clé fausse", "analysis \(index): bad key")
    case .unexpected(let code): say("échec inattendu (SQLite \(code))", "unexpected failure (SQLite \(code))")
    }
  }

  private static func key(_ kind: StoreError.Kind) -> String {
    switch kind {
    case .keyMissing:
      say(
        "les textes sont chiffrés : donnez leur clé (--text-key, PARCOURS_TEXT_KEY)",
        "texts are encrypted: give their key (--text-key, PARCOURS_TEXT_KEY)")
    case .wrongKey:
      say("ce n'est pas la clé des textes de cette base", "this is not the key of the texts of this store")
    default: say("une clé de textes a 32 octets", "a key of texts has 32 bytes")
    }
  }
}
