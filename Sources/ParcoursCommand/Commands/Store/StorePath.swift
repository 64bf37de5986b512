import ArgumentParser
import Storage

/// Which store a command works on.
struct StorePath: ParsableArguments {
  @Argument(help: help("La base (SQLite) d'un travail.", "The store (SQLite) of a job.", "store"))
  var store: String

  @Option(
    help: help(
      "Fichier de la clé des textes chiffrés (32 octets). Par défaut : PARCOURS_TEXT_KEY.",
      "File with the key of encrypted texts (32 bytes). Default: PARCOURS_TEXT_KEY.", "file"))
  var textKey: String?

  /// The store's files, and the key of its texts.
  var files: [String] { [store, store + "-wal", store + "-shm"] + [textKey].compactMap(\.self) }

  /// Opens the store, or says why it cannot be.
  func open(isReadOnly: Bool) throws -> Store {
    let texts = try TextKeyFile.key(textKey).map { StoreOptions.Texts.encrypted($0) } ?? .plain
    return try StoreProblem.told {
      // A store is never made by looking at it.
      try Store.requireFile(at: store)
      return try Store(path: store, options: StoreOptions(texts: texts, isReadOnly: isReadOnly))
    }
  }
}
