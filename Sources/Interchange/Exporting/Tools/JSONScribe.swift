import Verbatims

/// Writes JSON with its commas where they belong; every string is escaped.
struct JSONScribe {
  var bytes: [UInt8] = []
  private var needsComma = false

  /// A member of an object: its key, then what `value` writes.
  mutating func key(_ name: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(name)
    bytes.append("\":")
    needsComma = false
  }

  mutating func key(text name: some Collection<UInt8>) {
    comma()
    bytes.append(json: Array(name).span)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func object(_ body: (inout JSONScribe) throws -> Void) rethrows {
    begin(UInt8(ascii: "{"))
    try body(&self)
    end(UInt8(ascii: "}"))
  }

  mutating func array(_ body: (inout JSONScribe) throws -> Void) rethrows {
    begin(UInt8(ascii: "["))
    try body(&self)
    end(UInt8(ascii: "]"))
  }

  mutating func begin(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  mutating func text(_ value: some Collection<UInt8>) {
    comma()
    bytes.append(json: Array(value).span)
    needsComma = true
  }

  mutating func text(_ value: String) { text(value.utf8) }

  mutating func number(_ value: Int) {
    comma()
    bytes.append(number: value)
    needsComma = true
  }

  mutating func thousandths(_ value: Int) {
    comma()
    bytes.append(thousandths: value)
    needsComma = true
  }

  mutating func flag(_ value: Bool) {
    comma()
    bytes.append(json: value)
    needsComma = true
  }

  mutating func null() {
    comma()
    bytes.append("null")
    needsComma = true
  }

  /// Starts a new line where a list is long.
  mutating func lineBreak() {
    comma()
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }
}

/// Members of an object.
extension JSONScribe {
  mutating func field(_ name: StaticString, _ value: String) {
    key(name)
    text(value)
  }

  mutating func field(_ name: StaticString, _ value: some Collection<UInt8>) {
    key(name)
    text(value)
  }

  mutating func field(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  mutating func field(_ name: StaticString, _ value: Bool) {
    key(name)
    flag(value)
  }

  mutating func field(_ name: StaticString, thousandths value: Int?) {
    key(name)
    if let value { thousandths(value) } else { null() }
  }

  mutating func field(_ name: StaticString, orNull value: String?) {
    key(name)
    if let value { text(value) } else { null() }
  }

  mutating func field(_ name: StaticString, _ member: (some Identified)?) {
    key(name)
    if let member { text(member.id.description) } else { null() }
  }

  mutating func object(_ name: StaticString, _ body: (inout JSONScribe) throws -> Void) rethrows {
    key(name)
    try object(body)
  }

  mutating func array(_ name: StaticString, _ body: (inout JSONScribe) throws -> Void) rethrows {
    key(name)
    try array(body)
  }
}
