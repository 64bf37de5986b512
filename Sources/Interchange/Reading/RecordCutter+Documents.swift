extension RecordCutter {
  /// Goes into the array that was found, or out of it.
  mutating func turn() {
    if case .members(let name, let isInside) = style { style = .members(of: name, isInside: !isInside) }
  }

  /// Looks for the array of a name; what stands before it is passed over.
  func array(_ name: String, _ bytes: Span<UInt8>, _ start: Int, _ isLast: Bool) -> Step {
    let quote = UInt8(ascii: "\"")
    var position = start
    while true {
      let open = ByteSearch.first(quote, bytes, from: position, to: bytes.count)
      guard open < bytes.count else { return start < bytes.count ? .blank(next: bytes.count) : .needsMore }
      let close = Self.stringEnd(bytes, open)
      var next = close + 1
      while next < bytes.count, Self.isSpaceOrColon(bytes[next]) { next += 1 }
      guard next < bytes.count else {
        if isLast { return .blank(next: bytes.count) }
        return open > start ? .blank(next: open) : .needsMore
      }
      if bytes[next] == UInt8(ascii: "["), Self.equal(bytes, open + 1..<close, name) { return .enters(next: next + 1) }
      // A string that is a value is followed by a comma or a bracket, and never taken for a name.
      position = close + 1
    }
  }

  /// The next object of the array that the search is in.
  func member(_ bytes: Span<UInt8>, _ start: Int, _ isLast: Bool) -> Step {
    var position = start
    while position < bytes.count, Self.isSpaceOrComma(bytes[position]) { position += 1 }
    guard position < bytes.count else { return position > start ? .blank(next: position) : .needsMore }
    if bytes[position] == UInt8(ascii: "]") { return .leaves(next: position + 1) }
    if position > start { return .blank(next: position) }
    return object(bytes, position, isLast)
  }

  /// The rows from `start` on that share their value in a column.
  func group(_ bytes: Span<UInt8>, _ start: Int, _ delimiter: UInt8, _ column: Int, _ isLast: Bool) -> Step {
    var cut = TableRow(delimiter: delimiter)
    var value: [UInt8]?
    var end = start
    var position = start
    while position < bytes.count {
      switch row(bytes, position, delimiter, isLast) {
      case .record(let range, let next):
        cut.cut(bytes, range)
        var own: [UInt8] = []
        if column < cut.count { cut.append(column, to: &own, from: bytes) }
        if let value, value != own || own.isEmpty { return .record(start..<end, next: position) }
        value = own
        end = range.upperBound
        position = next
      case .blank(let next):
        if value == nil { return .blank(next: next) }
        position = next
      case .problem(let kind, let next):
        return value == nil ? .problem(kind, next: next) : .record(start..<end, next: position)
      case .needsMore, .enters, .leaves: return .needsMore
      }
    }
    guard isLast else { return .needsMore }
    return value == nil ? .blank(next: position) : .record(start..<end, next: position)
  }

  /// What stands before the next line that is a rule.
  func block(_ bytes: Span<UInt8>, _ start: Int, _ isLast: Bool) -> Step {
    var position = start
    var hasText = false
    while position < bytes.count {
      let next = Self.nextLine(bytes, position)
      let isWhole = isLast || bytes[next - 1] == UInt8(ascii: "\n")
      guard isWhole else { return .needsMore }
      if Self.isRule(bytes, position..<next) {
        return hasText ? .record(start..<position, next: next) : .blank(next: next)
      }
      hasText = hasText || !Self.isBlank(bytes, position..<next)
      position = next
    }
    guard isLast else { return .needsMore }
    return hasText ? .record(start..<position, next: position) : .blank(next: position)
  }

  /// Whether a line holds three dashes, equal signs, stars or the like, and nothing else.
  private static func isRule(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var marks = 0
    for index in line {
      switch bytes[index] {
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"): marks += 1
      case 0x20, 0x09, 0x0A, 0x0D: continue
      default: return false
      }
    }
    return marks >= 3
  }

  private static func isBlank(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    line.allSatisfy { bytes[$0] <= 0x20 }
  }

  private static func isSpaceOrColon(_ byte: UInt8) -> Bool { isSpace(byte) || byte == UInt8(ascii: ":") }

  private static func isSpaceOrComma(_ byte: UInt8) -> Bool { isSpace(byte) || byte == UInt8(ascii: ",") }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private static func equal(_ bytes: Span<UInt8>, _ range: Range<Int>, _ name: String) -> Bool {
    guard range.count == name.utf8.count else { return false }
    return zip(range, name.utf8).allSatisfy { bytes[$0] == $1 }
  }
}
