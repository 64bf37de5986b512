/// Fills in `duplicate_of` in a record that was written before anybody knew: copies are looked for in the order of the
/// input, and are rare.
enum DuplicateMark {
  private static var key: StaticString { ",\"duplicate_of\":" }
  private static var empty: StaticString { "null" }

  /// Appends an object. Its first such key is its own: in a string the quotation mark would be escaped.
  static func append(json record: ArraySlice<UInt8>, of id: [UInt8], to out: inout [UInt8]) {
    var mark: [UInt8] = []
    mark.append(key)
    let keyLength = mark.count
    mark.append(empty)
    guard let place = place(of: mark, in: record) else {
      out += record
      return
    }
    out += record[..<(place + keyLength)]
    out.append(json: id.span)
    out += record[(place + mark.count)...]
  }

  private static func place(of mark: [UInt8], in record: ArraySlice<UInt8>) -> Int? {
    var rest = record
    while let first = rest.firstIndex(of: mark[0]) {
      if rest[first...].starts(with: mark) { return first }
      rest = rest[(first + 1)...]
    }
    return nil
  }

  /// Appends rows, each of which has the cell after its second separator.
  static func append(
    csv rows: ArraySlice<UInt8>, of id: [UInt8], _ dialect: CSVWriter.Dialect, to out: inout [UInt8]
  ) {
    let writer = CSVWriter(
      dialect: dialect, names: AnalysisNames(concepts: [], files: [], entries: [], engine: []), withText: false)
    var separators = 0
    var isQuoted = false
    for byte in rows {
      out.append(byte)
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == 0x0A { separators = 0 }
      guard byte == writer.separator else { continue }
      separators += 1
      if separators == 2 { writer.append(text: id.span, &out) }
    }
  }
}
