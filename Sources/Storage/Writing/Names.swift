import GRDB

/// The numbers that stand for identifiers in rows; good for one transaction, since a rollback takes new ones back.
struct Names {
  private var numbers: [String: Int64] = [:]
  private let database: Database

  init(_ database: Database) throws {
    self.database = database
    let rows = try Row.fetchCursor(database, sql: "SELECT name, id FROM names")
    while let row = try rows.next() { numbers[row[0]] = row[1] }
  }

  /// The number of an identifier, a new one where it has none.
  mutating func number(of name: String) throws -> Int64 {
    if let number = numbers[name] { return number }
    try database.cachedStatement(sql: "INSERT INTO names (name) VALUES (?)").execute(arguments: [name])
    let number = database.lastInsertedRowID
    numbers[name] = number
    return number
  }

  mutating func number(of name: String?) throws -> Int64? {
    guard let name else { return nil }
    return try number(of: name) as Int64
  }

  /// The number of an identifier, or nil where no row has it.
  func known(_ name: String) -> Int64? { numbers[name] }
}
