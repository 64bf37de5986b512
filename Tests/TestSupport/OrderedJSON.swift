/// A JSON value that remembers the order of its keys and how its numbers are written.
public indirect enum OrderedJSON: Equatable {
  case object([Member])
  case array([OrderedJSON])
  case string(String)
  case number(String)
  case bool(Bool)
  case null

  public struct Member: Equatable {
    public var key: String
    public var value: OrderedJSON
  }

  public struct Malformed: Error {
    public var position: Int
  }

  /// Parses exactly one value, as strictly as RFC 8259.
  public init(_ text: String) throws {
    var parser = Parser(bytes: Array(text.utf8))
    self = try parser.value()
    parser.skipSpaces()
    guard parser.position == parser.bytes.count else { throw Malformed(position: parser.position) }
  }

  public subscript(key: String) -> OrderedJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  public var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }

  public var elements: [OrderedJSON] {
    if case .array(let values) = self { values } else { [] }
  }

  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  public var int: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  private struct Parser {
    let bytes: [UInt8]
    var position = 0

    mutating func skipSpaces() {
      while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
    }

    mutating func expect(_ text: String) throws {
      guard bytes[position...].starts(with: text.utf8) else { throw Malformed(position: position) }
      position += text.utf8.count
    }

    mutating func value() throws -> OrderedJSON {
      skipSpaces()
      guard position < bytes.count else { throw Malformed(position: position) }
      switch bytes[position] {
      case UInt8(ascii: "{"):
        return .object(
          try list("{", "}") { parser in
            let key = try parser.string()
            parser.skipSpaces()
            try parser.expect(":")
            return Member(key: key, value: try parser.value())
          })
      case UInt8(ascii: "["): return .array(try list("[", "]") { try $0.value() })
      case UInt8(ascii: "\""): return .string(try string())
      case UInt8(ascii: "t"):
        try expect("true")
        return .bool(true)
      case UInt8(ascii: "f"):
        try expect("false")
        return .bool(false)
      case UInt8(ascii: "n"):
        try expect("null")
        return .null
      default: return try number()
      }
    }

    mutating func list<Item>(
      _ open: String, _ close: String, item: (inout Parser) throws -> Item
    ) throws -> [Item] {
      try expect(open)
      skipSpaces()
      var items: [Item] = []
      if (try? expect(close)) != nil { return items }
      while true {
        skipSpaces()
        items.append(try item(&self))
        skipSpaces()
        if (try? expect(close)) != nil { return items }
        try expect(",")
      }
    }

    mutating func number() throws -> OrderedJSON {
      let start = position
      while position < bytes.count, "+-.eE0123456789".utf8.contains(bytes[position]) { position += 1 }
      let digits = String(decoding: bytes[start..<position], as: UTF8.self)
      guard Double(digits) != nil, digits.first != "+", digits.first != "." else { throw Malformed(position: start) }
      return .number(digits)
    }

    mutating func string() throws -> String {
      try expect("\"")
      var units: [UInt16] = []
      let text = bytes[position...]
      var scalars = String(decoding: text.prefix(stringLength()), as: UTF8.self).utf16.makeIterator()
      while let unit = scalars.next() {
        guard unit >= 0x20 else { throw Malformed(position: position) }
        guard unit == UInt16(UInt8(ascii: "\\")), let mark = scalars.next() else {
          units.append(unit)
          continue
        }
        switch UnicodeScalar(mark) {
        case "n": units.append(0x0A)
        case "r": units.append(0x0D)
        case "t": units.append(0x09)
        case "b": units.append(0x08)
        case "f": units.append(0x0C)
        case "\"", "\\", "/": units.append(mark)
        case "u":
          let digits = (0..<4).compactMap { _ in scalars.next().flatMap { UnicodeScalar($0) } }
          guard let code = UInt16(String(String.UnicodeScalarView(digits)), radix: 16) else {
            throw Malformed(position: position)
          }
          units.append(code)
        default: throw Malformed(position: position)
        }
      }
      position += stringLength()
      try expect("\"")
      return String(decoding: units, as: UTF16.self)
    }

    /// How many bytes the string at hand has, up to its closing mark.
    func stringLength() -> Int {
      var end = position
      while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
      return min(end, bytes.count) - position
    }
  }
}
