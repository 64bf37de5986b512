/// Finds what the first rows of a table tell: its format, its header rows, what its columns hold.
struct TableRecognition {
  let setup: ReadingSetup
  let dates: DateParser

  /// The layout, without its header's bytes, and how many rows name the columns.
  func layout(
    _ sample: SampleRows, delimiter: UInt8
  ) throws(FileProblem.Kind) -> (layout: TableLayout, headerRows: Int) {
    let rows = sample.rows
    let format = format(rows)
    // A format insisted on has a header, but a file may hold no row at all.
    let headerRows = min(headerRows(rows, format), rows.count)
    let count = rows.first?.count ?? 0
    // The names again, as files put together from several have them, are no values.
    let keys = headerRows > 0 ? rows[0].map { HeaderKey.fold($0) } : []
    let body = rows.dropFirst(headerRows).filter { !Self.repeats(keys, $0) }
    let values = (0..<count).map { column in
      ColumnValues(body.lazy.filter { $0.count > column }.map { $0[column] }, dates: dates)
    }
    let names = headerRows > 0 ? rows[0].map(Self.cleaned) : (1..<count + 1).map(String.init)
    let table = try recognised(format, names, Array(rows.prefix(headerRows)), values)
    let (columns, kept) = try ColumnChooser.choose(names: names, values: values, setup: setup, format: table)
    var layout = TableLayout(
      delimiter: delimiter, fieldCount: count, names: names, columns: columns, kept: kept, header: [])
    for (index, name) in names.enumerated() where headerRows > 0 {
      layout.people[index] = setup.dictionary.tellsPeople(HeaderKey.fold(name))
    }
    guard let table else { return (layout, headerRows) }
    try complete(&layout, table, Array(rows.prefix(headerRows)), values)
    layout.isScattered = layout.conversation.map { Self.areScattered(rows.dropFirst(headerRows), $0) } ?? false
    return (layout, headerRows)
  }

  /// The format insisted on, else the one that the names tell.
  private func format(_ rows: [[String]]) -> TableFormat? {
    if let format = setup.options.format, format != .csv, format != .tsv { return TableFormat.of(format) }
    guard setup.options.format == nil, let header = rows.first else { return nil }
    if Self.importIDs(rows) != nil { return .qualtrics }
    guard let format = TableFormat.matching(header.map { HeaderKey.fold($0) }) else { return nil }
    if case .turns = format.rows, !Self.repeats(format, rows) { return nil }
    return format
  }

  /// A table that no vendor's names tell is a survey where the column of a text asks something.
  private func recognised(
    _ format: TableFormat?, _ names: [String], _ headers: [[String]], _ values: [ColumnValues]
  ) throws(FileProblem.Kind) -> TableFormat? {
    guard format == nil, setup.options.format == nil else { return format }
    if let text = setup.options.columns[.text] {
      return names.contains(text) && !headers.isEmpty && SurveyColumns.asks(text) ? .survey : nil
    }
    let pair = SurveyColumns.goodAndBad(names, setup.dictionary)
    guard !headers.isEmpty, !pair.isEmpty || names.contains(where: SurveyColumns.asks) else { return nil }
    let columns = SurveyColumns(format: .survey, headers: headers, values: values, dictionary: setup.dictionary)
    let answers = columns.answers(taken: []).map(\.column)
    // A column of texts beside a pair that nobody filled in makes no survey.
    guard names.contains(where: SurveyColumns.asks) || pair.isSubset(of: answers) else { return nil }
    return answers.isEmpty ? nil : .survey
  }

  private func headerRows(_ rows: [[String]], _ format: TableFormat?) -> Int {
    let found = HeaderRows(rows, dictionary: setup.dictionary, dates: dates).count
    switch format?.format {
    case .qualtrics:
      return Self.importIDs(rows).map { $0 + 1 } ?? max(found, 1)
    case .surveyMonkey:
      guard rows.count > 1 else { return 1 }
      // The second row holds nothing in the vendor's own columns.
      return rows[1].first.map(\.isEmpty) == true ? 2 : 1
    case nil: return found
    default: return max(found, 1)
    }
  }

  /// Adds what a format knows beyond the roles of columns.
  private func complete(
    _ layout: inout TableLayout, _ table: TableFormat, _ headers: [[String]], _ values: [ColumnValues]
  ) throws(FileProblem.Kind) {
    let keys = layout.names.map { HeaderKey.fold($0) }
    layout.format = table.format
    layout.channel = table.channel
    layout.title = TableFormat.column(table.title, in: keys).flatMap { $0 == layout.columns[.text] ? nil : $0 }
    if case .turns = table.rows {
      layout.conversation = TableFormat.column(table.conversation, in: keys)
      layout.direction = TableFormat.column(table.direction, in: keys)
    }
    guard case .answers = table.rows else { return }
    let survey = SurveyColumns(format: table.format, headers: headers, values: values, dictionary: setup.dictionary)
    if let column = layout.columns.removeValue(forKey: .text) {
      layout.answers = [TableLayout.Answer(column: column, question: survey.question(column))]
    } else {
      layout.answers = survey.answers(taken: Set(layout.columns.values))
    }
    guard !layout.answers.isEmpty else { throw .noTextColumn(available: layout.names) }
    let taken = Set(layout.columns.values).union(layout.answers.map(\.column))
    if layout.columns[.score] == nil {
      layout.columns[.score] = survey.score(taken: taken)
    }
    layout.scale = layout.columns[.score].map { scale(layout.names[$0], survey.question($0), values[$0]) }
  }

  /// The scale of a score: recommendation counts from 0 to 10, and others as far as their values go.
  private func scale(_ name: String, _ question: String, _ values: ColumnValues) -> ClosedRange<Int> {
    let words = (HeaderKey.fold(name) + [0x20] + HeaderKey.fold(question)).split(separator: 0x20).map { Array($0) }
    if words.contains(Array("nps".utf8)) || values.largest > 7 { return values.largest > 10 ? 0...100 : 0...10 }
    return values.largest > 5 ? 1...7 : 1...5
  }

  /// The row by which Qualtrics imports what it exported.
  private static func importIDs(_ rows: [[String]]) -> Int? {
    rows.prefix(3).firstIndex { $0.contains { $0.hasPrefix("{\"ImportId\"") } }
  }

  /// Whether rows share their conversation, together or not.
  private static func repeats(_ format: TableFormat, _ rows: [[String]]) -> Bool {
    guard let column = TableFormat.column(format.conversation, in: rows[0].map({ HeaderKey.fold($0) })) else {
      return false
    }
    let ids = rows.dropFirst().filter { $0.count > column && !$0[column].isEmpty }.map { $0[column] }
    return Set(ids).count < ids.count
  }

  /// Whether a row is the row of names once more, in whatever capitals.
  private static func repeats(_ keys: [[UInt8]], _ row: [String]) -> Bool {
    row.count == keys.count && keys.contains { !$0.isEmpty } && zip(row, keys).allSatisfy { HeaderKey.fold($0) == $1 }
  }

  /// Whether a conversation comes back after rows of another.
  private static func areScattered(_ rows: ArraySlice<[String]>, _ column: Int) -> Bool {
    var seen: Set<String> = []
    var last: String?
    for row in rows where row.count > column && !row[column].isEmpty && row[column] != last {
      if !seen.insert(row[column]).inserted { return true }
      last = row[column]
    }
    return false
  }

  /// A name without line breaks and spaces around it.
  private static func cleaned(_ name: String) -> String {
    String(decoding: VerbatimFiller.trimmed(Array(name.utf8)), as: UTF8.self)
  }
}
