import GRDB

/// What the store knows of itself.
enum Meta {
  enum Name: String {
    /// A text that only the key of the texts opens.
    case keyCheck = "key_check"
    /// The first day that is kept.
    case keptFrom = "kept_from"
    /// How often the room between rows was overwritten.
    case scrubs
  }

  static func value(_ name: Name, _ database: Database) throws -> String? {
    try String.fetchOne(database, sql: "SELECT value FROM meta WHERE name = ?", arguments: [name.rawValue])
  }

  static func set(_ name: Name, to value: String, _ database: Database) throws {
    try database.execute(
      sql: "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
      arguments: [name.rawValue, value])
  }

  /// Adds one to a number.
  static func count(_ name: Name, _ database: Database) throws {
    let number = try value(name, database).flatMap { Int($0) } ?? 0
    try set(name, to: String(number + 1), database)
  }
}
