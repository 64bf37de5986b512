import GRDB
import GRDBSQLite

/// Has the system hold the pages of an index in memory: in the order in which they stand in the file, which an index that
/// grew has long left.
///
/// What is read is thrown away, and what is wrong in it does no harm: SQLite reads each page again when it asks for it.
struct IndexReadAhead {
  private let file: UnsafeMutablePointer<sqlite3_file>
  private let methods: sqlite3_io_methods
  private let pageSize: Int
  private let pages: Int
  private let root: Int

  /// Pages that nobody asked for are read along where they lie between others, up to so many in a row.
  private static let widestGap = 32
  private static let mostAtOnce = 256
  /// No index is higher.
  private static let mostLevels = 8

  /// Nil where there is no such index, or the file cannot be read so.
  init?(_ index: String, _ database: Database) throws {
    var pointer: UnsafeMutablePointer<sqlite3_file>?
    sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &pointer)
    guard let pointer, let methods = pointer.pointee.pMethods else { return nil }
    let sql = "SELECT rootpage FROM sqlite_master WHERE type = 'index' AND name = ?"
    guard let root = try Int.fetchOne(database, sql: sql, arguments: [index]) else { return nil }
    file = pointer
    self.methods = methods.pointee
    self.root = root
    pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
    pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
  }

  func run() {
    var level = [root]
    for _ in 0..<Self.mostLevels where !level.isEmpty {
      var below: [Int] = []
      read(level) { below += children(of: $0) }
      level = below.filter { (1...pages).contains($0) }.sorted()
    }
  }

  /// Reads pages of which the numbers are in order.
  private func read(_ numbers: [Int], _ take: (ArraySlice<UInt8>) -> Void) {
    var buffer = [UInt8](repeating: 0, count: Self.mostAtOnce * pageSize)
    var rest = numbers[...]
    while let first = rest.first {
      var last = first
      let run = rest.prefix { number in
        guard number - last <= Self.widestGap, number - first < Self.mostAtOnce else { return false }
        last = number
        return true
      }
      rest = rest.dropFirst(run.count)
      let length = (last - first + 1) * pageSize
      let offset = sqlite3_int64(first - 1) * sqlite3_int64(pageSize)
      let code = buffer.withUnsafeMutableBytes { methods.xRead(file, $0.baseAddress, Int32(length), offset) }
      guard code == SQLITE_OK else { continue }
      for number in run {
        let start = (number - first) * pageSize
        take(buffer[start..<start + pageSize])
      }
    }
  }

  /// The pages below one; none of a leaf.
  private func children(of page: ArraySlice<UInt8>) -> [Int] {
    let start = page.startIndex
    func number(_ at: Int, _ bytes: Int) -> Int {
      page[start + at..<start + at + bytes].reduce(0) { $0 << 8 | Int($1) }
    }
    // An inner page of an index, by SQLite's file format.
    guard page.first == 2 else { return [] }
    let cells = number(3, 2)
    guard 12 + 2 * cells <= pageSize else { return [] }
    let places = (0..<cells).map { number(12 + 2 * $0, 2) }.filter { $0 + 4 <= pageSize }
    return places.map { number($0, 4) } + [number(8, 4)]
  }
}
