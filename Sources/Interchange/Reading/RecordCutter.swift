/// Finds where records begin and end, so that chunks are cut between them.
struct RecordCutter: Sendable {
  enum Style: Hashable, Sendable {
    /// A record a line, which ends at this byte; blank lines hold none.
    case lines(end: UInt8)
    /// Objects, in an array or one after another.
    case objects
    /// Rows of a table, in which quoted fields may hold line breaks.
    case rows(delimiter: UInt8)
    /// Rows of a table, of which those that follow one another with the same value in a column are one record.
    case groups(delimiter: UInt8, column: Int)
    /// Objects in the arrays of this name, wherever those stand in a document, which is not read otherwise.
    case members(of: String, isInside: Bool)
    /// Everything between lines that are nothing but a rule.
    case blocks
    /// Messages, each below a line that begins with "From ".
    case mails
    /// The whole file.
    case whole
  }

  /// Whether a record is whole only where its line ends.
  var endsWithLine: Bool {
    switch style {
    case .objects, .members: false
    case .lines, .rows, .groups, .blocks, .whole, .mails: true
    }
  }

  enum Step: Equatable {
    /// A record, and where the next one is looked for.
    case record(Range<Int>, next: Int)
    /// Nothing to read up to here.
    case blank(next: Int)
    /// A record that cannot be cut, and where to try again.
    case problem(RecordProblem.Kind, next: Int)
    case needsMore
    /// An array whose objects are records begins or ends here.
    case enters(next: Int)
    case leaves(next: Int)
  }

  var style: Style

  /// The next record from `start` on; `isLast` where the file ends with these bytes.
  func next(_ bytes: Span<UInt8>, from start: Int, isLast: Bool) -> Step {
    switch style {
    case .lines(let end): line(bytes, start, end, isLast)
    case .objects: object(bytes, start, isLast)
    case .rows(let delimiter): row(bytes, start, delimiter, isLast)
    case .groups(let delimiter, let column): group(bytes, start, delimiter, column, isLast)
    case .members(let name, let isInside):
      isInside ? member(bytes, start, isLast) : array(name, bytes, start, isLast)
    case .blocks: block(bytes, start, isLast)
    case .mails: mail(bytes, start, isLast)
    case .whole: isLast ? .record(start..<bytes.count, next: bytes.count) : .needsMore
    }
  }

  private func line(_ bytes: Span<UInt8>, _ start: Int, _ mark: UInt8, _ isLast: Bool) -> Step {
    var end = ByteSearch.first(mark, bytes, from: start, to: bytes.count)
    guard end < bytes.count || isLast else { return .needsMore }
    let next = min(end + 1, bytes.count)
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    var first = start
    while first < end, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
    return first == end ? .blank(next: next) : .record(start..<end, next: next)
  }

  func row(_ bytes: Span<UInt8>, _ start: Int, _ delimiter: UInt8, _ isLast: Bool) -> Step {
    let quote = UInt8(ascii: "\"")
    var position = start
    while true {
      if position < bytes.count, bytes[position] == quote {
        guard let closed = Self.closingQuote(bytes, position) else {
          return isLast ? .problem(.unclosedQuote, next: Self.nextLine(bytes, start)) : .needsMore
        }
        position = closed + 1
      }
      position = Self.rowMark(bytes, position, delimiter)
      guard position < bytes.count else { break }
      if bytes[position] != delimiter { return endedRow(bytes, start, position, isLast) }
      position += 1
    }
    guard isLast else { return .needsMore }
    return start == bytes.count ? .blank(next: start) : .record(start..<bytes.count, next: bytes.count)
  }

  private func endedRow(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ isLast: Bool) -> Step {
    var next = end + 1
    if bytes[end] == UInt8(ascii: "\r") {
      guard next < bytes.count || isLast else { return .needsMore }
      if next < bytes.count, bytes[next] == UInt8(ascii: "\n") { next += 1 }
    }
    return start == end ? .blank(next: next) : .record(start..<end, next: next)
  }

  /// The quotation mark that closes the field opened at `start`, or nil while it is not there.
  private static func closingQuote(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var position = start + 1
    while true {
      position = ByteSearch.first(UInt8(ascii: "\""), bytes, from: position, to: bytes.count)
      guard position < bytes.count else { return nil }
      guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") else { return position }
      position += 2
    }
  }

  /// The next delimiter or line break, or the end.
  private static func rowMark(_ bytes: Span<UInt8>, _ start: Int, _ delimiter: UInt8) -> Int {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return position }
      position += 1
    }
    return position
  }

  /// The beginning of the line after the one at `start`, or the end.
  static func nextLine(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    min(ByteSearch.first(UInt8(ascii: "\n"), bytes, from: start, to: bytes.count) + 1, bytes.count)
  }
}

extension RecordCutter {
  func object(_ bytes: Span<UInt8>, _ start: Int, _ isLast: Bool) -> Step {
    var position = start
    while position < bytes.count, Self.isBetweenObjects(bytes[position]) { position += 1 }
    guard position < bytes.count else { return position > start ? .blank(next: position) : .needsMore }
    guard bytes[position] == UInt8(ascii: "{") else { return stray(bytes, position, isLast) }
    let first = position
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return .record(first..<position + 1, next: position + 1) }
      case UInt8(ascii: "\""): position = Self.stringEnd(bytes, position)
      default: break
      }
      position += 1
    }
    guard isLast else { return .needsMore }
    let end = RecordProblem.Kind.malformedJSON(byte: bytes.count - first + 1)
    return .problem(end, next: Self.nextObject(bytes, first))
  }

  private static func isBetweenObjects(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"): true
    default: false
    }
  }

  /// Something that is no object: up to the next comma, bracket or line break.
  private func stray(_ bytes: Span<UInt8>, _ start: Int, _ isLast: Bool) -> Step {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position = Self.stringEnd(bytes, position)
      } else if byte == UInt8(ascii: "{") && position > start || Self.isBetweenObjects(byte) {
        break
      }
      position += 1
    }
    let end = min(position, bytes.count)
    return position < bytes.count || isLast ? .record(start..<end, next: end) : .needsMore
  }

  /// The quotation mark that ends the string opened at `start`, or the end.
  static func stringEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var position = start + 1
    while true {
      position = ByteSearch.quoteOrBackslash(bytes, from: position, to: bytes.count)
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\\") else { return position }
      position = min(position + 2, bytes.count)
    }
  }

  /// The beginning of the next line that opens an object: where reading goes on after one that is never closed.
  private static func nextObject(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var line = nextLine(bytes, start)
    while line < bytes.count {
      var position = line
      while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
      if position < bytes.count, bytes[position] == UInt8(ascii: "{") { return position }
      line = nextLine(bytes, line)
    }
    return line
  }
}
