import GRDB

/// Runs, files, quarantine, alerts and outputs.
extension Store {
  /// Notes that a run begins; runs that never ended are marked as interrupted.
  public func beginRun(at seconds: Int64, engine: String) throws(StoreError) -> RunID {
    try write { database in
      try database.execute(
        sql: "UPDATE runs SET state = ? WHERE state = ?",
        arguments: [Run.State.interrupted.rawValue, Run.State.running.rawValue])
      try database.execute(
        sql: "INSERT INTO runs (began, engine, state) VALUES (?, ?, ?)",
        arguments: [seconds, engine, Run.State.running.rawValue])
      return RunID(database.lastInsertedRowID)
    }
  }

  /// Notes how a run ended, and when: seconds since 1970-01-01T00:00:00Z.
  public func finishRun(_ run: RunID, at seconds: Int64, state: Run.State, summary: String) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "UPDATE runs SET ended = ?, state = ?, summary = ? WHERE id = ?",
        arguments: [seconds, state.rawValue, summary, run.number])
    }
  }

  /// The latest runs, the last one first.
  public func runs(latest limit: Int) throws(StoreError) -> [Run] {
    try read { database in
      let sql = "SELECT id, began, ended, engine, state, summary FROM runs ORDER BY id DESC LIMIT ?"
      return try Row.fetchAll(database, sql: sql, arguments: [limit]).map { row in
        Run(
          id: RunID(row[0]), began: row[1], ended: row[2], engine: row[3],
          state: Run.State(rawValue: row[4]) ?? .interrupted, summary: row[5])
      }
    }
  }

  /// How far each file of a source has been read, by path; of all sources where `source` is nil.
  public func files(of source: String? = nil) throws(StoreError) -> [FileProgress] {
    try read { database in
      let sql = "SELECT \(FileRows.columns) FROM files WHERE ?1 IS NULL OR source = ?1 ORDER BY source, path"
      return try Row.fetchAll(database, sql: sql, arguments: [source]).map(FileRows.file)
    }
  }

  /// Notes the state of a file without any of its records.
  public func note(_ file: FileProgress, run: RunID) throws(StoreError) {
    try write { database in _ = try FileRows.save(file, run: run, database) }
  }

  /// The rows in quarantine, by source, path and line.
  public func quarantine() throws(StoreError) -> [QuarantinedRow] {
    try read { database in
      let sql = """
        SELECT source, path, quarantine.run, line, record, reason FROM quarantine JOIN files ON files.id = file
        ORDER BY source, path, line, record, reason
        """
      return try Row.fetchAll(database, sql: sql).map { row in
        let place = [3, 4].map { (row[$0] as Int64) == FileRows.none ? nil : row[$0] as Int64 }
        return QuarantinedRow(
          source: row[0], path: row[1], run: RunID(row[2]),
          row: Quarantined(line: place[0], record: place[1], reason: row[5]))
      }
    }
  }
}
