/// What people and tools write above the row that names the columns of a table: a title, a period, a source.
struct Preamble {
  /// How many rows it has.
  let count: Int

  private static let mostRows = 20
  /// A title fills one cell, what is told under a name two.
  private static let mostFilled = 2
  /// Names of so many roles make a row one of names.
  private static let fewestRoles = 2

  init(_ rows: [[String]], dictionary: ColumnDictionary) {
    count = Self.count(rows, dictionary)
  }

  private static func count(_ rows: [[String]], _ dictionary: ColumnDictionary) -> Int {
    var (mostFilled, mostRoles) = (0, 0)
    for (index, row) in rows.prefix(mostRows + 1).enumerated() {
      let filled = row.count { !$0.isEmpty }
      let roles = Set(row.lazy.compactMap { dictionary.match(HeaderKey.fold($0))?.role })
      if roles.count >= fewestRoles, roles.count > mostRoles, filled > mostFilled { return index }
      // Two columns of which one is named as that of the text are a table.
      guard filled <= Self.mostFilled, filled < 2 || !roles.contains(.text) else { return 0 }
      (mostFilled, mostRoles) = (max(mostFilled, filled), max(mostRoles, roles.count))
    }
    return 0
  }
}
