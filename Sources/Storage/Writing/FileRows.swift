import FoundationEssentials
import GRDB

/// Rows that tell of files.
enum FileRows {
  /// Writes how far a file has been read, and gives its number.
  static func save(_ file: FileProgress, run: RunID, _ database: Database) throws -> Int64 {
    let number = try Int64.fetchOne(
      database.cachedStatement(sql: upsert),
      arguments: [
        file.source, file.path, file.size, file.modified, Data(file.fingerprint), file.bytesRead, file.recordsRead,
        file.state.rawValue, file.reading, file.problem, Data(file.bookmark), run.number,
      ])
    guard let number else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
    return number
  }

  /// Writes the rows that could not be read; with the first of a new reading those of earlier ones go.
  static func quarantine(
    _ rows: [Quarantined], file: Int64, reading: Int64, run: RunID, _ database: Database
  ) throws {
    try database.cachedStatement(sql: "DELETE FROM quarantine WHERE file = ? AND reading <> ?")
      .execute(arguments: [file, reading])
    for row in rows {
      try database.cachedStatement(sql: insertion)
        .execute(arguments: [file, row.line ?? none, row.record ?? none, row.reason, reading, run.number])
    }
  }

  /// A file as its row tells it: the columns of `columns`.
  static func file(_ row: Row) -> FileProgress {
    var file = FileProgress(source: row[0], path: row[1])
    file.size = row[2]
    file.modified = row[3]
    file.fingerprint = Array(row[4] as Data)
    file.bytesRead = row[5]
    file.recordsRead = row[6]
    file.state = FileProgress.State(rawValue: row[7]) ?? .reading
    file.reading = row[8]
    file.problem = row[9]
    file.bookmark = Array(row[10] as Data)
    return file
  }

  static let columns = """
    source, path, size, modified, fingerprint, bytes_read, records_read, state, reading, problem, bookmark
    """
  /// Stands for no line and no record.
  static let none: Int64 = 0

  private static let upsert = """
    INSERT INTO files (\(columns), run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (source, path) DO UPDATE SET size = excluded.size, modified = excluded.modified,
      fingerprint = excluded.fingerprint, bytes_read = excluded.bytes_read, records_read = excluded.records_read,
      state = excluded.state, reading = excluded.reading, problem = excluded.problem, bookmark = excluded.bookmark,
      run = excluded.run
    RETURNING id
    """
  private static let insertion = """
    INSERT INTO quarantine (file, line, record, reason, reading, run) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET reading = excluded.reading, run = excluded.run
    """
}
