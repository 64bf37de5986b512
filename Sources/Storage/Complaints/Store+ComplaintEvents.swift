import FoundationEssentials
import GRDB

/// What is told of complaints, and who was named.
extension Store {
  /// Writes what was told of verbatims, by their ids; what is known already is not written again.
  ///
  /// - Parameters:
  ///   - source: the name of the source in which the ids stand; nil where they stand in one source only.
  ///   - isWhole: nothing is written where any id is unknown or ambiguous.
  public func tell(
    _ told: [(id: String, event: ComplaintEvent)], source: String? = nil, isWhole: Bool
  ) throws(StoreError) -> ComplaintTelling {
    try write { database in
      let names = try VerbatimNames(database, source: source, told.map(\.id))
      var telling = ComplaintTelling()
      var events: [(verbatim: Int64, event: ComplaintEvent)] = []
      for (index, entry) in told.enumerated() {
        switch names[entry.id].count {
        case 0: telling.unknown.append(index)
        case 1:
          let verbatim = names[entry.id][0]
          if try Self.isEarly(entry.event, for: verbatim, database) {
            telling.early.append(index)
          } else {
            events.append((verbatim, entry.event))
          }
        default: telling.ambiguous.append(index)
        }
      }
      guard !isWhole || telling.isSound else { return telling }
      for (verbatim, event) in events {
        if try Self.write(event, of: verbatim, database) { telling.written += 1 } else { telling.known += 1 }
      }
      return telling
    }
  }

  /// Whether something is said to have been done with a verbatim before the day that it tells of itself.
  private static func isEarly(_ event: ComplaintEvent, for verbatim: Int64, _ database: Database) throws -> Bool {
    guard !event.what.isJudgement, event.what != .withdrawn else { return false }
    let sql = "SELECT substr(date, 1, 10) > date(? * 86400, 'unixepoch') FROM verbatims WHERE id = ?"
    return try Bool.fetchOne(
      database.cachedStatement(sql: sql), arguments: [Int64(event.day), verbatim]) ?? false
  }

  /// Writes an event that says something else than the last one of its kind.
  private static func write(_ event: ComplaintEvent, of verbatim: Int64, _ database: Database) throws -> Bool {
    let standing = try ComplaintRows.events(of: verbatim, database).last { $0.isAbout(event.what) }
    if let standing, standing.what == event.what, standing.day == event.day || event.what.isJudgement,
      standing.person == event.person || !event.what.isJudgement
    {
      return false
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO complaint_events (verbatim, what, day, person, origin, told) VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      verbatim, event.what.rawValue, event.day, event.person, event.origin.rawValue, event.told,
    ])
    return true
  }

  /// Notes that somebody asks for a name, before it is told.
  public func record(_ reidentifications: [Reidentification]) throws(StoreError) {
    try write { database in
      for entry in reidentifications {
        try database.execute(
          sql: """
            INSERT INTO reidentifications (at, person, reason, customer, candidates, is_found) VALUES (?, ?, ?, ?, ?, ?)
            """,
          arguments: [entry.at, entry.person, entry.reason, entry.customer, entry.candidates, entry.isFound])
      }
    }
  }

  /// Who asked for names, the earliest first.
  public func reidentifications() throws(StoreError) -> [Reidentification] {
    try read { database in
      let sql = "SELECT at, person, reason, customer, candidates, is_found FROM reidentifications ORDER BY id"
      return try Row.fetchAll(database, sql: sql).map { row in
        Reidentification(
          at: row[0], person: row[1], reason: row[2], customer: row[3], candidates: row[4], isFound: row[5])
      }
    }
  }

  /// The pseudonyms of the customers who wrote these verbatims, by id; nil where a verbatim tells of none.
  public func customers(of ids: [String], source: String? = nil) throws(StoreError) -> [String: [String?]] {
    try read { database in
      let names = try VerbatimNames(database, source: source, ids)
      var customers: [String: [String?]] = [:]
      for id in ids {
        customers[id] = try names[id].map { number in
          try String.fetchOne(
            database.cachedStatement(sql: "SELECT customer FROM verbatims WHERE id = ?"), arguments: [number])
        }
      }
      return customers
    }
  }
}

/// The verbatims that have these ids.
private struct VerbatimNames {
  private var numbers: [String: [Int64]] = [:]

  /// Candidates are found by their index; only for other ids all verbatims are looked through, once.
  init(_ database: Database, source: String?, _ ids: [String]) throws {
    let wanted = Set(ids)
    let source = try source.map { try Int64.fetchOne(database, sql: Self.sourceNumber, arguments: [$0]) ?? -1 }
    for id in wanted {
      numbers[id] = try Int64.fetchAll(
        database.cachedStatement(sql: Self.candidates), arguments: [id, source])
    }
    let missing = wanted.filter { numbers[$0]?.isEmpty ?? true }
    guard !missing.isEmpty else { return }
    let rows = try Row.fetchCursor(
      database, sql: "SELECT name, id FROM verbatims WHERE dissatisfaction = 0 AND (?1 IS NULL OR source = ?1)",
      arguments: [source])
    while let row = try rows.next() {
      let name: String = row[0]
      if missing.contains(name) { numbers[name, default: []].append(row[1]) }
    }
    for id in missing where numbers[id]?.isEmpty ?? true {
      guard let start = Self.keyStart(id) else { continue }
      numbers[id] = try Int64.fetchAll(
        database.cachedStatement(sql: Self.byKey), arguments: [Data(start), source])
    }
  }

  /// The first bytes of a key, as lists show them: what tells verbatims of one id apart.
  private static func keyStart(_ id: String) -> [UInt8]? {
    guard id.utf8.count == 16 else { return nil }
    let digits = id.utf8.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
    guard digits.count == 16 else { return nil }
    return stride(from: 0, to: 16, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  subscript(id: String) -> [Int64] { numbers[id] ?? [] }

  private static let byKey = """
    SELECT id FROM verbatims WHERE substr(key, 1, 5) = substr(?1, 1, 5) AND substr(key, 1, 8) = ?1
      AND (?2 IS NULL OR source = ?2)
    """
  private static let sourceNumber = "SELECT id FROM names WHERE name = ?"
  private static let candidates = """
    SELECT id FROM verbatims WHERE name = ?1 AND dissatisfaction = 1 AND (?2 IS NULL OR source = ?2)
    """
}

extension ComplaintEvent {
  /// Whether this one takes the place of another kind's: a judgement of the other one, taking back of all.
  fileprivate func isAbout(_ other: What) -> Bool {
    what == other || what == .withdrawn || what.isJudgement && other.isJudgement || other == .withdrawn
  }
}

extension ComplaintEvent.What {
  public var isJudgement: Bool { self == .confirmed || self == .rejected }
}
