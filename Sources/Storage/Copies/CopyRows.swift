import FoundationEssentials
import GRDB

/// Says of verbatims whose copies they are, and lets it be so no longer where the other one goes.
struct CopyRows {
  /// A verbatim that others repeat.
  struct Original {
    var number: Int64
    /// As `duplicate_of` names it.
    var name: String
  }

  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The verbatim that one repeats, or nil where it is not there, says something else by now, or is the one itself.
  ///
  /// - Parameters:
  ///   - met: a verbatim that says the same; it may be a copy itself.
  ///   - number: the number of the one that repeats it, where it has one.
  func original(_ met: Incoming.Original?, of number: Int64?) throws -> Original? {
    guard let met,
      let row = try Row.fetchOne(database.cachedStatement(sql: Self.byKey), arguments: [Data(met.key)]),
      (row[2] as Data).starts(with: met.print)
    else { return nil }
    let original = Original(number: row[0], name: row[1])
    return original.number == number ? nil : original
  }

  /// Keeps by what a verbatim is known again.
  func keep(_ print: [UInt8], of number: Int64) throws {
    guard !print.isEmpty else { return }
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO prints (verbatim, content) VALUES (?, ?)")
      .execute(arguments: [number, Data(print)])
  }

  /// Notes that a verbatim, whose line says so already, repeats another one or none; its own copies repeat that one, too.
  func note(_ number: Int64, repeats original: Original?) throws {
    guard let original else {
      return try database.cachedStatement(sql: "DELETE FROM copies WHERE verbatim = ?").execute(arguments: [number])
    }
    for copy in try copies(of: number) { try put(copy, original) }
    try database.cachedStatement(sql: Self.insertion).execute(arguments: [number, original.number])
  }

  /// Before a verbatim goes, or says something else: the first of its copies is none any longer, and the others are its
  /// copies.
  func release(_ number: Int64) throws {
    try database.cachedStatement(sql: "DELETE FROM prints WHERE verbatim = ?").execute(arguments: [number])
    let copies = try copies(of: number)
    guard let heir = copies.first else { return }
    try database.cachedStatement(sql: "DELETE FROM copies WHERE verbatim = ?").execute(arguments: [heir])
    try label(heir, nil)
    let name = try String.fetchOne(
      database.cachedStatement(sql: "SELECT name FROM verbatims WHERE id = ?"), arguments: [heir])
    for copy in copies.dropFirst() { try put(copy, Original(number: heir, name: name ?? "")) }
  }

  /// Whether a verbatim is known again by something else than before.
  func hasOtherPrint(_ number: Int64, than print: [UInt8]) throws -> Bool {
    let known = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT content FROM prints WHERE verbatim = ?"), arguments: [number])
    return known.map { $0 != Data(print) } ?? false
  }

  private func copies(of number: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT verbatim FROM copies WHERE original = ? ORDER BY verbatim"),
      arguments: [number])
  }

  private func put(_ copy: Int64, _ original: Original) throws {
    try database.cachedStatement(sql: Self.insertion).execute(arguments: [copy, original.number])
    try label(copy, original.name)
  }

  /// Writes the name of what a verbatim repeats into its row and its line.
  private func label(_ number: Int64, _ name: String?) throws {
    try database.cachedStatement(sql: "UPDATE verbatims SET duplicate_of = ? WHERE id = ?")
      .execute(arguments: [name, number])
    let line = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT line FROM analyses WHERE verbatim = ?"), arguments: [number])
    guard let line else { return }
    try database.cachedStatement(sql: "UPDATE analyses SET line = ? WHERE verbatim = ?")
      .execute(arguments: [Data(CopyLabel.put(name, into: Array(line))), number])
  }

  private static let byKey = """
    SELECT original.id, original.name, prints.content FROM verbatims JOIN prints ON prints.verbatim = verbatims.id
    LEFT JOIN copies ON copies.verbatim = verbatims.id
    JOIN verbatims AS original ON original.id = coalesce(copies.original, verbatims.id)
    WHERE \(KeyPlace.condition("?1"))
    """
  private static let insertion = """
    INSERT INTO copies (verbatim, original) VALUES (?, ?) ON CONFLICT DO UPDATE SET original = excluded.original
    """
}
