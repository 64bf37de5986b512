import Verbatims

/// Writing into bytes, without strings in between.
extension [UInt8] {
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(number: Int) {
    guard number > 9 || number < 0 else { return append(0x30 + UInt8(number)) }
    var digits = [20 of UInt8](repeating: 0)
    var (rest, start) = (number.magnitude, digits.count)
    while rest > 0 {
      start -= 1
      digits[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    if number < 0 {
      start -= 1
      digits[start] = UInt8(ascii: "-")
    }
    digits.span.extracting(start...).withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  /// Thousandths as a number with exactly three decimals.
  mutating func append(thousandths: Int, decimalMark: UInt8 = UInt8(ascii: ".")) {
    if thousandths < 0 { append(UInt8(ascii: "-")) }
    let size = thousandths.magnitude
    append(number: Int(size / 1000))
    append(decimalMark)
    append(0x30 + UInt8(size / 100 % 10))
    append(0x30 + UInt8(size / 10 % 10))
    append(0x30 + UInt8(size % 10))
  }

  mutating func append(_ language: Language) {
    append(UInt8(language.code >> 8))
    append(UInt8(language.code & 0xFF))
  }
}

/// Writing JSON.
extension [UInt8] {
  /// Appends a string in quotation marks; only what JSON insists on is escaped.
  package mutating func append(json text: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    var start = 0
    var position = 0
    while position < text.count {
      position = ByteSearch.jsonSpecial(text, from: position, to: text.count)
      append(text.extracting(start..<position))
      guard position < text.count else { break }
      append(JSONEscape(of: text[position]))
      position += 1
      start = position
    }
    append(UInt8(ascii: "\""))
  }

  mutating func append(json text: [UInt8]?) {
    if let text { append(json: text.span) } else { append("null") }
  }

  mutating func append(json flag: Bool) { append(flag ? "true" : "false") }

  /// Appends an identifier in quotation marks, or null.
  mutating func append(json member: (some Identified)?) {
    guard let member else { return append("null") }
    append(UInt8(ascii: "\""))
    append(member.id)
    append(UInt8(ascii: "\""))
  }
}
