import Verbatims

/// Values of known kinds.
extension JSONScanner {
  /// Walks over an object; of the members that are known each is handed to `body`, which walks over its value.
  @inline(__always)
  mutating func forEachMember<Field: Identified>(
    of fields: IdentifierTable<Field>, _ bytes: Span<UInt8>,
    _ body: (Field, inout JSONScanner) throws(RecordProblem.Kind) -> Void
  ) throws(RecordProblem.Kind) {
    try expect(UInt8(ascii: "{"), bytes)
    if closesAtOnce(UInt8(ascii: "}"), bytes) { return }
    var last = -1
    repeat {
      let key = try key(bytes)
      if let field = fields.member(bytes.extracting(key.range), after: last) {
        last = Int(field.rawValue)
        try body(field, &self)
      } else {
        _ = try value(bytes, depth: 1)
      }
    } while try continues(before: UInt8(ascii: "}"), bytes)
  }

  /// Whether an object comes next; null is walked over, and anything else refused.
  mutating func isObject(_ name: String, _ bytes: Span<UInt8>) throws(RecordProblem.Kind) -> Bool {
    if peek(bytes) == UInt8(ascii: "{") { return true }
    guard case .null = try value(bytes) else { throw .badField(name: name) }
    return false
  }

  /// A member of a vocabulary, or nil for null.
  mutating func member<Member: Identified>(
    of table: IdentifierTable<Member>, _ field: some Identified, _ bytes: Span<UInt8>
  ) throws(RecordProblem.Kind) -> Member? {
    switch try value(bytes) {
    case .null: return nil
    case .string(let string):
      if let member = table.member(bytes.extracting(string.range)) { return member }
    case .scalar, .other: break
    }
    throw .badField(name: field.id.description)
  }

  /// A member of a vocabulary.
  mutating func toldMember<Member: Identified>(
    of table: IdentifierTable<Member>, _ field: some Identified, _ bytes: Span<UInt8>
  ) throws(RecordProblem.Kind) -> Member {
    guard let member = try member(of: table, field, bytes) else { throw .badField(name: field.id.description) }
    return member
  }

  /// A truth value, or nil for null.
  mutating func flag(_ field: some Identified, _ bytes: Span<UInt8>) throws(RecordProblem.Kind) -> Bool? {
    switch try value(bytes) {
    case .null: return nil
    case .scalar(let range):
      if bytes[range.lowerBound] == UInt8(ascii: "t") { return true }
      if bytes[range.lowerBound] == UInt8(ascii: "f") { return false }
    case .string, .other: break
    }
    throw .badField(name: field.id.description)
  }

  /// A whole number from nought on, or nil for null.
  mutating func count(_ field: some Identified, _ bytes: Span<UInt8>) throws(RecordProblem.Kind) -> Int? {
    let start = position
    switch try value(bytes) {
    case .null: return nil
    case .scalar(let range) where range.count < 18 && range.allSatisfy({ bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }):
      var result = 0
      for index in start..<range.upperBound { result = result * 10 + Int(bytes[index] - 0x30) }
      return result
    case .scalar, .string, .other: throw .badField(name: field.id.description)
    }
  }

  /// A whole number, or nil for null.
  mutating func wholeNumber(_ field: some Identified, _ bytes: Span<UInt8>) throws(RecordProblem.Kind) -> Int? {
    let isNegative = peek(bytes) == UInt8(ascii: "-")
    if isNegative { position += 1 }
    guard let size = try count(field, bytes) else {
      guard !isNegative else { throw .badField(name: field.id.description) }
      return nil
    }
    return isNegative ? -size : size
  }

  /// A number in thousandths, or nil for null; those after the third decimal are rounded.
  mutating func thousandths(
    _ field: some Identified, in range: ClosedRange<Int>, _ bytes: Span<UInt8>
  ) throws(RecordProblem.Kind) -> Int? {
    switch try value(bytes) {
    case .null: return nil
    case .scalar(let place):
      if let number = Self.thousandths(bytes, place), range.contains(number) { return number }
    case .string, .other: break
    }
    throw .badField(name: field.id.description)
  }

  /// What `0.820` says, as nearly all numbers are written; any other way is left to the reader of scores.
  private static func thousandths(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Int? {
    let isNegative = bytes[place.lowerBound] == UInt8(ascii: "-")
    let start = place.lowerBound + (isNegative ? 1 : 0)
    guard place.upperBound - start == 5, bytes[start + 1] == UInt8(ascii: ".") else {
      return ScoreParser.thousandths(bytes.extracting(place))
    }
    var result = 0
    for index in start..<place.upperBound where index != start + 1 {
      guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return ScoreParser.thousandths(bytes.extracting(place)) }
      result = result * 10 + Int(bytes[index] - 0x30)
    }
    return isNegative ? -result : result
  }
}
