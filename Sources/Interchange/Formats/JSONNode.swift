/// A JSON value as a tree, for formats whose fields lie deep. Its depth and size are those of one record.
enum JSONNode {
  case null
  case string([UInt8])
  /// A number or a truth value, as it is written.
  case scalar([UInt8])
  case object([String: JSONNode])
  case array([JSONNode])

  /// The value of a member; null where there is none.
  subscript(_ name: String) -> JSONNode {
    if case .object(let members) = self { members[name] ?? .null } else { .null }
  }

  /// The value that a path such as `via.channel` leads to; null where it leads nowhere.
  func at(_ path: String) -> JSONNode {
    path.split(separator: ".").reduce(self) { $0[String($1)] }
  }

  /// What a string or a scalar says; nil where it says nothing.
  var value: [UInt8]? {
    switch self {
    case .string(let bytes), .scalar(let bytes): bytes.isEmpty ? nil : bytes
    default: nil
    }
  }

  /// A string's text; nil of anything else, so that a number in the place of a text is no text.
  var text: [UInt8]? {
    if case .string(let bytes) = self { bytes } else { nil }
  }

  var word: String { value.map { String(decoding: $0, as: UTF8.self) } ?? "" }

  /// The elements of an array; none of anything else.
  var elements: [JSONNode] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var isObject: Bool {
    if case .object = self { true } else { false }
  }

  var isTrue: Bool { word == "true" }
  var isFalse: Bool { word == "false" }

  var number: Int? { value.flatMap { bytes in ScoreParser.thousandths(bytes.span).map { $0 / 1000 } } }

  /// The first of some members that says something.
  func first(_ names: String...) -> [UInt8]? {
    for name in names {
      if let value = at(name).value { return value }
    }
    return nil
  }
}

extension JSONNode {
  /// Reads a whole slice.
  init(_ bytes: Span<UInt8>, _ slice: Range<Int>) throws(RecordProblem.Kind) {
    var scanner = JSONScanner(slice)
    do throws(RecordProblem.Kind) {
      scanner.skipSpaces(bytes)
      self = try Self.read(bytes, &scanner, 0)
      scanner.skipSpaces(bytes)
      guard scanner.isAtEnd else { throw scanner.problem }
    } catch {
      if case .malformedJSON(let byte) = error { throw .malformedJSON(byte: byte - slice.lowerBound) }
      throw error
    }
  }

  private static func read(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ depth: Int
  ) throws(RecordProblem.Kind) -> JSONNode {
    let deepest = 128
    guard depth < deepest else { throw scanner.problem }
    switch scanner.peek(bytes) {
    case UInt8(ascii: "{"): return .object(try members(bytes, &scanner, depth))
    case UInt8(ascii: "["): return .array(try elements(bytes, &scanner, depth))
    default: break
    }
    switch try scanner.value(bytes) {
    case .string(let string):
      var text: [UInt8] = []
      string.append(to: &text, from: bytes)
      return .string(text)
    case .scalar(let range), .other(let range): return .scalar([UInt8](copying: bytes.extracting(range)))
    case .null: return .null
    }
  }

  private static func members(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ depth: Int
  ) throws(RecordProblem.Kind) -> [String: JSONNode] {
    var members: [String: JSONNode] = [:]
    scanner.position += 1
    if scanner.closesAtOnce(UInt8(ascii: "}"), bytes) { return members }
    repeat {
      var name: [UInt8] = []
      try scanner.key(bytes).append(to: &name, from: bytes)
      members[String(decoding: name, as: UTF8.self)] = try read(bytes, &scanner, depth + 1)
    } while try scanner.continues(before: UInt8(ascii: "}"), bytes)
    return members
  }

  private static func elements(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ depth: Int
  ) throws(RecordProblem.Kind) -> [JSONNode] {
    var elements: [JSONNode] = []
    scanner.position += 1
    if scanner.closesAtOnce(UInt8(ascii: "]"), bytes) { return elements }
    repeat {
      elements.append(try read(bytes, &scanner, depth + 1))
    } while try scanner.continues(before: UInt8(ascii: "]"), bytes)
    return elements
  }
}
