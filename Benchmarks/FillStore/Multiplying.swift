import GRDB

/// Fills a store fast: what one slice of days holds is copied to the slices after it, with keys, names and dates of its
/// own. Sums of days are copied too, and so are right.
struct Multiplying {
  let path: String
  /// How many slices there are to be, and how many days each has.
  let slices: Int
  let days: Int

  func run() throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    // Whoever loses power here fills the store again.
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000")
      let indexes = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
      for index in indexes { try database.execute(sql: "DROP INDEX \(index[0] as String)") }
      let first = try Int.fetchOne(database, sql: "SELECT max(id) FROM verbatims") ?? 0
      for slice in 1..<slices {
        try database.inTransaction {
          try copy(slice: slice, of: first, database)
          return .commit
        }
        print("slice \(slice + 1) of \(slices)")
      }
      for index in indexes { try database.execute(sql: index[1] as String) }
      try addUpSpans(database)
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  private func addUpSpans(_ database: Database) throws {
    let sums = ["findings", "verbatims", "intensity", "moments", "makes", "breaks", "ruptures"]
      .map { "sum(\($0))" }.joined(separator: ", ")
    for (table, key) in [("cells", "stage, channel, kind"), ("concepts", "concept, kind")] {
      try database.execute(
        sql: """
          DELETE FROM span_\(table);
          INSERT INTO span_\(table) SELECT day >> 5, \(key), \(sums) FROM day_\(table) GROUP BY day >> 5, \(key)
          """)
    }
  }

  /// Copies the verbatims up to a number.
  private func copy(slice: Int, of first: Int, _ database: Database) throws {
    let number = slice * first
    let day = slice * days
    try database.execute(
      sql: """
        INSERT INTO verbatims SELECT id + \(number), randomblob(32), 'r-' || (id + \(number)), source, day + \(day),
          date(date, '+\(day) days'), received, customer, source_channel, sector, language, nature, set_aside,
          duplicate_of, dissatisfaction, polarity, effort, score FROM verbatims WHERE id <= \(first) ORDER BY id;
        INSERT INTO texts SELECT verbatim + \(number), part, form, content FROM texts WHERE verbatim <= \(first)
          ORDER BY verbatim, part;
        INSERT INTO analyses SELECT verbatim + \(number), engine, CAST(replace(replace(CAST(line AS TEXT),
            '"date":"' || date || '"', '"date":"' || date(date, '+\(day) days') || '"'),
            '"id":"' || name || '"', '"id":"r-' || (verbatim + \(number)) || '"') AS BLOB)
          FROM analyses JOIN verbatims ON id = verbatim WHERE verbatim <= \(first) ORDER BY verbatim;
        INSERT INTO findings SELECT verbatim + \(number), number, day + \(day), kind, stage, channel, theme, concept,
          intensity, moment_of_truth, make_or_break, rupture, first, last FROM findings WHERE verbatim <= \(first)
          ORDER BY verbatim, number;
        INSERT INTO verbatim_files SELECT verbatim + \(number), file, reading FROM verbatim_files
          WHERE verbatim <= \(first) ORDER BY verbatim, file;
        """)
    for table in ["day_cells", "day_concepts", "day_volumes"] {
      let columns = try database.columns(in: table).map(\.name).filter { $0 != "day" }.joined(separator: ", ")
      try database.execute(
        sql: """
          INSERT INTO \(table) (day, \(columns)) SELECT day + \(day), \(columns) FROM \(table)
          WHERE day < \(Made.firstDay + days)
          """)
    }
  }
}
