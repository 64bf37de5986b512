import FoundationEssentials
import GRDB

/// Candidates for the register of complaints.
extension Store {
  /// Gives candidates, and verbatims of which something was told, by day and key; those without a date come first.
  ///
  /// - Complexity: O(*n* log *n*) in what is given; memory grows with what was told alone.
  public func complaints(
    _ filter: ComplaintFilter = ComplaintFilter(), to sink: (StoredComplaint) throws -> Void
  ) throws {
    do {
      try queue.read { database in
        let reader = try ComplaintRows(database)
        // Few: people told something of each.
        var told = try reader.toldOfOthers(filter)[...]
        let rows = try Row.fetchCursor(database, sql: ComplaintRows.candidates(filter), arguments: filter.arguments)
        while let row = try rows.next() {
          let complaint = try reader.complaint(row)
          while let other = told.first, other.standsBefore(complaint) {
            try sink(other)
            told.removeFirst()
          }
          try sink(complaint)
        }
        for other in told { try sink(other) }
      }
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Recourse that verbatims of a window tell of; those without a date count by the day on which they were received.
  public func recourses(
    in window: Window
  ) throws(StoreError) -> [(id: String, key: [UInt8], day: Int32?, recourse: StoredRecourse)] {
    try read { database in
      let (first, last) = (Int64(window.first) * 86_400, (Int64(window.last) + 1) * 86_400)
      let sql = """
        SELECT verbatims.name, key, recourses.day, recourses.kind, state, first, last FROM recourses
        JOIN verbatims ON verbatims.id = verbatim
        WHERE recourses.day BETWEEN ? AND ?
          OR recourses.day = \(Window.undated) AND received >= ? AND received < ?
        ORDER BY recourses.day, key, number
        """
      let arguments: StatementArguments = [window.first, window.last, first, last]
      return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
        (row[0], Array(row[1] as Data), Self.day(row[2]), ComplaintRows.recourse(row, from: 3))
      }
    }
  }
}

/// Reads complaints out of rows.
struct ComplaintRows {
  private let database: Database

  init(_ database: Database) throws { self.database = database }

  private static let columns = """
    verbatims.id, key, verbatims.name, sources.name, day, received, customer, source_channel, natures.name, \
    duplicate_of, dissatisfaction, date
    """
  private static let tables = """
    verbatims JOIN names AS sources ON sources.id = source LEFT JOIN names AS natures ON natures.id = nature
    """

  /// Days and keys stand in an index of candidates, so that nothing is sorted.
  static func candidates(_ filter: ComplaintFilter) -> String {
    """
    SELECT \(columns) FROM \(tables)
    WHERE dissatisfaction = 1 AND \(filter.window.condition) AND (?1 IS NULL OR sources.name = ?1) ORDER BY day, key
    """
  }

  /// Verbatims that the program does not take for candidates, and of which something was told.
  func toldOfOthers(_ filter: ComplaintFilter) throws -> [StoredComplaint] {
    let sql = """
      SELECT \(Self.columns) FROM \(Self.tables)
      WHERE verbatims.id IN (SELECT verbatim FROM complaint_events) AND dissatisfaction = 0
        AND \(filter.window.condition) AND (?1 IS NULL OR sources.name = ?1) ORDER BY day, key
      """
    return try Row.fetchAll(database, sql: sql, arguments: filter.arguments).map { try complaint($0) }
  }

  func complaint(_ row: Row) throws -> StoredComplaint {
    var complaint = StoredComplaint(
      key: Array(row[1] as Data), id: row[2], source: row[3], day: Store.day(row[4]), received: row[5],
      isDissatisfied: row[10])
    (complaint.customer, complaint.sourceChannel, complaint.date) = (row[6], row[7], row[11])
    (complaint.nature, complaint.duplicateOf) = (row[8], row[9])
    let number: Int64 = row[0]
    complaint.recourses = try Row.fetchAll(database.cachedStatement(sql: Self.recourses), arguments: [number])
      .map { Self.recourse($0, from: 0) }
    complaint.events = try Self.events(of: number, database)
    return complaint
  }

  static func recourse(_ row: Row, from column: Int) -> StoredRecourse {
    StoredRecourse(kind: row[column], state: row[column + 1], start: row[column + 2], end: row[column + 3])
  }

  static func events(of verbatim: Int64, _ database: Database) throws -> [ComplaintEvent] {
    try Row.fetchAll(database.cachedStatement(sql: events), arguments: [verbatim]).compactMap { row in
      guard let what = ComplaintEvent.What(rawValue: row[0]), let origin = ComplaintEvent.Origin(rawValue: row[3])
      else { return nil }
      return ComplaintEvent(what, on: row[1], by: row[2], origin, told: row[4])
    }
  }

  private static let recourses = "SELECT kind, state, first, last FROM recourses WHERE verbatim = ? ORDER BY number"
  private static let events = """
    SELECT what, day, person, origin, told FROM complaint_events WHERE verbatim = ? ORDER BY id
    """
}

extension ComplaintFilter {
  fileprivate var arguments: StatementArguments { [source] }
}

extension StoredComplaint {
  /// In the order of days and keys; what has no date comes first.
  fileprivate func standsBefore(_ other: StoredComplaint) -> Bool {
    guard day == other.day else { return day ?? .min < other.day ?? .min }
    return key.lexicographicallyPrecedes(other.key)
  }
}
