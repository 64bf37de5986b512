import GRDB

/// Looks for the latest findings span by span, the last one first: the sums of spans tell where some are.
struct LatestQuery {
  private let database: Database
  /// The conditions on findings, and those of them that the sums of spans can tell.
  private let conditions: [String]
  private let spanConditions: [String]
  private let spanTable: String

  /// Nil where the store knows none of such.
  init?(_ database: Database, _ filter: FindingFilter) throws {
    self.database = database
    let known = try Names(database)
    var columns: [(column: String, number: Int64)] = []
    for (column, name) in filter.columns {
      guard let number = known.known(name) else { return nil }
      columns.append((column, number))
    }
    spanTable = filter.concept == nil ? "span_cells" : "span_concepts"
    let told = filter.concept == nil ? ["stage", "channel", "kind"] : ["concept", "kind"]
    conditions = columns.map { "\($0.column) = \($0.number)" }
    spanConditions = columns.filter { told.contains($0.column) }.map { "\($0.column) = \($0.number)" }
  }

  /// The numbers of verbatims, the last day first.
  func verbatims(_ window: Window, limit: Int) throws -> [Int64] {
    let spans = try Int.fetchAll(
      database,
      sql: """
        SELECT DISTINCT span FROM \(spanTable) WHERE \(Self.all(spanConditions)) ORDER BY span DESC
        """)
    var found: [Int64] = []
    for span in spans where found.count < limit {
      let days = SpanWindow.days(of: span)
      let ofSpan = "day BETWEEN \(days.lowerBound) AND \(days.upperBound)"
      found += try Int64.fetchAll(
        database,
        sql: """
          SELECT verbatim FROM findings WHERE \(Self.all([ofSpan, window.condition] + conditions))
          GROUP BY day, verbatim ORDER BY day DESC, verbatim DESC LIMIT ?
          """, arguments: [limit - found.count])
    }
    return found
  }

  private static func all(_ conditions: [String]) -> String {
    conditions.isEmpty ? "TRUE" : conditions.joined(separator: " AND ")
  }
}

extension FindingFilter {
  fileprivate var columns: [(column: String, name: String)] {
    let all = [("stage", stage?.name), ("channel", channel?.name), ("kind", kind?.name), ("concept", concept)]
    return all.compactMap { column, name in name.map { (column, $0) } }
  }
}
