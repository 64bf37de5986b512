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
  /// By the key that they came with.
  private var renamed: [[UInt8]: [BatchOutcome.Renamed]] = [:]

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
    outcome.renamed = renamed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap(\.value)
    return outcome
  }

  private mutating func write(_ coming: Incoming, _ line: AnalysisLine, file: Int64) throws -> Int64 {
    var incoming = coming
    let found = try KnownVerbatims(database: database, file: file).find(&incoming, line, rows)
    if incoming.key != coming.key {
      if found == nil { outcome.otherWords += 1 }
      renamed[coming.key, default: []].append(.init(from: coming.key, to: incoming.key, print: incoming.print))
    }
    let original = try rows.copies.original(incoming.original.map(present), of: found?.number)
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
    let number = found.number
    // Of two files with the same verbatim the first tells its number and columns.
    let isElsewhere = found.saysTheSame && !found.isOfThisFile && found.engine == line.engine
    if try isElsewhere || rows.isSame(found.row, incoming, line) {
      outcome.known += 1
      try rows.note(incoming, of: number)
    } else {
      let isSaid = incoming.name != nil && found.saysTheSame
      if try found.engine != line.engine && (isSaid || rows.holdsSameWords(number, incoming, line)) {
        outcome.reread += 1
        outcome.rereadChanged += AnalysisLine.isSame(Array(found.row[1] as Data), line.emptied) ? 0 : 1
      } else {
        outcome.changed += 1
      }
      outcome.copies += original == nil ? 0 : 1
      if try rows.copies.hasOtherPrint(number, than: incoming.print) { try rows.copies.release(number) }
      try rows.replace(number, incoming, line, source: found.source)
      try rows.copies.note(number, repeats: original)
    }
    try rows.copies.keep(incoming.print, of: number)
    return number
  }

  /// A verbatim of the same batch is met under the key that it came with.
  private func present(_ original: Incoming.Original) -> Incoming.Original {
    var original = original
    if let moved = renamed[original.key]?.first(where: { $0.print.starts(with: original.print) }) {
      original.key = moved.to
    }
    return original
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

  private static let link = """
    INSERT INTO verbatim_files (verbatim, file, reading) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET reading = excluded.reading
    """
  private static let former = "SELECT verbatim FROM verbatim_files WHERE file = ? AND reading <> ? ORDER BY verbatim"
}
