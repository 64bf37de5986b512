/// Writes the cells of a sheet as the rows of a table.
///
/// Rows above the table, such as a title, become blank lines, so that a row's line is its number in the sheet.
struct SheetRows {
  /// What separates fields: no text in XML can hold it.
  static let delimiter: UInt8 = 0x1F
  /// So many columns a sheet may have.
  static let mostColumns = 16384
  private static let mostRows = 1 << 20
  /// So many rows are looked at to tell where the table begins, and how wide it is.
  private static let sampleCount = 50

  /// What is written and not yet taken.
  private(set) var output: [UInt8] = []
  /// What is wrong with the sheet.
  private(set) var problem: FileProblem.Kind?
  private let longestRow: Int
  private var cells: [[UInt8]] = []
  private var rowSize = 0
  private var number = 0
  /// The first rows, until the table is told from what stands above it.
  private var sample: [[[UInt8]]]? = []
  private var width = 0

  init(longestRow: Int) {
    self.longestRow = longestRow
    output = Array("sep=".utf8) + [Self.delimiter, UInt8(ascii: "\n")]
  }

  /// Begins the row of a number from 1, or the next one; rows that are not there are blank.
  mutating func beginRow(_ given: Int?) {
    let next = given.flatMap { $0 > number && $0 <= Self.mostRows ? $0 : nil } ?? number + 1
    while number + 1 < next {
      number += 1
      endRow()
    }
    number = next
  }

  /// Puts a cell in a column, from 0.
  mutating func put(_ value: [UInt8], at column: Int) {
    guard !value.isEmpty, column < Self.mostColumns, problem == nil else { return }
    rowSize += value.count
    if rowSize > longestRow { problem = .tooLarge(limit: longestRow) }
    while cells.count <= column { cells.append([]) }
    cells[column] = value
  }

  /// Ends a row, which is there so many times.
  mutating func endRow(repeated count: Int = 1) {
    let isBlank = cells.allSatisfy(\.isEmpty)
    let most = isBlank ? Self.mostRows : max(1, longestRow / max(rowSize, 1))
    if !isBlank && count > most { problem = .tooLarge(limit: longestRow) }
    for _ in 0..<min(count, most) where problem == nil {
      if sample != nil {
        sample?.append(cells)
        if let count = sample?.count, count >= Self.sampleCount { endSample() }
      } else {
        write(cells)
      }
    }
    number += count - 1
    cells.removeAll(keepingCapacity: true)
    rowSize = 0
  }

  /// Says that a cell is longer than a row may be.
  mutating func refuse() { problem = .tooLarge(limit: longestRow) }

  /// Says that a cell is none of what the sheet's workbook holds.
  mutating func tellDamage() { problem = .damaged }

  /// Ends the sheet.
  mutating func end() { endSample() }

  mutating func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// Tells the table by its first rows: it begins with the first that fills half of the columns.
  private mutating func endSample() {
    guard let rows = sample else { return }
    sample = nil
    width = rows.map { ($0.lastIndex { !$0.isEmpty } ?? -1) + 1 }.max() ?? 0
    let first = rows.firstIndex { row in 2 * row.count { !$0.isEmpty } >= width } ?? 0
    for (index, row) in rows.enumerated() { write(index < first ? [] : row) }
  }

  /// Writes a row; cells to the right of the table have no name and are left out.
  private mutating func write(_ row: [[UInt8]]) {
    if !row.allSatisfy(\.isEmpty) {
      for column in 0..<width {
        if column > 0 { output.append(Self.delimiter) }
        if column < row.count { writeField(row[column]) }
      }
    }
    output.append(UInt8(ascii: "\n"))
  }

  private mutating func writeField(_ value: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard value.contains(where: { $0 == quote || $0 == 0x0A || $0 == 0x0D }) else {
      output += value
      return
    }
    output.append(quote)
    for byte in value {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }
}
