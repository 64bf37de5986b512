import FoundationEssentials
import GRDB

/// By what verbatims are known again.
extension Store {
  /// Gives the fingerprints of the latest verbatims with their keys, in the order in which they came, and forgets those
  /// before them.
  ///
  /// - Parameter most: how many are kept.
  public func prints(most: Int, to take: (_ key: [UInt8], _ print: [UInt8]) -> Void) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: """
          DELETE FROM prints
          WHERE verbatim <= (SELECT verbatim FROM prints ORDER BY verbatim DESC LIMIT 1 OFFSET ?)
          """, arguments: [most])
    }
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT key, content FROM prints CROSS JOIN verbatims ON verbatims.id = verbatim ORDER BY verbatim")
      while let row = try rows.next() { take(Array(row[0] as Data), Array(row[1] as Data)) }
    }
  }
}
