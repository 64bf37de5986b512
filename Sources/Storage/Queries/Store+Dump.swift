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
///
/// Within a day keys are in no order that the file knows: so many verbatims at a time are read as they stand in the file,
/// and then written by their keys.
struct DumpQuery {
  private let database: Database
  private let texts: TextRows
  private let path: String

  /// What a line is made of.
  private struct Part {
    var line: [UInt8]
    var text: [UInt8]?
  }

  private typealias Place = (number: Int64, key: [UInt8])

  /// How many verbatims the file is gone through for.
  private static let ahead = 65_536
  /// How many verbatims are read at a time, at first and at most; and how many bytes of them, by those before.
  private static let firstAtOnce = 1_024
  private static let mostAtOnce = 16_384
  private static let bytesAtOnce = 32 << 20
  /// How many bytes are given at a time.
  private static let blockSize = 1 << 18

  init(_ database: Database, options: StoreOptions, path: String) {
    self.database = database
    self.path = path
    texts = TextRows(database, texts: options.texts, path: path)
  }

  func run(_ window: Window, withTexts: Bool, to sink: ([UInt8]) throws -> Void) throws -> Int {
    var count = 0
    var out: [UInt8] = []
    // Days and keys stand in an index, so that nothing is sorted.
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, key FROM verbatims WHERE \(window.condition) ORDER BY day, key")
    var atOnce = Self.firstAtOnce
    var ahead: ArraySlice<Place> = []
    while true {
      if ahead.isEmpty { ahead = try placesAhead(rows)[...] }
      guard !ahead.isEmpty else { break }
      let places = ahead.prefix(atOnce)
      ahead = ahead.dropFirst(places.count)
      let parts = try parts(places)
      let bytes = parts.values.reduce(1) { $0 + $1.line.count + ($1.text?.count ?? 0) }
      atOnce = min(max(64, Self.bytesAtOnce / bytes * max(1, parts.count)), 2 * atOnce, Self.mostAtOnce)
      for place in places {
        guard let part = parts[place.number] else { continue }
        do throws(LineScanner.Problem) {
          try LineFilling.append(part.line, text: part.text, withText: withTexts, to: &out)
        } catch {
          throw StoreError(.damaged, path: path)
        }
        out.append(UInt8(ascii: "\n"))
        count += 1
        guard out.count >= Self.blockSize else { continue }
        try sink(out)
        out.removeAll(keepingCapacity: true)
      }
    }
    if !out.isEmpty { try sink(out) }
    return count
  }

  /// The next verbatims in order, of which the file has been gone through where many of them stand together.
  private func placesAhead(_ rows: RowCursor) throws -> [Place] {
    var places: [Place] = []
    while places.count < Self.ahead, let row = try rows.next() { places.append((row[0], Array(row[1] as Data))) }
    for run in NumberRuns.of(places.map(\.number)) {
      for table in ["analyses", "texts"] {
        _ = try Int.fetchOne(
          database.cachedStatement(sql: "SELECT count(verbatim) FROM \(table) WHERE verbatim BETWEEN ? AND ?"),
          arguments: [run.lowerBound, run.upperBound])
      }
    }
    return places
  }

  private func parts(_ places: ArraySlice<Place>) throws -> [Int64: Part] {
    var parts: [Int64: Part] = [:]
    parts.reserveCapacity(places.count)
    for (number, key) in places.sorted(by: { $0.number < $1.number }) {
      let line = try Data.fetchOne(
        database.cachedStatement(sql: "SELECT line FROM analyses WHERE verbatim = ?"), arguments: [number])
      guard let line else { continue }
      parts[number] = Part(line: Array(line), text: try texts.words(.text, of: number, key: key))
    }
    return parts
  }
}

/// Stretches of numbers that stand close together.
enum NumberRuns {
  /// How many numbers may be missing between two of a stretch, and how many a stretch has at least.
  private static let widestGap: Int64 = 64
  private static let least = 64

  /// - Complexity: O(*n* log *n*).
  static func of(_ numbers: [Int64]) -> [ClosedRange<Int64>] {
    var runs: [ClosedRange<Int64>] = []
    var (start, last, count) = (Int64(0), Int64(0), 0)
    func close() { if count >= least { runs.append(start...last) } }
    for number in numbers.sorted() {
      if count > 0, number - last <= widestGap {
        (last, count) = (number, count + 1)
      } else {
        close()
        (start, last, count) = (number, number, 1)
      }
    }
    close()
    return runs
  }
}
