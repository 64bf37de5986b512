/// Walks through JSON text byte by byte; what it walks over it checks.
///
/// More lenient than RFC 8259 in two things: control characters may stand unescaped in strings, and the numbers that
/// Python writes beside JSON's, `NaN` and `Infinity`, are taken for null.
struct JSONScanner {
  /// Where the walk stands.
  var position: Int
  private let end: Int

  /// Objects and arrays deeper than this are refused, so that hostile input cannot exhaust the stack.
  private static let deepest = 512

  init(_ slice: Range<Int>) {
    position = slice.lowerBound
    end = slice.upperBound
  }

  var problem: RecordProblem.Kind { .malformedJSON(byte: position + 1) }

  var isAtEnd: Bool { position >= end }

  mutating func skipSpaces(_ bytes: Span<UInt8>) {
    while position < end {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  /// Walks over this byte where it comes next.
  mutating func skipMark(_ byte: UInt8, _ bytes: Span<UInt8>) { if peek(bytes) == byte { position += 1 } }

  /// The byte that comes next, or 0 at the end.
  func peek(_ bytes: Span<UInt8>) -> UInt8 { position < end ? bytes[position] : 0 }

  mutating func expect(_ byte: UInt8, _ bytes: Span<UInt8>) throws(RecordProblem.Kind) {
    guard peek(bytes) == byte else { throw problem }
    position += 1
  }

  /// After one member: whether another follows; the closing mark is consumed.
  mutating func continues(before close: UInt8, _ bytes: Span<UInt8>) throws(RecordProblem.Kind) -> Bool {
    skipSpaces(bytes)
    let byte = peek(bytes)
    position += 1
    if byte == close { return false }
    guard byte == UInt8(ascii: ",") else {
      position -= 1
      throw problem
    }
    skipSpaces(bytes)
    return true
  }

  /// Whether an object or array that has just been opened holds nothing; then its closing mark is consumed.
  mutating func closesAtOnce(_ close: UInt8, _ bytes: Span<UInt8>) -> Bool {
    skipSpaces(bytes)
    guard peek(bytes) == close else { return false }
    position += 1
    return true
  }

  /// Walks over a key and its colon.
  mutating func key(_ bytes: Span<UInt8>) throws(RecordProblem.Kind) -> JSONString {
    let key = try string(bytes)
    skipSpaces(bytes)
    try expect(UInt8(ascii: ":"), bytes)
    skipSpaces(bytes)
    return key
  }

  /// Walks over a string.
  mutating func string(_ bytes: Span<UInt8>) throws(RecordProblem.Kind) -> JSONString {
    try expect(UInt8(ascii: "\""), bytes)
    let start = position
    var isEscaped = false
    while true {
      position = ByteSearch.quoteOrBackslash(bytes, from: position, to: end)
      guard position < end else { throw problem }
      if bytes[position] == UInt8(ascii: "\"") { break }
      isEscaped = true
      guard position + 1 < end else { throw problem }
      try checkEscape(bytes)
    }
    position += 1
    return JSONString(range: start..<position - 1, isEscaped: isEscaped)
  }

  private mutating func checkEscape(_ bytes: Span<UInt8>) throws(RecordProblem.Kind) {
    switch bytes[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      guard position + 6 <= end, JSONString.hex(bytes, position + 2) != nil else { throw problem }
      position += 6
    default: throw problem
    }
  }

  /// Walks over any value and tells where it stands.
  mutating func value(_ bytes: Span<UInt8>, depth: Int = 0) throws(RecordProblem.Kind) -> JSONValue {
    let start = position
    switch peek(bytes) {
    case UInt8(ascii: "\""): return .string(try string(bytes))
    case UInt8(ascii: "{"):
      try members(bytes, depth, close: UInt8(ascii: "}"))
      return .other(start..<position)
    case UInt8(ascii: "["):
      try members(bytes, depth, close: UInt8(ascii: "]"))
      return .other(start..<position)
    case UInt8(ascii: "n"):
      try literal("null", bytes)
      return .null
    case UInt8(ascii: "N"):
      try literal("NaN", bytes)
      return .null
    case UInt8(ascii: "I"):
      try literal("Infinity", bytes)
      return .null
    case UInt8(ascii: "-") where position + 1 < end && bytes[position + 1] == UInt8(ascii: "I"):
      try literal("-Infinity", bytes)
      return .null
    case UInt8(ascii: "t"): try literal("true", bytes)
    case UInt8(ascii: "f"): try literal("false", bytes)
    default: try number(bytes)
    }
    return .scalar(start..<position)
  }

  private mutating func members(_ bytes: Span<UInt8>, _ depth: Int, close: UInt8) throws(RecordProblem.Kind) {
    guard depth < Self.deepest else { throw problem }
    position += 1
    if closesAtOnce(close, bytes) { return }
    repeat {
      if close == UInt8(ascii: "}") { _ = try key(bytes) }
      _ = try value(bytes, depth: depth + 1)
    } while try continues(before: close, bytes)
  }

  private mutating func literal(_ word: StaticString, _ bytes: Span<UInt8>) throws(RecordProblem.Kind) {
    for index in 0..<word.utf8CodeUnitCount {
      guard peek(bytes) == word.utf8Start[index] else { throw problem }
      position += 1
    }
  }

  private mutating func number(_ bytes: Span<UInt8>) throws(RecordProblem.Kind) {
    if peek(bytes) == UInt8(ascii: "-") { position += 1 }
    if peek(bytes) == UInt8(ascii: "0") { position += 1 } else { try digits(bytes) }
    if peek(bytes) == UInt8(ascii: ".") {
      position += 1
      try digits(bytes)
    }
    if peek(bytes) | 0x20 == UInt8(ascii: "e") {
      position += 1
      if peek(bytes) == UInt8(ascii: "+") || peek(bytes) == UInt8(ascii: "-") { position += 1 }
      try digits(bytes)
    }
  }

  private mutating func digits(_ bytes: Span<UInt8>) throws(RecordProblem.Kind) {
    let start = position
    while peek(bytes) >= 0x30 && peek(bytes) <= 0x39 { position += 1 }
    guard position > start else { throw problem }
  }
}

/// A value that was walked over.
enum JSONValue {
  case string(JSONString)
  /// A number or a truth value.
  case scalar(Range<Int>)
  /// An object or an array.
  case other(Range<Int>)
  case null
}
