import GRDB
public import Verbatims

/// Figures from the sums of days, in which all that comes in counts: copies too, which a map leaves out (decision 28).
extension Store {
  /// What was found at each place, in the order of stages, channels and kinds; places without findings are left out.
  ///
  /// - Complexity: O(months of the window · places).
  public func matrix(_ window: Window) throws(StoreError) -> [(cell: Cell, sums: FindingSums)] {
    try read { database in
      let rows = SpanWindow(window).rows(of: "cells", "stage, channel, kind, \(Self.totals)")
      let sql = """
        SELECT stage.name, channel.name, kind.name, \(Self.totals)
        FROM (
          SELECT stage, channel, kind, \(Self.summed) FROM (\(rows)) GROUP BY stage, channel, kind
        ) JOIN names AS stage ON stage.id = stage JOIN names AS channel ON channel.id = channel
        JOIN names AS kind ON kind.id = kind
        """
      let found = try Row.fetchAll(database, sql: sql)
      let cells = found.compactMap { row in Self.cell(row).map { (cell: $0, sums: FindingSums(row, from: 3)) } }
      return cells.sorted { $0.cell.place < $1.cell.place }
    }
  }

  /// A day's sums, for each day of the window on which there are findings of the key, in order.
  public func series(_ window: Window, of key: SeriesKey) throws(StoreError) -> [DayOf<FindingSums>] {
    try read { database in
      let (table, condition, names) =
        switch key {
        case .cell(let cell):
          (
            "day_cells", "stage = ? AND channel = ? AND kind = ?",
            [cell.stage.name, cell.channel.name, cell.kind.name]
          )
        case .concept(let concept, let kind): ("day_concepts", "concept = ? AND kind = ?", [concept, kind.name])
        }
      let known = try Names(database)
      let numbers = names.map { known.known($0) }
      guard !numbers.contains(nil) else { return [] }
      let sql = """
        SELECT day, \(Self.totals) FROM \(table) WHERE \(window.condition) AND \(condition) ORDER BY day
        """
      return try Row.fetchAll(database, sql: sql, arguments: StatementArguments(numbers)).map { row in
        DayOf(day: Self.day(row[0]), value: FindingSums(row, from: 1))
      }
    }
  }

  /// Every concept and kind that the window holds, with its sums, by concept and kind.
  ///
  /// - Complexity: O(months of the window · concepts).
  public func concepts(_ window: Window) throws(StoreError) -> [(concept: String, kind: Kind, sums: FindingSums)] {
    try read { database in
      let rows = SpanWindow(window).rows(of: "concepts", "concept, kind, \(Self.totals)")
      let sql = """
        SELECT concept.name, kind.name, \(Self.totals)
        FROM (SELECT concept, kind, \(Self.summed) FROM (\(rows)) GROUP BY concept, kind)
        JOIN names AS concept ON concept.id = concept JOIN names AS kind ON kind.id = kind
        ORDER BY concept.name, kind.name
        """
      return try Row.fetchAll(database, sql: sql).compactMap { row in
        Kind(id: row[1] as String).map { (concept: row[0], kind: $0, sums: FindingSums(row, from: 2)) }
      }
    }
  }

  /// How many verbatims of each source there are on each day, by day and source, with what is said of all of them.
  public func volumes(_ window: Window) throws(StoreError) -> [DayOf<Volume>] {
    try read { database in
      let sql = """
        SELECT day, name, verbatims, set_aside, dissatisfied, polarity, effort, findings, unknown_stages,
          unknown_channels
        FROM day_volumes JOIN names ON names.id = source WHERE \(window.condition) ORDER BY day, name
        """
      return try Row.fetchAll(database, sql: sql).map { row in
        DayOf(day: Self.day(row[0]), value: Volume(row))
      }
    }
  }

  static let totals = "findings, verbatims, intensity, moments, makes, breaks, ruptures"
  private static let summed = """
    sum(findings) AS findings, sum(verbatims) AS verbatims, sum(intensity) AS intensity, sum(moments) AS moments, \
    sum(makes) AS makes, sum(breaks) AS breaks, sum(ruptures) AS ruptures
    """

  static func day(_ day: Int32) -> Int32? { day == Window.undated ? nil : day }

  private static func cell(_ row: Row) -> Cell? {
    guard let stage = Stage(id: row[0] as String), let channel = Channel(id: row[1] as String),
      let kind = Kind(id: row[2] as String)
    else { return nil }
    return Cell(stage: stage, channel: channel, kind: kind)
  }
}

extension Identified {
  var name: String { id.description }
}

extension Cell {
  /// In the order of the vocabulary.
  fileprivate var place: (UInt8, UInt8, UInt8) { (stage.rawValue, channel.rawValue, kind.rawValue) }
}

extension FindingSums {
  /// The columns of `totals`, from this one on.
  init(_ row: Row, from column: Int) {
    findings = row[column]
    verbatims = row[column + 1]
    intensity = row[column + 2]
    momentsOfTruth = row[column + 3]
    makes = row[column + 4]
    breaks = row[column + 5]
    ruptures = row[column + 6]
  }
}

extension Volume {
  fileprivate init(_ row: Row) {
    source = row[1]
    verbatims = row[2]
    setAside = row[3]
    dissatisfied = row[4]
    polarity = row[5]
    effort = row[6]
    findings = row[7]
    unknownStages = row[8]
    unknownChannels = row[9]
  }
}
