import FoundationEssentials
import GRDB

/// What the store holds of a verbatim that comes.
struct KnownVerbatim {
  var number: Int64
  /// Begins with the number and the line.
  var row: Row
  var engine: String
  var source: Int64
  var isOfThisFile: Bool
  /// Whether it says what comes; else what comes takes its place.
  var saysTheSame = true

  fileprivate var isOfThisFileAlone: Bool { isOfThisFile && row[5] as Int64 == 1 }

  fileprivate init(_ row: Row) {
    self.row = row
    (number, engine, source, isOfThisFile) = (row[0], row[2], row[4], row[3])
  }
}

/// Finds what the store holds of verbatims of a file.
///
/// One id names one verbatim as long as it says the same. Another one of that id, of another customer or day, is kept
/// beside it: nothing is lost where an export numbers its rows anew.
struct KnownVerbatims {
  let database: Database
  let file: Int64

  /// - Parameter incoming: gets the key that it is kept under.
  func find(_ incoming: inout Incoming, _ line: AnalysisLine, _ rows: VerbatimRows) throws -> KnownVerbatim? {
    guard let name = incoming.name else { return try fetch(incoming.key) }
    let first = try fetch(name.first)
    if let first, try says(first, incoming, line, rows) {
      incoming.key = name.first
      return first
    }
    if let further = try fetch(name.further) {
      incoming.key = name.further
      return further
    }
    // Its own file said something else under this id before.
    guard incoming.key == name.first, var first else { return nil }
    if first.isOfThisFileAlone || isSameRecord(first, line) {
      first.saysTheSame = false
      return first
    }
    incoming.key = name.further
    return nil
  }

  /// Whether a record of the same id is the one that is kept, told anew: the same customer's of the same day. Nothing
  /// told is no proof of it, but for a file that held the record before.
  private func isSameRecord(_ known: KnownVerbatim, _ line: AnalysisLine) -> Bool {
    let (date, customer): (String?, String?) = (known.row[6], known.row[7])
    guard date == line.date else { return false }
    if known.isOfThisFile { return customer == nil || customer == line.customer }
    return date != nil && customer != nil && customer == line.customer
  }

  /// Whether what is kept says what comes. Of what an earlier version kept its words are asked, as far as they show.
  private func says(
    _ known: KnownVerbatim, _ incoming: Incoming, _ line: AnalysisLine, _ rows: VerbatimRows
  ) throws -> Bool {
    if let said: Int64 = known.row[8] { return incoming.name.map { Int64(bitPattern: $0.said) } == said }
    return try !rows.holdsOtherWords(known.number, incoming, line)
  }

  private func fetch(_ key: [UInt8]) throws -> KnownVerbatim? {
    try Row.fetchOne(database.cachedStatement(sql: Self.query), arguments: [file, Data(key)]).map(KnownVerbatim.init)
  }

  private static let query = """
    SELECT verbatims.id, analyses.line, names.name,
      EXISTS (SELECT 1 FROM verbatim_files WHERE verbatim = verbatims.id AND file = ?1), verbatims.source,
      (SELECT count(*) FROM verbatim_files WHERE verbatim = verbatims.id), verbatims.date, verbatims.customer,
      verbatims.said
    FROM verbatims JOIN analyses ON analyses.verbatim = verbatims.id JOIN names ON names.id = analyses.engine
    WHERE \(KeyPlace.condition("?2"))
    """
}
