/// Undoes the base64 of a part, as far as it is any: some mail declares it and holds plain text, or text below it that a list
/// of mail put there.
enum MailBase64 {
  static func text(of bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var group = Group()
    var start = 0
    while start < bytes.count {
      let end = ByteSearch.first(0x0A, bytes.span, from: start, to: bytes.count)
      if isText(bytes[start..<end]) {
        group.finish(into: &result)
        if !result.isEmpty && result.last != 0x0A { result.append(0x0A) }
        return result + bytes[start...]
      }
      for byte in bytes[start..<end] { group.take(byte, into: &result) }
      start = end + 1
    }
    group.finish(into: &result)
    return result
  }

  /// Whether a line is one that no encoder writes: words apart, letters beyond ASCII, a tag.
  private static func isText(_ line: ArraySlice<UInt8>) -> Bool {
    var hasWord = false
    var isApart = false
    for byte in line {
      if byte >= 0x80 || byte == UInt8(ascii: "<") { return true }
      if byte > 0x20 {
        if isApart { return true }
        hasWord = true
      } else if byte != 0x0D {
        isApart = hasWord
      }
    }
    return false
  }

  /// Four digits of base64 make three bytes; of a group that is cut short, what is whole.
  private struct Group {
    private var bits: UInt32 = 0
    private var digits = 0

    mutating func take(_ byte: UInt8, into result: inout [UInt8]) {
      if byte == UInt8(ascii: "=") { return finish(into: &result) }
      guard let digit = Self.digit(byte) else { return }
      bits = bits << 6 | digit
      digits += 1
      guard digits == 4 else { return }
      result += [
        UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits),
      ]
      (bits, digits) = (0, 0)
    }

    mutating func finish(into result: inout [UInt8]) {
      if digits >= 2 { result.append(UInt8(truncatingIfNeeded: bits >> (digits == 2 ? 4 : 10))) }
      if digits == 3 { result.append(UInt8(truncatingIfNeeded: bits >> 2)) }
      (bits, digits) = (0, 0)
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
      case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
      case UInt8(ascii: "+"): 62
      case UInt8(ascii: "/"): 63
      default: nil
      }
    }
  }
}
