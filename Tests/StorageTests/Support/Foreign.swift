import GRDB

@testable import Storage

/// What somebody else does to a store's file.
enum Foreign {
  static func execute(_ sql: String, on path: String) throws {
    // Rows of a dump come table by table, whatever refers to which.
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: path, configuration: configuration).write { try $0.execute(sql: sql) }
  }

  /// What a file's tables and indexes are made by, without the spaces.
  static func schema(of path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { database in
      let sql = "SELECT replace(replace(replace(sql, ' ', ''), char(10), ''), '\"', '') AS made FROM sqlite_master"
      return try String.fetchAll(
        database, sql: sql + " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY made")
    }
  }

  /// Every row of every table of a store.
  static func rows(of store: Store) throws -> [String: [Row]] {
    try store.queue.read { database in
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      return try tables.reduce(into: [:]) { $0[$1] = try Row.fetchAll(database, sql: "SELECT * FROM \"\($1)\"") }
    }
  }

  /// Lets a file grow to no more than so many of its pages: as a full disk does, wherever tests run.
  static func fill(_ store: Store, pages: Int?) throws {
    try store.queue.write { database in
      let now = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages.map { now + $0 } ?? 1 << 30)")
    }
  }
}
