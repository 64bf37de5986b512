import GRDB

/// Alerts that were told, and outputs that were written.
extension Store {
  /// The alerts told since a moment, the earliest first.
  public func alertsTold(since seconds: Int64) throws(StoreError) -> [AlertTold] {
    try read { database in
      let sql = """
        SELECT subject, delivery, told, details FROM alerts WHERE told >= ? ORDER BY told, subject, delivery
        """
      return try Row.fetchAll(database, sql: sql, arguments: [seconds]).map { row in
        AlertTold(subject: row[0], delivery: row[1], told: row[2], details: row[3])
      }
    }
  }

  /// Notes that a file was written from the store.
  public func recordOutput(_ output: Output) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO outputs (path, kind, first, last, holds_undated, written, is_stale) VALUES (?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET kind = excluded.kind, first = excluded.first, last = excluded.last,
            holds_undated = excluded.holds_undated, written = excluded.written, is_stale = excluded.is_stale
          """,
        arguments: [
          output.path, output.kind, output.window.first, output.window.last, output.window.holdsUndated,
          output.written, output.isStale,
        ])
    }
  }

  /// The files that were written from the store, by path.
  public func outputs() throws(StoreError) -> [Output] {
    try read { database in try OutputRows.all(database) }
  }
}

/// Rows that tell of files written from the store.
enum OutputRows {
  static func all(_ database: Database) throws -> [Output] {
    let sql = "SELECT path, kind, first, last, holds_undated, written, is_stale FROM outputs ORDER BY path"
    return try Row.fetchAll(database, sql: sql).map { row in
      Output(
        path: row[0], kind: row[1], window: Window(first: row[2], last: row[3], holdsUndated: row[4]),
        written: row[5], isStale: row[6])
    }
  }
}
