import GRDB

extension Store {
  /// Takes every byte of what was deleted out of the store's files: out of the write-ahead log, out of free pages, and
  /// out of the room between rows.
  ///
  /// - Returns: how many pages held something.
  /// - Throws: `busy` while another process reads.
  /// - Complexity: O(size of the store): it is read once.
  @discardableResult
  public func scrub() throws(StoreError) -> Int {
    do {
      return try queue.writeWithoutTransaction { database in
        try Checkpoint.run(database)
        var changed: Int?
        try database.inTransaction(.immediate) {
          var scrubber = try PageScrubber(database)
          changed = scrubber.isPossible ? try scrubber.run() : nil
          return .commit
        }
        // Pages in memory still hold what has been overwritten, and would carry it back into the file.
        try database.execute(sql: "PRAGMA shrink_memory")
        guard let changed else {
          try database.execute(sql: "VACUUM")
          try Checkpoint.run(database)
          return 0
        }
        // A transaction makes other processes read pages anew.
        try Meta.count(.scrubs, database)
        try Checkpoint.run(database)
        return changed
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

/// Moves the write-ahead log into the store's file, and leaves it empty.
enum Checkpoint {
  static func run(_ database: Database) throws {
    let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    guard row?[0] == 0 else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
  }
}
