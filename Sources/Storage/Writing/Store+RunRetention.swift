import GRDB

/// Forgetting runs.
extension Store {
  /// Forgets all runs but the latest.
  public func forgetRuns(keeping count: Int) throws(StoreError) {
    try forgetRuns("id <= (SELECT id FROM runs ORDER BY id DESC LIMIT 1 OFFSET \(max(1, count)))")
  }

  /// Forgets the runs that began before a moment, but never the latest one.
  ///
  /// - Parameter seconds: since 1970-01-01T00:00:00Z.
  public func forgetRuns(before seconds: Int64) throws(StoreError) {
    try forgetRuns("began < \(seconds) AND id < (SELECT max(id) FROM runs)")
  }

  /// A run that a file or a row in quarantine was last seen by keeps its line, without its summary.
  private func forgetRuns(_ condition: String) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: """
          DELETE FROM runs WHERE \(condition)
            AND id NOT IN (SELECT run FROM files UNION SELECT run FROM quarantine);
          UPDATE runs SET summary = NULL WHERE summary IS NOT NULL AND \(condition);
          """)
    }
  }
}
