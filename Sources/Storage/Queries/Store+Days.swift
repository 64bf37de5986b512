import GRDB
public import Verbatims

/// The map's figures day by day.
extension Store {
  /// The sums of every place and day of the window, by day; days without findings are left out.
  public func cellDays(_ window: Window) throws(StoreError) -> [DayOf<CellSums>] {
    try read { database in
      let sql = """
        SELECT day, stage.name, channel.name, kind.name, \(Self.totals) FROM day_cells
        JOIN names AS stage ON stage.id = stage JOIN names AS channel ON channel.id = channel
        JOIN names AS kind ON kind.id = kind WHERE \(Self.inWindow) ORDER BY day, stage, channel, kind
        """
      return try Row.fetchAll(database, sql: sql, arguments: Self.arguments(window)).compactMap { row in
        guard let stage = Stage(id: row[1] as String), let channel = Channel(id: row[2] as String),
          let kind = Kind(id: row[3] as String)
        else { return nil }
        let cell = Cell(stage: stage, channel: channel, kind: kind)
        return DayOf(day: Self.day(row[0]), value: CellSums(cell: cell, sums: FindingSums(row, from: 4)))
      }
    }
  }

  /// The sums of every concept of a kind and day of the window, by day; days without findings are left out.
  public func conceptDays(_ window: Window, kind: Kind) throws(StoreError) -> [DayOf<ConceptSums>] {
    try read { database in
      guard let number = try Names(database).known(kind.name) else { return [] }
      let sql = """
        SELECT day, name, \(Self.totals) FROM day_concepts JOIN names ON names.id = concept
        WHERE (\(Self.inWindow)) AND kind = ?4 ORDER BY day, name
        """
      let arguments = Self.arguments(window) + [number]
      return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
        DayOf(day: Self.day(row[0]), value: ConceptSums(concept: row[1], sums: FindingSums(row, from: 2)))
      }
    }
  }
}
