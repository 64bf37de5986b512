/// Divides the row of a survey into its answers.
struct AnswerCutter {
  private let columns: [Int]
  private let fieldCount: Int
  private var row: TableRow

  init(_ layout: TableLayout) {
    columns = layout.answers.map(\.column)
    fieldCount = layout.fieldCount
    row = TableRow(delimiter: layout.delimiter)
  }

  /// Puts a record for each question answered in the place of the last one. A row without any answer stays one record.
  mutating func divide(_ bytes: Span<UInt8>, _ records: inout [RecordSlice]) {
    guard let last = records.last, last.problem == nil else { return }
    row.cut(bytes, last.start..<last.end)
    guard row.count >= fieldCount else { return }
    let parts = columns.indices.filter { !row.isBlank(columns[$0], bytes) }
    guard !parts.isEmpty else { return }
    records.removeLast()
    for part in parts {
      var slice = last
      slice.part = UInt16(clamping: part)
      records.append(slice)
    }
  }
}
