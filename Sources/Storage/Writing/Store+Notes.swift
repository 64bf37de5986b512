import GRDB

/// What callers keep with the store.
extension Store {
  /// The text under a name, or nil.
  public func note(_ name: String) throws(StoreError) -> String? {
    try read { database in
      try String.fetchOne(database, sql: "SELECT value FROM meta WHERE name = ?", arguments: [Self.own(name)])
    }
  }

  /// Keeps a text under a name, in the place of what stood there.
  public func setNote(_ name: String, to value: String) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        arguments: [Self.own(name), value])
    }
  }

  /// Notes of callers never meet the store's own.
  private static func own(_ name: String) -> String { "note." + name }
}
