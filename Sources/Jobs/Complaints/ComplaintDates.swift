public import Interchange
internal import Journeys
public import Storage

/// Reads what the complaints system tells: a table with an id a row, and the days on which it was put in writing,
/// acknowledged, answered and closed.
///
/// Columns in any order, by the names of `Lexicons/columns.lex`. Days as ISO 8601
/// writes them, or the day first: 02/03/2026 is 2 March.
public struct ComplaintDates: Sendable {
  /// What is wrong with the table or a row, and where.
  public struct Problem: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
      case noID
      /// No column tells anything.
      case nothingTold
      case badDay
      /// It has not come yet.
      case laterThanToday
      /// It is before the day on which the complaint was sent.
      case beforeSent
      /// No verbatim has the id, or several have it.
      case unknown
      case ambiguous
    }

    public var line: Int
    public var kind: Kind

    public init(line: Int, kind: Kind) { (self.line, self.kind) = (line, kind) }
  }

  /// What is told, and in which line of the table.
  public private(set) var told: [(id: String, event: ComplaintEvent, line: Int)] = []
  /// Rows that were left out.
  public private(set) var problems: [Problem] = []

  /// - Parameters:
  ///   - columns: the names that columns go by.
  ///   - now: when it is told, in seconds since 1970-01-01T00:00:00Z.
  public init(_ bytes: [UInt8], columns names: ColumnDictionary, today: Int32, now: Int64) throws(Problem) {
    let rows = TextTable(bytes, columns: names).rows
    let heads = rows.first?.cells ?? []
    guard let id = heads.firstIndex(where: names.isID) else { throw Problem(line: 1, kind: .noID) }
    let columns = ComplaintEvent.What.allCases.compactMap { what in
      heads.firstIndex { names.told(by: $0) == what.rawValue }.map { (what, $0) }
    }
    guard !columns.isEmpty else { throw Problem(line: 1, kind: .nothingTold) }
    for row in rows.dropFirst() where row.cells.contains(where: { !$0.isEmpty }) {
      guard id < row.cells.count, !row.cells[id].isEmpty else {
        problems.append(Problem(line: row.line, kind: .noID))
        continue
      }
      for (what, column) in columns where column < row.cells.count && !row.cells[column].isEmpty {
        guard let day = Self.day(row.cells[column]) else {
          problems.append(Problem(line: row.line, kind: .badDay))
          continue
        }
        guard day <= today else {
          problems.append(Problem(line: row.line, kind: .laterThanToday))
          continue
        }
        told.append((row.cells[id], ComplaintEvent(what, on: day, .file, told: now), row.line))
      }
    }
  }

  private static func day(_ text: String) -> Int32? {
    if let day = ISODate.day(of: Array(text.utf8)) { return day }
    let date = text.prefix { !$0.isWhitespace }
    let parts = date.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard parts.count == 3, numbers.count == 3, parts[2].count == 4 else { return nil }
    let day = CivilDay(year: numbers[2], month: numbers[1], day: numbers[0])
    guard (1...12).contains(day.month), (1...31).contains(day.day), CivilDay(day.number) == day else { return nil }
    return day.number
  }
}
