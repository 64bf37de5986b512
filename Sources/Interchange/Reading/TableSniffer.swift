/// Finds how a table is laid out: its delimiter, its header rows, what its columns hold.
struct TableSniffer {
  let setup: ReadingSetup

  /// The layout, and where the first row of values begins.
  func layout(
    _ text: [UInt8], format: InputFormat, isWhole: Bool
  ) throws(FileProblem.Kind) -> (layout: TableLayout, start: Int) {
    let fallback = UInt8(ascii: format == .tsv ? "\t" : ",")
    let best = DelimiterSniffer(dictionary: setup.dictionary).best(text)
    let insistsOnTabs = setup.options.format == .tsv
    let delimiter = insistsOnTabs ? fallback : best?.delimiter ?? fallback
    let sample = SampleRows(text, delimiter: delimiter, limit: 1000, isWhole: isWhole)
    let headers = HeaderRows(sample.rows, dictionary: setup.dictionary, dates: dates)
    let count = sample.rows.first?.count ?? 0
    let values = (0..<count).map { column in
      ColumnValues(
        sample.rows.dropFirst(headers.count).lazy.filter { $0.count > column }.map { $0[column] }, dates: dates)
    }
    let names = headers.count > 0 ? sample.rows[0].map(Self.cleaned) : (1..<count + 1).map(String.init)
    let (columns, kept) = try ColumnChooser.choose(names: names, values: values, setup: setup)
    let header = headers.count > 0 ? Array(text[sample.ranges[0]]) : []
    let layout = TableLayout(
      delimiter: delimiter, fieldCount: count, names: names, columns: columns, kept: kept, header: header)
    let sepLine = DelimiterSniffer.given(text) == nil ? 0 : RecordCutter.nextLine(text.span, 0)
    return (layout, headers.count > 0 ? sample.ends[headers.count - 1] : sepLine)
  }

  private var dates: DateParser {
    DateParser(order: setup.options.dateOrder ?? .dayMonthYear, months: setup.dictionary.months)
  }

  /// A name without line breaks and spaces around it.
  private static func cleaned(_ name: String) -> String {
    String(decoding: VerbatimFiller.trimmed(Array(name.utf8)), as: UTF8.self)
  }
}
