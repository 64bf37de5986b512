import FoundationEssentials
import GRDB

/// Reading all that is there.
extension Store {
  /// Gives every analysis as the contract writes it, by day and key, with its quotes put back.
  ///
  /// Quotes are null where texts are not stored. Memory does not grow with the store.
  /// - Parameter sink: given whole lines with their line breaks, some at a time.
  /// - Returns: how many lines there are.
  @discardableResult
  public func dump(
    _ window: Window = .everything, withTexts: Bool = false, to sink: ([UInt8]) throws -> Void
  ) throws -> Int {
    do {
      return try queue.read { database in
        try DumpQuery(database, options: options, path: path).run(window, withTexts: withTexts, to: sink)
      }
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }
}

/// Reads analyses in the order of their days and keys.
struct DumpQuery {
  private let database: Database
  private let texts: TextRows
  private let path: String

  init(_ database: Database, options: StoreOptions, path: String) {
    self.database = database
    self.path = path
    texts = TextRows(database, texts: options.texts, path: path)
  }

  func run(_ window: Window, withTexts: Bool, to sink: ([UInt8]) throws -> Void) throws -> Int {
    var count = 0
    var out: [UInt8] = []
    let rows = try Row.fetchCursor(
      database, sql: Self.query(window))
    while let row = try rows.next() {
      let text = try texts.words(.text, of: row[0], key: Array(row[1] as Data))
      do throws(LineScanner.Problem) {
        try LineFilling.append(Array(row[2] as Data), text: text, withText: withTexts, to: &out)
      } catch {
        throw StoreError(.damaged, path: path)
      }
      out.append(UInt8(ascii: "\n"))
      count += 1
      guard out.count >= Self.blockSize else { continue }
      try sink(out)
      out.removeAll(keepingCapacity: true)
    }
    if !out.isEmpty { try sink(out) }
    return count
  }

  /// How many bytes are given at a time.
  private static let blockSize = 1 << 18

  /// Days and keys stand in an index, so that nothing is sorted.
  private static func query(_ window: Window) -> String {
    """
    SELECT verbatims.id, key, line FROM verbatims JOIN analyses ON verbatim = verbatims.id
    WHERE \(window.condition) ORDER BY day, key
    """
  }
}
