import GRDB

/// What was forgotten.
public struct Forgetting: Hashable, Sendable {
  public var verbatims = 0
  /// The first and the last day that held some of them; nil where there were none with a date.
  public var days: ClosedRange<Int32>?
  /// Files written from the store that may hold them: to be made anew.
  public var staleOutputs: [Output] = []

  public init() {}
}

/// Erasing people's words.
extension Store {
  /// Erases all verbatims of customers, and keeps those up to a day from coming back out of old files.
  ///
  /// When it returns no byte of them is in the store's files, nor in room that nothing uses. It can be asked again: what
  /// an interrupted one left is then erased too.
  /// - Parameters:
  ///   - customers: as the contract writes them, which is by their pseudonyms.
  ///   - names: what else their verbatims may be found by; nothing of it is kept.
  ///   - until: the last day whose verbatims stay out; those without a date stay out too.
  ///   - seconds: the moment of asking, since 1970-01-01T00:00:00Z.
  /// - Complexity: O(size of the store), since all of its pages are looked at.
  public func forget(
    customers: [String], named names: [String] = [], until: Int32, at seconds: Int64
  ) throws(StoreError) -> Forgetting {
    try write { database in
      for name in names {
        try database.execute(sql: "DELETE FROM forgotten WHERE customer = ?", arguments: [name])
        try database.execute(sql: "UPDATE reidentifications SET customer = NULL WHERE customer = ?", arguments: [name])
      }
      for customer in customers {
        try database.execute(
          sql: """
            INSERT INTO forgotten (customer, until, told) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET until = max(until, excluded.until), told = excluded.told
            """, arguments: [customer, until, seconds])
        try database.execute(
          sql: "UPDATE reidentifications SET customer = NULL WHERE customer = ?", arguments: [customer])
      }
    }
    var forgetting = Forgetting()
    // Customers stand in no index: all verbatims are gone through once for so many of them.
    let all = customers + names
    for start in stride(from: 0, to: all.count, by: Self.soughtAtOnce) {
      let sought = Array(all[start..<min(start + Self.soughtAtOnce, all.count)])
      let condition = "customer IN (\(databaseQuestionMarks(count: sought.count)))"
      try erase(condition, StatementArguments(sought), goesThroughAll: true, &forgetting)
    }
    return try finish(forgetting)
  }

  /// Erases all verbatims of days before one, and keeps them from coming back out of old files. Those without a date are
  /// erased by the day on which they were received.
  public func forget(before day: Int32) throws(StoreError) -> Forgetting {
    try write { database in
      let former = try Meta.value(.keptFrom, database).flatMap { Int32($0) } ?? day
      try Meta.set(.keptFrom, to: String(max(former, day)), database)
    }
    var forgetting = Forgetting()
    try erase("day > \(Window.undated) AND day < ?", [day], goesThroughAll: false, &forgetting)
    try erase("day = \(Window.undated) AND received < ?", [Int64(day) * 86_400], goesThroughAll: false, &forgetting)
    return try finish(forgetting)
  }

  /// Erases the verbatims that a condition holds for, some at a time, so that no transaction grows with the store.
  ///
  /// - Parameter goesThroughAll: whether no index serves the condition, so that each look begins where the last ended.
  private func erase(
    _ condition: String, _ arguments: StatementArguments, goesThroughAll: Bool, _ forgetting: inout Forgetting
  ) throws(StoreError) {
    var last = Int64.min
    while true {
      let erased = try write { database in
        let order = goesThroughAll ? " AND id > \(last) ORDER BY id" : ""
        let sql = "SELECT id, day FROM verbatims WHERE \(condition)\(order) LIMIT \(Self.erasedAtOnce)"
        let rows = try Row.fetchAll(database, sql: sql, arguments: arguments)
        last = rows.last?[0] ?? last
        var verbatims = try VerbatimRows(database, in: self)
        for row in rows { try verbatims.remove(row[0]) }
        try verbatims.sums.save(database)
        let days = rows.map { $0[1] as Int32 }
        try OutputRows.markStale(days, database)
        return days
      }
      guard !erased.isEmpty else { return }
      forgetting.verbatims += erased.count
      let dated = erased.filter { $0 != Window.undated }
      if let first = dated.min(), let last = dated.max() {
        let days = forgetting.days ?? first...last
        forgetting.days = min(first, days.lowerBound)...max(last, days.upperBound)
      }
    }
  }

  private func finish(_ forgetting: Forgetting) throws(StoreError) -> Forgetting {
    try scrub()
    var forgetting = forgetting
    forgetting.staleOutputs = try outputs().filter(\.isStale)
    return forgetting
  }

  private static let erasedAtOnce = 2_000
  private static let soughtAtOnce = 500
}

extension OutputRows {
  /// Marks the files that cover one of these days.
  static func markStale(_ days: [Int32], _ database: Database) throws {
    for output in try all(database) where !output.isStale && days.contains(where: output.window.contains) {
      try database.execute(sql: "UPDATE outputs SET is_stale = 1 WHERE path = ?", arguments: [output.path])
    }
  }
}

extension Window {
  /// Whether a day of the store, `undated` among them, belongs to it.
  fileprivate func contains(_ day: Int32) -> Bool {
    day == Self.undated ? holdsUndated : first <= day && day <= last
  }
}
