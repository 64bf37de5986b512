import GRDB

/// Adds sums to those that the store holds; days on which nothing is left go.
extension DaySums {
  func save(_ database: Database) throws {
    for (key, sums) in cells { try Self.add(sums, at: key.place, to: Self.cells, database) }
    for (key, sums) in concepts { try Self.add(sums, at: key.place, to: Self.concepts, database) }
    for (key, sums) in Self.spans(cells, \.day) { try Self.add(sums, at: key.place, to: Self.spanCells, database) }
    for (key, sums) in Self.spans(concepts, \.day) {
      try Self.add(sums, at: key.place, to: Self.spanConcepts, database)
    }
    for (key, sums) in volumes {
      try Self.add(sums.values, at: [key.day, key.source], mayBeGone: sums.verbatims <= 0, to: Self.volumes, database)
    }
  }

  /// The sums of spans: those of their days.
  private static func spans<Key: Hashable>(
    _ days: [Key: FindingSums], _ day: WritableKeyPath<Key, Int32>
  ) -> [Key: FindingSums] {
    var spans: [Key: FindingSums] = [:]
    for (var key, sums) in days {
      key[keyPath: day] = SpanWindow.span(of: key[keyPath: day])
      spans[key, default: FindingSums()].add(sums, sign: 1)
    }
    return spans
  }

  private static func add(
    _ sums: FindingSums, at place: [any DatabaseValueConvertible], to table: SumTable, _ database: Database
  ) throws {
    try add(sums.values, at: place, mayBeGone: sums.verbatims <= 0, to: table, database)
  }

  private static func add(
    _ values: [any DatabaseValueConvertible], at place: [any DatabaseValueConvertible], mayBeGone: Bool,
    to table: SumTable, _ database: Database
  ) throws {
    try database.cachedStatement(sql: table.upsert).execute(arguments: StatementArguments(place + values))
    guard mayBeGone else { return }
    try database.cachedStatement(sql: table.clean).execute(arguments: StatementArguments(place))
  }

  private static let findingColumns = [
    "findings", "verbatims", "intensity", "moments", "makes", "breaks", "ruptures",
  ]
  static let cells = SumTable("day_cells", ["day", "stage", "channel", "kind"], findingColumns)
  static let concepts = SumTable("day_concepts", ["day", "concept", "kind"], findingColumns)
  static let spanCells = SumTable("span_cells", ["span", "stage", "channel", "kind"], findingColumns)
  static let spanConcepts = SumTable("span_concepts", ["span", "concept", "kind"], findingColumns)
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

extension DaySums.CellKey {
  fileprivate var place: [any DatabaseValueConvertible] { [day, stage, channel, kind] }
}

extension DaySums.ConceptKey {
  fileprivate var place: [any DatabaseValueConvertible] { [day, concept, kind] }
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
