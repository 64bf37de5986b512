import GRDB
import GRDBSQLite

/// Overwrites what lies between the rows of a store's pages.
///
/// SQLite zeroes what it deletes, but when it moves rows from one page to its neighbour a copy of them stays behind in
/// room that no row uses. Such room is overwritten here, in the file itself, through SQLite's own handle of it: a crash
/// at any instant leaves a sound store, since SQLite never reads that room.
struct PageScrubber {
  private let file: UnsafeMutablePointer<sqlite3_file>
  private let methods: sqlite3_io_methods
  private let pageSize: Int
  private let pages: Int
  private var page: [UInt8]

  /// - Parameter database: in a write transaction, and with an empty write-ahead log, so that nobody else writes.
  init(_ database: Database) throws {
    var pointer: UnsafeMutablePointer<sqlite3_file>?
    let code = sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &pointer)
    guard code == SQLITE_OK, let pointer, let methods = pointer.pointee.pMethods else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
    file = pointer
    self.methods = methods.pointee
    pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
    pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    page = [UInt8](repeating: 0, count: pageSize)
  }

  /// Whether pages of rows can be told from others: those begin with the number of a page, whose first byte is 0 in
  /// files of less than this.
  var isPossible: Bool { pages < 1 << 24 }

  /// - Returns: how many pages held something to overwrite.
  mutating func run() throws -> Int {
    var changed = 0
    for number in 0..<pages {
      let offset = sqlite3_int64(number) * sqlite3_int64(pageSize)
      try check(page.withUnsafeMutableBytes { methods.xRead(file, $0.baseAddress, Int32($0.count), offset) })
      guard PageRoom.clear(&page, headerAt: number == 0 ? PageRoom.fileHeader : 0) else { continue }
      try check(page.withUnsafeBytes { methods.xWrite(file, $0.baseAddress, Int32($0.count), offset) })
      changed += 1
    }
    try check(methods.xSync(file, SQLITE_SYNC_FULL))
    return changed
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }
}

/// The room on a page of rows that no row uses, by SQLite's file format.
enum PageRoom {
  /// Bytes before the first page's own header.
  static let fileHeader = 100

  /// Overwrites it.
  ///
  /// - Returns: whether there was anything but zeroes; false for pages without rows.
  static func clear(_ page: inout [UInt8], headerAt header: Int) -> Bool {
    guard let headerLength = headerLengths[page[header]] else { return false }
    let cells = number(page, header + 3)
    let start = number(page, header + 5)
    let room = header + headerLength + 2 * cells
    let content = start == 0 ? page.count : start
    guard room <= content, content <= page.count else { return false }
    var changed = zero(&page, room..<content)
    // Free blocks between rows: the next one, its own length, then room.
    var block = number(page, header + 1)
    while block >= content, block + 4 <= page.count {
      let length = number(page, block + 2)
      guard length >= 4, block + length <= page.count else { break }
      if zero(&page, block + 4..<block + length) { changed = true }
      let next = number(page, block)
      guard next > block else { break }
      block = next
    }
    return changed
  }

  /// Of pages of rows, by their first byte: two kinds of inner pages, two of leaves.
  private static let headerLengths: [UInt8: Int] = [2: 12, 5: 12, 10: 8, 13: 8]

  private static func number(_ page: [UInt8], _ at: Int) -> Int { Int(page[at]) << 8 | Int(page[at + 1]) }

  private static func zero(_ page: inout [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first(where: { page[$0] != 0 }) else { return false }
    for at in first..<range.upperBound { page[at] = 0 }
    return true
  }
}
