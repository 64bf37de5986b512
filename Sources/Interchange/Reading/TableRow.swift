/// Cuts rows of delimited values as RFC 4180 and Python's csv module do; reused from row to row.
///
/// A quotation mark opens a quoted field only as its first byte; after the closing one, what follows is taken as it is.
struct TableRow {
  /// A field: where its inside stands, and whether quotation marks in it are still to be undone.
  private struct Field {
    var range: Range<Int>
    var isRaw: Bool
  }

  private var fields: [Field] = []
  private let delimiter: UInt8
  private static let quote = UInt8(ascii: "\"")

  init(delimiter: UInt8) { self.delimiter = delimiter }

  var count: Int { fields.count }

  /// Cuts one row, whose line break is not part of `slice`.
  mutating func cut(_ bytes: Span<UInt8>, _ slice: Range<Int>) {
    fields.removeAll(keepingCapacity: true)
    var position = slice.lowerBound
    while true {
      let end = fieldEnd(bytes, position, slice.upperBound)
      let isQuoted = position < end && bytes[position] == Self.quote
      if isQuoted, end - position >= 2, bytes[end - 1] == Self.quote,
        ByteSearch.first(Self.quote, bytes, from: position + 1, to: end) == end - 1
      {
        fields.append(Field(range: position + 1..<end - 1, isRaw: false))
      } else {
        fields.append(Field(range: position..<end, isRaw: isQuoted))
      }
      guard end < slice.upperBound else { return }
      position = end + 1
    }
  }

  /// Where the field that begins at `start` ends.
  private func fieldEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard start < end, bytes[start] == Self.quote else {
      return ByteSearch.first(delimiter, bytes, from: start, to: end)
    }
    var position = start + 1
    while position < end {
      position = ByteSearch.first(Self.quote, bytes, from: position, to: end) + 1
      guard position < end, bytes[position] == Self.quote else { break }
      position += 1
    }
    return position >= end ? end : ByteSearch.first(delimiter, bytes, from: position, to: end)
  }

  /// Appends what a field says.
  func append(_ index: Int, to result: inout [UInt8], from bytes: Span<UInt8>) {
    let field = fields[index]
    guard field.isRaw else { return result.append(bytes.extracting(field.range)) }
    var position = field.range.lowerBound + 1
    let end = field.range.upperBound
    while position < end {
      let quote = ByteSearch.first(Self.quote, bytes, from: position, to: end)
      result.append(bytes.extracting(position..<quote))
      position = quote + 1
      guard position < end else { return }
      if bytes[position] == Self.quote {
        result.append(Self.quote)
        position += 1
      } else {
        return result.append(bytes.extracting(position..<end))
      }
    }
  }

  /// Whether a field holds nothing.
  func isEmpty(_ index: Int) -> Bool { fields[index].range.isEmpty }

  /// Whether a field holds nothing but spaces.
  func isBlank(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    fields[index].range.allSatisfy { bytes[$0] <= 0x20 || bytes[$0] == Self.quote }
  }

  /// All fields as strings.
  func strings(_ bytes: Span<UInt8>) -> [String] {
    (0..<count).map { index in
      var value: [UInt8] = []
      append(index, to: &value, from: bytes)
      return String(decoding: value, as: UTF8.self)
    }
  }
}
