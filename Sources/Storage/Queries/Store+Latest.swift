import FoundationEssentials
import GRDB
public import Verbatims

/// Which findings are asked for; nil stands for any.
public struct FindingFilter: Hashable, Sendable {
  public var stage: Stage?
  public var channel: Channel?
  public var kind: Kind?
  public var concept: String?

  public init(stage: Stage? = nil, channel: Channel? = nil, kind: Kind? = nil, concept: String? = nil) {
    self.stage = stage
    self.channel = channel
    self.kind = kind
    self.concept = concept
  }
}

/// A verbatim as it is stored.
public struct Stored: Hashable, Sendable {
  /// Its number in the store, by which lists are paged.
  public var number: Int64
  public var key: [UInt8]
  public var source: String
  /// Days since 1970-01-01 in UTC.
  public var day: Int32?
  /// When it was received: seconds since 1970-01-01T00:00:00Z.
  public var received: Int64
  /// The analysis without words.
  public var line: [UInt8]
  /// Nil where texts are not stored.
  public var text: [UInt8]?
  /// What else is needed to read the text again.
  public var rest: [UInt8]?

  /// The analysis with its quotes put back, and with its text where `withText` says so.
  public func filled(withText: Bool) -> [UInt8] {
    var out: [UInt8] = []
    do throws(LineScanner.Problem) {
      try LineFilling.append(line, text: text, withText: withText, to: &out)
    } catch {
      return line
    }
    return out
  }
}

extension Store {
  /// The latest verbatims with such a finding, the last day first.
  ///
  /// - Complexity: O(findings of the spans looked at); those that hold no such finding are passed over.
  public func latest(
    _ filter: FindingFilter, in window: Window, limit: Int
  ) throws(StoreError) -> [Stored] {
    try read { database in
      let reader = StoredRows(database, options: options, path: path)
      return try LatestQuery(database, filter)?.verbatims(window, limit: limit).compactMap { try reader.verbatim($0) }
        ?? []
    }
  }

  /// Verbatims that another engine read, by their numbers, so many after one.
  ///
  /// - Parameter engine: verbatims that this one read are left out; nil for all.
  public func verbatims(
    notReadBy engine: String?, after number: Int64, limit: Int
  ) throws(StoreError) -> [Stored] {
    try read { database in
      let numbers = try Int64.fetchAll(
        database,
        sql: """
          SELECT verbatim FROM analyses WHERE verbatim > ?1
            AND (?2 IS NULL OR engine IS NOT (SELECT id FROM names WHERE name = ?2))
          ORDER BY verbatim LIMIT ?3
          """, arguments: [number, engine, limit])
      let reader = StoredRows(database, options: options, path: path)
      return try numbers.compactMap { try reader.verbatim($0) }
    }
  }
}

extension Store {
  /// Whether there are verbatims that another engine read.
  ///
  /// - Complexity: O(log(size of the store)): the index of engines is asked on both sides of this one.
  public func hasVerbatims(notReadBy engine: String) throws(StoreError) -> Bool {
    try read { database in
      try Bool.fetchOne(
        database,
        sql: """
          WITH own (id) AS (SELECT ifnull((SELECT id FROM names WHERE name = ?), -1))
          SELECT EXISTS (SELECT 1 FROM analyses WHERE engine < (SELECT id FROM own))
            OR EXISTS (SELECT 1 FROM analyses WHERE engine > (SELECT id FROM own))
          """, arguments: [engine]) ?? false
    }
  }
}

/// Reads verbatims by their numbers.
struct StoredRows {
  private let database: Database
  private let texts: TextRows

  init(_ database: Database, options: StoreOptions, path: String) {
    self.database = database
    texts = TextRows(database, texts: options.texts, path: path)
  }

  func verbatim(_ number: Int64) throws -> Stored? {
    let row = try Row.fetchOne(database.cachedStatement(sql: Self.query), arguments: [number])
    return try row.map { row in
      let key = Array(row[0] as Data)
      return Stored(
        number: number, key: key, source: row[1], day: Store.day(row[2]), received: row[3], line: Array(row[4] as Data),
        text: try texts.words(.text, of: number, key: key), rest: try texts.words(.rest, of: number, key: key))
    }
  }

  private static let query = """
    SELECT key, names.name, day, received, line
    FROM verbatims JOIN analyses ON verbatim = verbatims.id JOIN names ON names.id = source WHERE verbatims.id = ?
    """
}
