/// Values in a line of JSON, by their places.
extension Span where Element == UInt8 {
  /// The text between two quotation marks, its escapes resolved.
  func unescaped(_ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = self[at]
      guard byte == UInt8(ascii: "\\"), at + 1 < range.upperBound else {
        text.append(byte)
        at += 1
        continue
      }
      at = append(escapeAt: at, in: range, to: &text)
    }
    return text
  }

  /// Appends what the escape at a place stands for, and gives the place after it.
  private func append(escapeAt at: Int, in range: Range<Int>, to text: inout [UInt8]) -> Int {
    switch self[at + 1] {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      var end = at + 6
      var code = hexadecimal(at + 2, range.upperBound)
      if code & 0xFC00 == 0xD800, end + 1 < range.upperBound, self[end] == UInt8(ascii: "\\") {
        code = 0x10000 + (code & 0x3FF) << 10 + hexadecimal(end + 2, range.upperBound) & 0x3FF
        end += 6
      }
      text.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
      return Swift.min(end, range.upperBound)
    default: text.append(self[at + 1])
    }
    return at + 2
  }

  private func hexadecimal(_ start: Int, _ end: Int) -> UInt32 {
    var value: UInt32 = 0
    for at in start..<Swift.min(start + 4, Swift.max(start, end)) {
      let byte = self[at]
      value = value << 4 | UInt32(byte <= 0x39 ? byte & 0xF : (byte & 0xF) + 9)
    }
    return value
  }

  /// The string between two places.
  func string(_ range: Range<Int>) -> String { String(decoding: unescaped(range), as: UTF8.self) }

  func isTrue(_ range: Range<Int>) -> Bool { range.count == 4 && self[range.lowerBound] == UInt8(ascii: "t") }

  /// A number without a fraction, or nil.
  func integer(_ range: Range<Int>) -> Int? {
    var value = 0
    for at in range {
      guard self[at] &- 0x30 < 10 else { return nil }
      value = value &* 10 &+ Int(self[at] &- 0x30)
    }
    return value
  }

  /// A number of three decimals, in thousandths, or nil.
  func thousandths(_ range: Range<Int>) -> Int? {
    var value = 0
    var decimals: Int?
    let isNegative = range.first.map { self[$0] == UInt8(ascii: "-") } ?? false
    for at in range.dropFirst(isNegative ? 1 : 0) {
      if self[at] == UInt8(ascii: "."), decimals == nil {
        decimals = 0
        continue
      }
      guard self[at] &- 0x30 < 10, decimals ?? 0 < 3 else { return nil }
      value = value &* 10 &+ Int(self[at] &- 0x30)
      decimals = decimals.map { $0 + 1 }
    }
    for _ in (decimals ?? 0)..<3 { value = value &* 10 }
    return isNegative ? -value : value
  }

  /// Whether these are the bytes between two places.
  func holds(_ text: StaticString, at range: Range<Int>) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { bytes in range.indices.allSatisfy { self[$0] == bytes[$0 - range.lowerBound] } }
  }
}
