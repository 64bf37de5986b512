import FoundationEssentials
import GRDB

/// Writes one batch, in one transaction.
struct BatchWriter {
  private let database: Database
  private let batch: Batch
  private let lines: [AnalysisLine]
  private var rows: VerbatimRows
  private var outcome = BatchOutcome()
  private let forgotten: Forgotten

  init(_ database: Database, _ batch: Batch, _ lines: [AnalysisLine], in store: Store) throws {
    self.database = database
    self.batch = batch
    self.lines = lines
    rows = try VerbatimRows(database, in: store)
    forgotten = try Forgotten(database)
  }

  mutating func write() throws -> BatchOutcome {
    let file = try FileRows.save(batch.file, run: batch.run, database)
    for (incoming, line) in zip(batch.verbatims, lines) {
      guard !forgotten.holds(line.customer, day: incoming.day) else {
        outcome.forgotten += 1
        continue
      }
      let number = try write(incoming, line, file: file)
      try database.cachedStatement(sql: Self.link).execute(arguments: [number, file, batch.file.reading])
    }
    try FileRows.quarantine(batch.quarantined, file: file, reading: batch.file.reading, run: batch.run, database)
    if batch.file.isWhole { try removeFormer(file) }
    try rows.sums.save(database)
    return outcome
  }

  private mutating func write(_ incoming: Incoming, _ line: AnalysisLine, file: Int64) throws -> Int64 {
    let found = try Row.fetchOne(
      database.cachedStatement(sql: Self.known), arguments: [file, Data(incoming.key)])
    let original = try rows.copies.original(incoming.original, of: found?[0])
    var line = line
    if !incoming.print.isEmpty { line.label(copyOf: original?.name) }
    guard let found else {
      outcome.added += 1
      outcome.copies += original == nil ? 0 : 1
      let number = try rows.insert(incoming, line, source: batch.file.source, received: batch.received)
      try rows.copies.keep(incoming.print, of: number)
      if original != nil { try rows.copies.note(number, repeats: original) }
      return number
    }
    let number: Int64 = found[0]
    let isOfThisFile: Bool = found[3]
    // Of two files with the same verbatim the first tells its number and columns.
    let engine: String = found[2]
    if try !isOfThisFile && engine == line.engine || rows.isSame(found, incoming, line) {
      outcome.known += 1
      if try !isOfThisFile && rows.holdsOtherWords(number, incoming, line) { outcome.otherWords += 1 }
    } else {
      if try engine != line.engine && rows.holdsSameWords(found[0], incoming, line) {
        outcome.reread += 1
        outcome.rereadChanged += AnalysisLine.isSame(Array(found[1] as Data), line.emptied) ? 0 : 1
      } else {
        outcome.changed += 1
      }
      outcome.copies += original == nil ? 0 : 1
      if try rows.copies.hasOtherPrint(number, than: incoming.print) { try rows.copies.release(number) }
      try rows.replace(number, incoming, line, source: found[4])
      try rows.copies.note(number, repeats: original)
    }
    try rows.copies.keep(incoming.print, of: number)
    return number
  }

  /// Removes what only earlier readings of the file gave.
  private mutating func removeFormer(_ file: Int64) throws {
    let former = try Int64.fetchAll(database, sql: Self.former, arguments: [file, batch.file.reading])
    for number in former {
      try database.cachedStatement(sql: "DELETE FROM verbatim_files WHERE verbatim = ? AND file = ?")
        .execute(arguments: [number, file])
      let isElsewhere = try Bool.fetchOne(
        database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM verbatim_files WHERE verbatim = ?)"),
        arguments: [number])
      guard isElsewhere != true else { continue }
      outcome.removed += 1
      try rows.remove(number)
    }
  }

  private static let known = """
    SELECT verbatims.id, analyses.line, names.name,
      EXISTS (SELECT 1 FROM verbatim_files WHERE verbatim = verbatims.id AND file = ?1), verbatims.source
    FROM verbatims JOIN analyses ON analyses.verbatim = verbatims.id JOIN names ON names.id = analyses.engine
    WHERE \(KeyPlace.condition("?2"))
    """
  private static let link = """
    INSERT INTO verbatim_files (verbatim, file, reading) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET reading = excluded.reading
    """
  private static let former = "SELECT verbatim FROM verbatim_files WHERE file = ? AND reading <> ? ORDER BY verbatim"
}
