/// A string in JSON text: where its inside stands, and whether anything in it is escaped.
struct JSONString {
  var range: Range<Int>
  var isEscaped: Bool

  /// Appends the string that is meant, in UTF-8; a surrogate that stands alone becomes U+FFFD.
  func append(to result: inout [UInt8], from bytes: Span<UInt8>) {
    guard isEscaped else { return result.append(bytes.extracting(range)) }
    var position = range.lowerBound
    while position < range.upperBound {
      let next = ByteSearch.quoteOrBackslash(bytes, from: position, to: range.upperBound)
      result.append(bytes.extracting(position..<next))
      position = next
      if position < range.upperBound { unescape(&position, into: &result, bytes) }
    }
  }

  private func unescape(_ position: inout Int, into result: inout [UInt8], _ bytes: Span<UInt8>) {
    let mark = bytes[position + 1]
    position += 2
    switch mark {
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      let unit = Self.hex(bytes, position) ?? 0xFFFD
      position += 4
      result.append(scalar: scalar(unit, &position, bytes))
    default: result.append(mark)
    }
  }

  /// The scalar of a UTF-16 unit and, where it is the first half of a pair, of the escape that follows.
  private func scalar(_ unit: UInt32, _ position: inout Int, _ bytes: Span<UInt8>) -> UInt32 {
    guard (0xD800...0xDFFF).contains(unit) else { return unit }
    guard unit < 0xDC00, position + 6 <= range.upperBound, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u"), let low = Self.hex(bytes, position + 2),
      (0xDC00...0xDFFF).contains(low)
    else { return 0xFFFD }
    position += 6
    return 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
  }

  /// The number of four hexadecimal digits, or nil.
  static func hex(_ bytes: Span<UInt8>, _ start: Int) -> UInt32? {
    var result: UInt32 = 0
    for index in start..<start + 4 {
      let byte = bytes[index]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      result = result << 4 | UInt32(digit)
    }
    return result
  }
}
