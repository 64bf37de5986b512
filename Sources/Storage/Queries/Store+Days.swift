import GRDB
public import Verbatims

/// The map's figures day by day, of the dated verbatims of a window.
extension Store {
  /// The sums of every place and day, by day; days without findings are left out.
  public func cellDays(_ window: Window) throws(StoreError) -> [DayOf<CellSums>] {
    try read { database in
      let sql = """
        SELECT day, stage.name, channel.name, kind.name, \(DayRow.columns) FROM day_cells
        JOIN names AS stage ON stage.id = stage JOIN names AS channel ON channel.id = channel
        JOIN names AS kind ON kind.id = kind WHERE day BETWEEN ? AND ? ORDER BY day, stage, channel, kind
        """
      return try Row.fetchAll(database, sql: sql, arguments: [window.first, window.last]).compactMap { row in
        guard let stage = Stage(id: row[1] as String), let channel = Channel(id: row[2] as String),
          let kind = Kind(id: row[3] as String)
        else { return nil }
        let cell = Cell(stage: stage, channel: channel, kind: kind)
        return DayOf(day: row[0], value: CellSums(cell: cell, sums: DayRow.sums(row, from: 4)))
      }
    }
  }

  /// The sums of every concept of a kind and day, by day; days without findings are left out.
  public func conceptDays(_ window: Window, kind: Kind) throws(StoreError) -> [DayOf<ConceptSums>] {
    try read { database in
      let sql = """
        SELECT day, concept.name, \(DayRow.columns) FROM day_concepts JOIN names AS concept ON concept.id = concept
        WHERE day BETWEEN ? AND ? AND kind = (SELECT id FROM names WHERE name = ?) ORDER BY day, concept.name
        """
      let arguments: StatementArguments = [window.first, window.last, kind.id.description]
      return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
        DayOf(day: row[0], value: ConceptSums(concept: row[1], sums: DayRow.sums(row, from: 2)))
      }
    }
  }
}

/// A row of a day's sums.
private enum DayRow {
  static let columns = "findings, verbatims, intensity, moments, makes, breaks, ruptures"

  static func sums(_ row: Row, from column: Int) -> FindingSums {
    var sums = FindingSums()
    (sums.findings, sums.verbatims, sums.intensity) = (row[column], row[column + 1], row[column + 2])
    (sums.momentsOfTruth, sums.makes) = (row[column + 3], row[column + 4])
    (sums.breaks, sums.ruptures) = (row[column + 5], row[column + 6])
    return sums
  }
}
