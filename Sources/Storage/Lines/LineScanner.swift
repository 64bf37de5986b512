/// Walks over a line of JSON, byte by byte.
struct LineScanner {
  /// The line is no JSON, or not that of the contract, at this byte.
  struct Problem: Error { var byte: Int }

  private(set) var at = 0

  /// Walks over the members of the object that begins here.
  ///
  /// - Parameter member: given each key without its quotation marks; it walks over the value.
  mutating func forEachMember(
    _ bytes: Span<UInt8>, _ member: (Range<Int>, inout LineScanner) throws(Problem) -> Void
  ) throws(Problem) {
    try expect(UInt8(ascii: "{"), bytes)
    if skips(UInt8(ascii: "}"), bytes) { return }
    repeat {
      let key = try string(bytes)
      try expect(UInt8(ascii: ":"), bytes)
      try member(key, &self)
    } while skips(UInt8(ascii: ","), bytes)
    try expect(UInt8(ascii: "}"), bytes)
  }

  /// Walks over the elements of the list that begins here.
  mutating func forEachElement(
    _ bytes: Span<UInt8>, _ element: (inout LineScanner) throws(Problem) -> Void
  ) throws(Problem) {
    try expect(UInt8(ascii: "["), bytes)
    if skips(UInt8(ascii: "]"), bytes) { return }
    repeat { try element(&self) } while skips(UInt8(ascii: ","), bytes)
    try expect(UInt8(ascii: "]"), bytes)
  }

  /// The place of the string that begins here, without its quotation marks.
  mutating func string(_ bytes: Span<UInt8>) throws(Problem) -> Range<Int> {
    try expect(UInt8(ascii: "\""), bytes)
    let start = at
    while at < bytes.count {
      let byte = bytes[at]
      at += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "\"") { return start..<at - 1 }
    }
    throw Problem(byte: start)
  }

  /// The place of the string that begins here, or nil for null.
  mutating func optionalString(_ bytes: Span<UInt8>) throws(Problem) -> Range<Int>? {
    guard peek(bytes) != UInt8(ascii: "n") else {
      _ = try scalar(bytes)
      return nil
    }
    return try string(bytes)
  }

  /// The place of the number, or of true, false or null, that begins here.
  mutating func scalar(_ bytes: Span<UInt8>) throws(Problem) -> Range<Int> {
    skipSpaces(bytes)
    let start = at
    while at < bytes.count, bytes[at] > 0x20, !Self.ends(bytes[at]) { at += 1 }
    guard at > start else { throw Problem(byte: start) }
    return start..<at
  }

  /// Walks over any value.
  mutating func skipValue(_ bytes: Span<UInt8>) throws(Problem) {
    switch peek(bytes) {
    case UInt8(ascii: "{"):
      try forEachMember(bytes) { _, scanner throws(Problem) in try scanner.skipValue(bytes) }
    case UInt8(ascii: "["):
      try forEachElement(bytes) { scanner throws(Problem) in try scanner.skipValue(bytes) }
    case UInt8(ascii: "\""): _ = try string(bytes)
    default: _ = try scalar(bytes)
    }
  }

  /// The next byte that is no space, or 0 at the end.
  mutating func peek(_ bytes: Span<UInt8>) -> UInt8 {
    skipSpaces(bytes)
    return at < bytes.count ? bytes[at] : 0
  }

  /// Walks over this byte, and says whether it was there.
  mutating func skips(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard peek(bytes) == byte else { return false }
    at += 1
    return true
  }

  mutating func expect(_ byte: UInt8, _ bytes: Span<UInt8>) throws(Problem) {
    guard skips(byte, bytes) else { throw Problem(byte: at) }
  }

  private mutating func skipSpaces(_ bytes: Span<UInt8>) {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  private static func ends(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }
}
