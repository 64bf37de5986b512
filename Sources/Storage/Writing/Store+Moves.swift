import GRDB

extension Store {
  /// Notes that files are at other places now. A file known at one of these, and not at another one now, is gone.
  ///
  /// - Parameter moves: from and to, all at once: files may change places with one another.
  public func move(_ moves: [(from: String, to: String)], of source: String) throws(StoreError) {
    guard !moves.isEmpty else { return }
    try write { database in
      for (index, move) in moves.enumerated() {
        try Self.rename(move.from, to: Self.passage(index), source, database)
      }
      for move in moves {
        let former = try Int64.fetchOne(
          database, sql: "SELECT id FROM files WHERE source = ? AND path = ?", arguments: [source, move.to])
        guard let former else { continue }
        try database.execute(
          sql: "UPDATE files SET path = path || '#' || id, state = ? WHERE id = ?",
          arguments: [FileProgress.State.gone.rawValue, former])
      }
      for (index, move) in moves.enumerated() {
        try Self.rename(Self.passage(index), to: move.to, source, database)
      }
    }
  }

  private static func rename(_ from: String, to: String, _ source: String, _ database: Database) throws {
    try database.cachedStatement(sql: "UPDATE files SET path = ? WHERE source = ? AND path = ?")
      .execute(arguments: [to, source, from])
  }

  /// Where a file waits until all others have left their places. No path of a file begins so.
  private static func passage(_ number: Int) -> String { "\u{1}\(number)" }
}
