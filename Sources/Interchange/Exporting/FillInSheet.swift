import CXLSX

/// A table that a person fills in: as a workbook whose cells offer lists, or as CSV.
public struct FillInSheet: Sendable {
  /// A column of the table.
  public struct Column: Sendable {
    public var head: String
    /// In characters.
    public var width: Double
    public var isWrapped: Bool
    /// The values that its cells take; nil where they are free.
    public var list: [String]?

    public init(head: String, width: Double, isWrapped: Bool = false, list: [String]? = nil) {
      self.head = head
      self.width = width
      self.isWrapped = isWrapped
      self.list = list
    }
  }

  public var title: String
  public var columns: [Column]
  /// The cells of each row, in the order of the columns; all are texts.
  public var rows: [[String]]

  private static let listsName = "Lists"

  public init(title: String, columns: [Column], rows: [[String]]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// Writes a workbook.
  ///
  /// - Complexity: O(*n*) in the number of cells.
  public func writeWorkbook(to output: OutputFile) throws {
    let file = try WorkbookFile(title: title)
    let sheet = try file.addSheet(title)
    sheet.freeze(rows: 1, columns: 1)
    sheet.heads(columns.map(\.head), widths: columns.map(\.width))
    for row in rows {
      for (column, cell) in zip(columns, row) { sheet.text(cell, column.isWrapped ? CXLSX_WRAPPED : CXLSX_PLAIN) }
      sheet.endRow()
    }
    sheet.filter(columns: columns.count)
    try addLists(to: file, for: sheet)
    var sink = ExportSink(file: output)
    try file.finish(into: &sink)
    try sink.flush()
  }

  /// Excel takes long lists from cells only.
  private func addLists(to file: WorkbookFile, for sheet: WorkbookSheet) throws {
    let listed = columns.indices.filter { columns[$0].list != nil }
    guard !rows.isEmpty, !listed.isEmpty else { return }
    let lists = try file.addSheet(Self.listsName)
    for row in 0..<(listed.compactMap { columns[$0].list?.count }.max() ?? 0) {
      for column in listed {
        let list = columns[column].list ?? []
        lists.text(row < list.count ? list[row] : "")
      }
      lists.endRow()
    }
    for (place, column) in listed.enumerated() {
      let count = columns[column].list?.count ?? 0
      sheet.list(rows: 1...rows.count, column: column, from: Self.listsName, column: place, count: count)
    }
  }

  /// Writes CSV: texts that begin like a formula get an apostrophe before them.
  public func writeTable(_ dialect: CSVWriter.Dialect, to output: OutputFile) throws(OutputProblem) {
    var pen = TablePen(dialect: dialect)
    pen.row(columns.map(\.head))
    for row in rows { pen.row(row) }
    try output.write(pen.bytes)
  }
}
