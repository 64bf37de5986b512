import GRDB

/// How verbatims are found by their keys.
enum KeyPlace {
  /// The condition that `verbatims.key` is a parameter. The index holds the first bytes of keys.
  static func condition(_ parameter: String) -> String {
    "substr(verbatims.key, 1, 5) = substr(\(parameter), 1, 5) AND verbatims.key = \(parameter)"
  }
}

extension Store {
  /// Has the system hold the index of keys in memory, where many verbatims are about to come: each of them asks for
  /// another page of it, and a disk gives single pages slowly.
  public func readKeysAhead() throws(StoreError) {
    try read { database in try IndexReadAhead("verbatims_by_key", database)?.run() }
  }
}
