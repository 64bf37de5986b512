import GRDB

/// What a store holds.
public struct StoreStats: Hashable, Sendable {
  public var schema = ""
  public var verbatims = 0
  public var findings = 0
  /// Texts that are kept, and those of them that are encrypted.
  public var texts = 0
  public var encrypted = 0
  /// Days of the first and the last verbatim with a date.
  public var days: ClosedRange<Int32>?
  public var undated = 0
  /// Verbatims by source.
  public var sources: [SourceCount] = []
  public var engines: [StoreCheck.EngineCount] = []
  public var files = 0
  public var quarantined = 0
  public var runs = 0
  public var forgotten = 0
  public var staleOutputs: [Output] = []
  /// The size of the store's file, and the part of it that is free, in bytes.
  public var bytes = 0
  public var freeBytes = 0

  /// A source and its verbatims.
  public struct SourceCount: Hashable, Sendable {
    public var source: String
    public var verbatims: Int
  }

  public init() {}
}

extension Store {
  /// Counts what there is.
  ///
  /// - Complexity: O(number of verbatims), without reading them.
  public func stats() throws(StoreError) -> StoreStats {
    try read { database in
      var stats = StoreStats()
      stats.schema = try String.fetchOne(database, sql: "SELECT max(identifier) FROM grdb_migrations") ?? ""
      stats.texts = try Self.count("texts WHERE part = 0", database)
      stats.encrypted = try Self.count("texts WHERE part = 0 AND form = 1", database)
      stats.files = try Self.count("files", database)
      stats.quarantined = try Self.count("quarantine", database)
      stats.runs = try Self.count("runs", database)
      stats.forgotten = try Self.count("forgotten", database)
      stats.engines = try Self.engines(database)
      stats.staleOutputs = try OutputRows.all(database).filter(\.isStale)
      try Self.addVolumes(to: &stats, database)
      let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
      stats.bytes = try pageSize * (Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0)
      stats.freeBytes = try pageSize * (Int.fetchOne(database, sql: "PRAGMA freelist_count") ?? 0)
      return stats
    }
  }

  private static func addVolumes(to stats: inout StoreStats, _ database: Database) throws {
    let sources = """
      SELECT name, sum(verbatims), sum(findings) FROM day_volumes JOIN names ON names.id = source GROUP BY name
      ORDER BY name
      """
    for row in try Row.fetchAll(database, sql: sources) {
      stats.sources.append(StoreStats.SourceCount(source: row[0], verbatims: row[1]))
      stats.verbatims += row[1] as Int
      stats.findings += row[2] as Int
    }
    let days = try Row.fetchOne(
      database, sql: "SELECT min(day), max(day) FROM day_volumes WHERE day > \(Window.undated)")
    if let first: Int32 = days?[0], let last: Int32 = days?[1] { stats.days = first...last }
    stats.undated =
      try Int.fetchOne(database, sql: "SELECT sum(verbatims) FROM day_volumes WHERE day = \(Window.undated)") ?? 0
  }

  private static func count(_ rows: String, _ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM \(rows)") ?? 0
  }
}
