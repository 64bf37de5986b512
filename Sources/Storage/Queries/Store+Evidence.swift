import FoundationEssentials
import GRDB

/// Where the words of alerts stand, and the words where they are kept.
extension Store {
  /// The latest and strongest findings that a filter lets pass, at most one of a verbatim.
  public func evidence(
    _ filter: FindingFilter, in window: Window, limit: Int
  ) throws(StoreError) -> [AlertEvidence] {
    try read { database in
      let names = try Names(database)
      var conditions = ["findings.day BETWEEN ? AND ?"]
      let columns = [
        ("stage", filter.stage?.name), ("channel", filter.channel?.name), ("kind", filter.kind?.name),
        ("concept", filter.concept),
      ]
      for case (let column, let name?) in columns {
        guard let number = names.known(name) else { return [] }
        conditions.append("findings.\(column) = \(number)")
      }
      let sql = """
        SELECT key, first, last, concept.name, max(intensity) FROM findings
        JOIN verbatims ON verbatims.id = verbatim JOIN names AS concept ON concept.id = concept
        WHERE \(conditions.joined(separator: " AND ")) GROUP BY verbatim
        ORDER BY findings.day DESC, max(intensity) DESC, key LIMIT ?
        """
      return try Row.fetchAll(database, sql: sql, arguments: [window.first, window.last, limit]).map { row in
        AlertEvidence(key: Array(row[0] as Data), start: row[1], end: row[2], what: row[3])
      }
    }
  }

  /// Where the words of an alert stand, with the id of each verbatim, as far as verbatims are still there.
  public func evidence(of alert: String) throws(StoreError) -> [(id: String, evidence: AlertEvidence)] {
    try read { database in
      let sql = """
        SELECT verbatims.name, key, first, last, what FROM alert_verbatims
        JOIN verbatims ON verbatims.id = verbatim WHERE alert = ? ORDER BY verbatims.name, key, first, last, what
        """
      return try Row.fetchAll(database, sql: sql, arguments: [alert]).map { row in
        (id: row[0], evidence: AlertEvidence(key: Array(row[1] as Data), start: row[2], end: row[3], what: row[4]))
      }
    }
  }

  /// The words of a stretch; nil where texts are not kept.
  public func words(_ evidence: AlertEvidence) throws(StoreError) -> String? {
    try read { database in
      let sql = "SELECT id FROM verbatims WHERE \(KeyPlace.condition("?1"))"
      guard let number = try Int64.fetchOne(database, sql: sql, arguments: [Data(evidence.key)]),
        let text = try TextRows(database, texts: options.texts, path: path).words(.text, of: number, key: evidence.key)
      else { return nil }
      let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.dropFirst(evidence.start)
      return String(String.UnicodeScalarView(scalars.prefix(max(0, evidence.end - evidence.start))))
    }
  }
}
