/// A small table of delimited text, read whole: its charset and delimiter are found as those of files of verbatims.
package struct TextTable {
  package struct Row: Hashable {
    /// Where it begins, from 1.
    package var line: Int
    /// Without the blanks around them.
    package var cells: [String]
  }

  package private(set) var rows: [Row] = []

  /// - Parameter columns: the names by which a delimiter is known to be right.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ bytes: [UInt8], columns: ColumnDictionary) {
    var text: [UInt8] = []
    var decoder = TextDecoder()
    decoder.decode(bytes, isLast: true, into: &text)
    let delimiter = DelimiterSniffer(dictionary: columns).best(text)?.delimiter ?? UInt8(ascii: ",")
    let sample = SampleRows(text, delimiter: delimiter, limit: .max, isWhole: true)
    var (line, seen) = (1, 0)
    for (cells, range) in zip(sample.rows, sample.ranges) {
      line += text[seen..<range.lowerBound].count { $0 == UInt8(ascii: "\n") }
      seen = range.lowerBound
      rows.append(Row(line: line, cells: cells.map(Self.trimmed)))
    }
  }

  private static func trimmed(_ cell: String) -> String {
    var text = cell[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
