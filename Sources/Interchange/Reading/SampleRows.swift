/// The first rows of a table as strings, for a look at what they hold.
struct SampleRows {
  private(set) var rows: [[String]] = []
  /// Where each row begins and ends.
  private(set) var ranges: [Range<Int>] = []
  /// Where the search for the row after each goes on.
  private(set) var ends: [Int] = []

  /// Leaves out rows at the beginning.
  mutating func removeFirst(_ count: Int) {
    rows.removeFirst(count)
    ranges.removeFirst(count)
    ends.removeFirst(count)
  }

  init(_ text: [UInt8], delimiter: UInt8, limit: Int, isWhole: Bool = false) {
    let cutter = RecordCutter(style: .rows(delimiter: delimiter))
    var row = TableRow(delimiter: delimiter)
    var position = DelimiterSniffer.given(text) == nil ? 0 : RecordCutter.nextLine(text.span, 0)
    var isLast = false
    while rows.count < limit, position < text.count {
      switch cutter.next(text.span, from: position, isLast: isLast) {
      case .record(let range, let next):
        row.cut(text.span, range)
        rows.append(row.strings(text.span))
        ranges.append(range)
        ends.append(next)
        position = next
      case .blank(let next), .problem(_, let next), .enters(let next), .leaves(let next): position = next
      case .needsMore:
        // The last row may be cut by the end of the sample; alone, it is taken all the same.
        guard isWhole || rows.isEmpty, !isLast else { return }
        isLast = true
      }
    }
  }
}
