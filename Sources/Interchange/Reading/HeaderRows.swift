/// How many rows at the top of a table name its columns: none, one, or the two or three of survey tools.
struct HeaderRows {
  let count: Int

  private static let longestName = 80
  private static let mostRows = 3
  /// Fewer words name something.
  private static let fewestWords = 4
  /// As for the choice of a column of texts.
  private static let shortestText = 12

  init(_ rows: [[String]], dictionary: ColumnDictionary, dates: DateParser) {
    guard let first = rows.first, Self.names(first, dictionary, dates), !Self.tells(rows, dictionary) else {
      count = 0
      return
    }
    var found = 1
    while found < min(rows.count, Self.mostRows), Self.continues(rows, found, dictionary, dates) { found += 1 }
    count = found
  }

  /// Whether a row names columns: the dictionary knows one, or every cell is short, filled and no value.
  private static func names(_ row: [String], _ dictionary: ColumnDictionary, _ dates: DateParser) -> Bool {
    if row.contains(where: { dictionary.match(HeaderKey.fold($0)) != nil }) { return true }
    return row.count > 1 && Set(row).count == row.count
      && row.allSatisfy { !$0.isEmpty && $0.utf8.count <= longestName && !isValue($0, dates) }
  }

  /// Whether the first row is what a customer says, in a table without names: words of which the dictionary knows none,
  /// no question, and hardly shorter than what stands below them.
  private static func tells(_ rows: [[String]], _ dictionary: ColumnDictionary) -> Bool {
    let keys = rows[0].map { HeaderKey.fold($0) }
    guard keys.allSatisfy({ dictionary.match($0) == nil && dictionary.matches(within: $0).isEmpty }) else {
      return false
    }
    guard !rows[0].contains(where: SurveyColumns.asks) else { return false }
    return rows[0].indices.contains { column in
      guard keys[column].split(separator: 0x20).count >= fewestWords else { return false }
      let below = rows.dropFirst().compactMap { $0.count > column ? $0[column].utf8.count : nil }
      let mean = below.isEmpty ? 0 : below.reduce(0, +) / below.count
      return mean >= shortestText && rows[0][column].utf8.count * 2 >= mean
    }
  }

  /// Whether a row below the first is one of names too.
  private static func continues(
    _ rows: [[String]], _ index: Int, _ dictionary: ColumnDictionary, _ dates: DateParser
  ) -> Bool {
    let row = rows[index]
    if row == rows[0] || row.contains(where: { $0.hasPrefix("{\"ImportId\"") }) { return true }
    // The questions' own words stand between the names and the import ids.
    if index + 1 < rows.count, rows[index + 1].contains(where: { $0.hasPrefix("{\"ImportId\"") }) { return true }
    let known = row.count { dictionary.match(HeaderKey.fold($0)) != nil }
    if known >= 2 && known * 2 >= row.count { return true }
    return breaksColumn(rows, index, dictionary, dates)
  }

  /// Whether, in some column, every row below holds a number or a date, and this one words. « Très déçu » beside « N/A »
  /// is what a customer says, and names nothing.
  private static func breaksColumn(
    _ rows: [[String]], _ index: Int, _ dictionary: ColumnDictionary, _ dates: DateParser
  ) -> Bool {
    let below = rows.dropFirst(index + 1).filter { $0.count == rows[0].count }
    guard below.count >= 3, rows[index].count == rows[0].count else { return false }
    let columns = rows[index].indices.filter { column in below.allSatisfy { isValue($0[column], dates) } }
    return !columns.isEmpty
      && columns.allSatisfy { column in
        let cell = rows[index][column]
        return !dictionary.isNone(cell) && !isValue(cell, dates)
      } && !rows[index].indices.contains { says(rows[index][$0], above: below.map(\.[$0])) }
  }

  /// Whether a cell is hardly shorter than the texts below it, and more than a word.
  private static func says(_ cell: String, above below: [String]) -> Bool {
    let mean = below.reduce(0) { $0 + $1.utf8.count } / below.count
    return mean >= shortestText && cell.utf8.count * 2 >= mean && cell.contains(" ")
  }

  private static func isValue(_ cell: String, _ dates: DateParser) -> Bool {
    let bytes = VerbatimFiller.trimmed(Array(cell.utf8))
    return ScoreParser.thousandths(bytes.span) != nil || dates.iso(bytes.span) != nil
  }
}
