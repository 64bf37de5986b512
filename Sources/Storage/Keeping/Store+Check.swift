import GRDB

/// What `check` found.
public struct StoreCheck: Hashable, Sendable {
  /// What is wrong; empty in a sound store.
  public var faults: [Fault] = []
  /// How many analyses each engine made, by engine.
  public var engines: [EngineCount] = []

  /// An engine and its analyses.
  public struct EngineCount: Hashable, Sendable {
    public var engine: String
    public var analyses: Int
  }

  /// What is wrong with a store.
  public enum Fault: Hashable, Sendable {
    /// SQLite finds the file damaged; with how many places it tells.
    case damage(places: Int)
    /// Rows that belong to others that are not there; with the table.
    case orphans(table: String, rows: Int)
    /// Sums of days that are not those of the rows; with the table.
    case sums(table: String, rows: Int)
    /// Verbatims that are there more than once.
    case twice(verbatims: Int)
    /// Verbatims without an analysis.
    case noAnalysis(verbatims: Int)
    /// Findings, or the sums, name what has no name.
    case noName(rows: Int)
    /// Files that nothing was read of are said to have given verbatims.
    case noFile(verbatims: Int)
  }
}

extension Store {
  /// Looks whether everything agrees.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the store.
  public func check() throws(StoreError) -> StoreCheck {
    try read { database in
      var result = StoreCheck()
      let places = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      if !places.isEmpty { result.faults.append(.damage(places: places.count)) }
      let orphans = try String.fetchAll(database, sql: "SELECT \"table\" FROM pragma_foreign_key_check")
      for table in Set(orphans).sorted() {
        result.faults.append(.orphans(table: table, rows: orphans.count { $0 == table }))
      }
      for (table, sql) in SumCheck.all {
        let rows = try Int.fetchOne(database, sql: sql) ?? 0
        if rows > 0 { result.faults.append(.sums(table: table, rows: rows)) }
      }
      for (fault, sql) in Self.counts {
        let rows = try Int.fetchOne(database, sql: sql) ?? 0
        if rows > 0 { result.faults.append(fault(rows)) }
      }
      result.engines = try Self.engines(database)
      return result
    }
  }

  static func engines(_ database: Database) throws -> [StoreCheck.EngineCount] {
    let sql = """
      SELECT name, analyses FROM (SELECT engine, count(*) AS analyses FROM analyses GROUP BY engine)
      JOIN names ON names.id = engine ORDER BY name
      """
    return try Row.fetchAll(database, sql: sql).map { StoreCheck.EngineCount(engine: $0[0], analyses: $0[1]) }
  }

  private static let counts: [(fault: @Sendable (Int) -> StoreCheck.Fault, sql: String)] = [
    (
      { .twice(verbatims: $0) },
      "SELECT count(*) FROM (SELECT 1 FROM verbatims GROUP BY substr(key, 1, 5), key HAVING count(*) > 1)"
    ),
    (
      { .noAnalysis(verbatims: $0) },
      "SELECT count(*) FROM verbatims WHERE id NOT IN (SELECT verbatim FROM analyses)"
    ),
    (
      { .noName(rows: $0) },
      """
      SELECT count(*) FROM (
        SELECT DISTINCT stage AS id FROM day_cells UNION SELECT DISTINCT channel FROM day_cells
        UNION SELECT DISTINCT kind FROM day_cells UNION SELECT DISTINCT concept FROM day_concepts
        UNION SELECT DISTINCT source FROM day_volumes
      ) WHERE id NOT IN (SELECT id FROM names)
      """
    ),
    (
      { .noFile(verbatims: $0) },
      "SELECT count(*) FROM verbatims WHERE id NOT IN (SELECT verbatim FROM verbatim_files)"
    ),
  ]
}

/// Compares sums of days with what rows add up to.
enum SumCheck {
  static let all = [
    ("day_cells", differences("day_cells", key: "stage, channel, kind")),
    ("day_concepts", differences("day_concepts", key: "concept, kind")), ("day_volumes", volumes),
    ("span_cells", spans("cells", key: "stage, channel, kind")),
    ("span_concepts", spans("concepts", key: "concept, kind")),
  ]

  private static func differences(_ table: String, key: String) -> String {
    """
    WITH counted AS (
      SELECT day, \(key), count(*), count(DISTINCT verbatim), sum(intensity), sum(moment_of_truth),
        coalesce(sum(make_or_break IS (SELECT id FROM names WHERE name = 'make')), 0),
        coalesce(sum(make_or_break IS (SELECT id FROM names WHERE name = 'break')), 0), sum(rupture IS NOT NULL)
      FROM findings GROUP BY day, \(key)
    ), kept AS (
      SELECT day, \(key), findings, verbatims, intensity, moments, makes, breaks, ruptures FROM \(table)
    )
    \(differing)
    """
  }

  /// Sums of spans are those of their days.
  private static func spans(_ table: String, key: String) -> String {
    let sums = ["findings", "verbatims", "intensity", "moments", "makes", "breaks", "ruptures"]
    return """
      WITH counted AS (
        SELECT day >> 5, \(key), \(sums.map { "sum(\($0))" }.joined(separator: ", "))
        FROM day_\(table) GROUP BY day >> 5, \(key)
      ), kept AS (
        SELECT span, \(key), \(sums.joined(separator: ", ")) FROM span_\(table)
      )
      \(differing)
      """
  }

  /// Counts the rows of which the other side has none.
  private static let differing = """
    SELECT count(*) FROM (
      SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept)
      UNION ALL SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted)
    )
    """

  private static let volumes = """
    WITH found AS (
      SELECT verbatim, count(*) AS findings, sum(stage = (SELECT id FROM names WHERE name = 'unknown')) AS stages,
        sum(channel = (SELECT id FROM names WHERE name = 'unknown')) AS channels
      FROM findings GROUP BY verbatim
    ), counted AS (
      SELECT day, source, count(*), sum(set_aside IS NOT NULL), sum(dissatisfaction), sum(polarity), sum(effort),
        coalesce(sum(findings), 0), coalesce(sum(stages), 0), coalesce(sum(channels), 0)
      FROM verbatims LEFT JOIN found ON found.verbatim = verbatims.id GROUP BY day, source
    ), kept AS (
      SELECT day, source, verbatims, set_aside, dissatisfied, polarity, effort, findings, unknown_stages,
        unknown_channels
      FROM day_volumes
    )
    \(differing)
    """
}
