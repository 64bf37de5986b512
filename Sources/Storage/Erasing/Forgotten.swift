import GRDB

/// Whom the store must not hold again, whatever old files say.
struct Forgotten {
  /// Until which day of each customer.
  private let customers: [String: Int32]
  /// The first day that is kept, or nil where all are.
  private let keptFrom: Int32?

  init(_ database: Database) throws {
    var customers: [String: Int32] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT customer, until FROM forgotten")
    while let row = try rows.next() { customers[row[0]] = row[1] }
    self.customers = customers
    keptFrom = try Meta.value(.keptFrom, database).flatMap { Int32($0) }
  }

  /// Whether a verbatim of this customer and day was to be forgotten; without a date it is, if its customer is.
  func holds(_ customer: String?, day: Int32?) -> Bool {
    if let day, let keptFrom, day < keptFrom { return true }
    guard let customer, let until = customers[customer] else { return false }
    return day.map { $0 <= until } ?? true
  }
}
