/// JSON in bytes.
struct JSONText {
  var bytes: [UInt8] = []

  mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func number(_ number: Int) { raw(String(number)) }

  /// A text without control characters, in quotes.
  mutating func string(_ text: some StringProtocol) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Exactly three decimals.
  mutating func thousandths(_ number: Int) {
    if number < 0 { raw("-") }
    let size = abs(number)
    raw(String(size / 1000))
    raw(".")
    let decimals = String(size % 1000)
    for _ in decimals.utf8.count..<3 { raw("0") }
    raw(decimals)
  }
}
