/// Finds what separates the fields of a table, by how evenly each candidate cuts the first rows.
struct DelimiterSniffer {
  /// How well a delimiter fits.
  struct Fit {
    var delimiter: UInt8
    /// The number of fields of the first row.
    var fieldCount: Int
    /// The share of rows that have as many.
    var evenness: Double
    var rowCount: Int
    /// How many names of the first row the dictionary knows.
    var knownNames: Int

    /// Whether the rows are those of a table, even where no file name says so.
    var isSure: Bool {
      guard fieldCount >= 2, evenness >= 0.8 else { return false }
      return knownNames >= 2 || knownNames == 1 && rowCount >= 3
    }

    /// Whether what it cuts is prose rather than rows: no name is known, and most rows have another number of fields.
    fileprivate var cutsProse: Bool { knownNames == 0 && evenness < 0.5 }

    fileprivate var score: Double {
      fieldCount < 2 ? 0 : evenness + 0.5 * Double(min(knownNames, 3)) + 0.01 * Double(min(fieldCount, 20))
    }
  }

  let dictionary: ColumnDictionary

  private static let candidates = [";", ",", "\t", "|"].map { UInt8(ascii: $0) }
  private static let rowsLookedAt = 200

  /// What stands in no text: a table of one column is cut nowhere, and a comma in what a customer says is one.
  static let none: UInt8 = 0x1E

  /// The delimiter that cuts a table: the one that fits best, one that only ends rows, or none.
  func delimiter(_ text: [UInt8]) -> UInt8 {
    if let best = best(text) { return best.cutsProse && Self.given(text) == nil ? Self.none : best.delimiter }
    return Self.candidates.first { endsRows($0, text) } ?? Self.none
  }

  /// Whether it stands in some rows, and only behind the last field.
  private func endsRows(_ delimiter: UInt8, _ text: [UInt8]) -> Bool {
    let rows = SampleRows(text, delimiter: delimiter, limit: Self.rowsLookedAt).rows
    return rows.contains { $0.count > 1 } && rows.allSatisfy { $0.dropFirst().allSatisfy(\.isEmpty) }
  }

  /// The delimiter that fits best, or nil where none cuts the first row.
  func best(_ text: [UInt8]) -> Fit? {
    if let given = Self.given(text) { return fit(given, text) }
    let fits = Self.candidates.map { fit($0, text) }
    // The first of equals is taken, so that the answer is always the same.
    guard let most = fits.map(\.score).max(), most > 0 else { return nil }
    return fits.first { $0.score == most }
  }

  /// What a first line `sep=;` says.
  static func given(_ text: [UInt8]) -> UInt8? {
    let line = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard line.count == 5, line.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8.map { $0 | 0x20 }) else { return nil }
    return line[4]
  }

  private func fit(_ delimiter: UInt8, _ text: [UInt8]) -> Fit {
    let all = SampleRows(text, delimiter: delimiter, limit: Self.rowsLookedAt).rows
    let rows = all.dropFirst(Preamble(all, dictionary: dictionary).count)
    guard let header = rows.first else {
      return Fit(delimiter: delimiter, fieldCount: 0, evenness: 0, rowCount: 0, knownNames: 0)
    }
    let even = rows.count { $0.count == header.count }
    let known = header.count { dictionary.match(HeaderKey.fold($0)) != nil }
    return Fit(
      delimiter: delimiter, fieldCount: header.count, evenness: Double(even) / Double(rows.count),
      rowCount: rows.count, knownNames: known)
  }
}
