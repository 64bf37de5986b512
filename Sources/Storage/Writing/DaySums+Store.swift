import GRDB

/// Adds sums to those that the store holds; days on which nothing is left go.
extension DaySums {
  func save(_ database: Database) throws {
    for (key, sums) in cells {
      let place: [any DatabaseValueConvertible] = [key.day, key.stage, key.channel, key.kind]
      try Self.add(place + sums.values, to: Self.cells, sums.verbatims < 0 ? place : nil, database)
    }
    for (key, sums) in concepts {
      let place: [any DatabaseValueConvertible] = [key.day, key.concept, key.kind]
      try Self.add(place + sums.values, to: Self.concepts, sums.verbatims < 0 ? place : nil, database)
    }
    for (key, sums) in volumes {
      let place: [any DatabaseValueConvertible] = [key.day, key.source]
      try Self.add(place + sums.values, to: Self.volumes, sums.verbatims < 0 ? place : nil, database)
    }
  }

  private static func add(
    _ values: [any DatabaseValueConvertible], to table: SumTable, _ shrunk: [any DatabaseValueConvertible]?,
    _ database: Database
  ) throws {
    try database.cachedStatement(sql: table.upsert).execute(arguments: StatementArguments(values))
    guard let shrunk else { return }
    try database.cachedStatement(sql: table.clean).execute(arguments: StatementArguments(shrunk))
  }

  private static let findingColumns = [
    "findings", "verbatims", "intensity", "moments", "makes", "breaks", "ruptures",
  ]
  static let cells = SumTable("day_cells", ["day", "stage", "channel", "kind"], findingColumns)
  static let concepts = SumTable("day_concepts", ["day", "concept", "kind"], findingColumns)
  static let volumes = SumTable(
    "day_volumes", ["day", "source"],
    [
      "verbatims", "set_aside", "dissatisfied", "polarity", "effort", "findings", "unknown_stages", "unknown_channels",
    ])
}

/// The statements that change one table of sums.
struct SumTable {
  let upsert: String
  let clean: String

  init(_ table: String, _ keys: [String], _ sums: [String]) {
    let columns = keys + sums
    upsert = """
      INSERT INTO \(table) (\(columns.joined(separator: ", "))) \
      VALUES (\(columns.map { _ in "?" }.joined(separator: ", "))) \
      ON CONFLICT DO UPDATE SET \(sums.map { "\($0) = \($0) + excluded.\($0)" }.joined(separator: ", "))
      """
    clean = "DELETE FROM \(table) WHERE \(keys.map { "\($0) = ?" }.joined(separator: " AND ")) AND verbatims = 0"
  }
}

extension FindingSums {
  /// In the order of the columns.
  fileprivate var values: [any DatabaseValueConvertible] {
    [findings, verbatims, intensity, momentsOfTruth, makes, breaks, ruptures]
  }
}

extension VolumeSums {
  fileprivate var values: [any DatabaseValueConvertible] {
    [verbatims, setAside, dissatisfied, polarity, effort, findings, unknownStages, unknownChannels]
  }
}
