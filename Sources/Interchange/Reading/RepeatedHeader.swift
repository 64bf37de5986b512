/// Knows the row of names again where it stands among the records, as files put together from several have it.
struct RepeatedHeader {
  private let header: [UInt8]
  /// The names, folded: a tool may write them in other capitals, with accents or quotation marks or without.
  private let keys: [[UInt8]]
  /// The first letter of the first name, in lower case, or 0 where that is no letter of ASCII.
  private let initial: UInt8
  /// How long a row is that can be it.
  private let sizes: ClosedRange<Int>
  private var row: TableRow

  init?(_ header: [UInt8], delimiter: UInt8) {
    guard !header.isEmpty else { return nil }
    self.header = header
    row = TableRow(delimiter: delimiter)
    row.cut(header.span, header.indices)
    keys = Self.keys(row, header.span)
    initial = Self.initial(header.span, header.indices)
    // Two quotation marks for each name, and a byte order mark.
    let most = 2 * keys.count + 3
    sizes = max(header.count - most, 1)...(header.count + most)
  }

  /// Whether a row is it.
  mutating func stands(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard sizes.contains(range.count) else { return false }
    guard Self.initial(bytes, range) == initial || initial == 0 else { return false }
    if range.count == header.count, header.indices.allSatisfy({ bytes[range.lowerBound + $0] == header[$0] }) {
      return true
    }
    row.cut(bytes, range)
    // Names that fold to nothing are told by their bytes alone.
    return row.count == keys.count && keys.contains { !$0.isEmpty } && Self.keys(row, bytes) == keys
  }

  private static func keys(_ row: TableRow, _ bytes: Span<UInt8>) -> [[UInt8]] {
    (0..<row.count).map { index in
      var name: [UInt8] = []
      row.append(index, to: &name, from: bytes)
      return HeaderKey.fold(name.span)
    }
  }

  private static func initial(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    let marks: [UInt8] = [0xEF, 0xBB, 0xBF, 0x20, UInt8(ascii: "\"")]
    guard let first = range.first(where: { !marks.contains(bytes[$0]) }) else { return 0 }
    let letter = bytes[first] | 0x20
    return (0x61...0x7A).contains(letter) ? letter : 0
  }
}
