/// Finds how a table is laid out: its delimiter, and from its first rows all that the names and values tell.
struct TableSniffer {
  let setup: ReadingSetup

  /// The layout, and where the first row of values begins.
  func layout(
    _ text: [UInt8], format: InputFormat, isWhole: Bool
  ) throws(FileProblem.Kind) -> (layout: TableLayout, start: Int) {
    let insistsOnTabs = setup.options.format == .tsv
    let delimiter =
      insistsOnTabs ? UInt8(ascii: "\t") : DelimiterSniffer(dictionary: setup.dictionary).delimiter(text)
    var sample = SampleRows(text, delimiter: delimiter, limit: 1000, isWhole: isWhole)
    sample.removeFirst(Preamble(sample.rows, dictionary: setup.dictionary).count)
    let found = try TableRecognition(setup: setup, dates: dates).layout(sample, delimiter: delimiter)
    var layout = found.layout
    layout.header = found.headerRows > 0 ? Array(text[sample.ranges[0]]) : []
    if layout.format == .csv, delimiter == UInt8(ascii: "\t") { layout.format = .tsv }
    let sepLine = DelimiterSniffer.given(text) == nil ? 0 : RecordCutter.nextLine(text.span, 0)
    return (layout, found.headerRows > 0 ? sample.ends[found.headerRows - 1] : sepLine)
  }

  private var dates: DateParser {
    DateParser(order: setup.options.dateOrder ?? .dayMonthYear, months: setup.dictionary.months)
  }
}
