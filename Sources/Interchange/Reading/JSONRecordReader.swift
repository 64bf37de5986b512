import Verbatims

/// Reads verbatims from JSON objects. One value serves one worker.
struct JSONRecordReader {
  private var fields: FieldTable
  private var turns: TurnReader
  var filler: VerbatimFiller
  private let kept: [[UInt8]]
  /// So many of them, the first ones, are kept though they say nothing.
  private let keptForSure: Int
  /// The value of the field at hand, reused.
  private var scratch: [UInt8] = []

  private static let roles: [Role] = [.id, .date, .customer, .score, .question, .sector, .sourceChannel]

  init(setup: ReadingSetup, filler: VerbatimFiller) {
    self.filler = filler
    kept = setup.options.allKept.map { Array($0.utf8) }
    keptForSure = setup.options.kept.count
    let plan = FieldPlan(options: setup.options, dictionary: setup.dictionary)
    fields = FieldTable(plan: plan, keptCount: kept.count)
    turns = TurnReader(setup: setup)
  }

  var unknownNames: [[UInt8]] { fields.unknownNames }
  var usedNames: [(role: Role, name: [UInt8])] { fields.usedNames }
  var asked: UInt64 { fields.asked }

  mutating func read(
    _ bytes: Span<UInt8>, _ slice: Range<Int>, into verbatim: inout Verbatim
  ) throws(RecordProblem.Kind) {
    var scanner = JSONScanner(slice)
    fields.clear()
    do {
      if let said = try scan(bytes, &scanner) {
        filler.begin(&verbatim)
        said.append(to: &verbatim.text, from: bytes)
        return fillKept(bytes, &verbatim)
      }
    } catch .malformedJSON(let byte) {
      throw .malformedJSON(byte: byte - slice.lowerBound)
    }
    filler.begin(&verbatim)
    try fillText(bytes, &verbatim)
    for role in Self.roles {
      guard let value = fields.value(role) else { continue }
      scratch.removeAll(keepingCapacity: true)
      value.append(to: &scratch, from: bytes)
      filler.set(role, scratch, &verbatim)
    }
    for (value, column) in fields.people {
      guard case .string = value else { continue }
      scratch.removeAll(keepingCapacity: true)
      value.append(to: &scratch, from: bytes)
      column.note(scratch, in: &verbatim.metadata)
    }
    fillKept(bytes, &verbatim)
  }

  /// Walks over the object and notes where its fields stand.
  ///
  /// - Returns: what stands there instead of an object and is all that somebody said; nothing, where it is null.
  private mutating func scan(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner
  ) throws(RecordProblem.Kind) -> JSONValue? {
    // RFC 7464 has a record separator before each text of a sequence.
    scanner.skipMark(0x1E, bytes)
    scanner.skipSpaces(bytes)
    guard scanner.peek(bytes) == UInt8(ascii: "{") else {
      let value = try scanner.value(bytes)
      scanner.skipSpaces(bytes)
      guard scanner.isAtEnd else { throw scanner.problem }
      switch value {
      case .string, .null: return value
      case .scalar, .other: throw .notAnObject
      }
    }
    let start = scanner
    try Self.members(bytes, &scanner, &fields)
    if fields.hasPaths {
      var scanner = start
      try Self.paths(bytes, &scanner, below: [], &fields)
    }
    scanner.skipSpaces(bytes)
    guard scanner.isAtEnd else { throw scanner.problem }
    return nil
  }

  /// Walks over an object and notes where its fields stand.
  static func members(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ fields: inout FieldTable
  ) throws(RecordProblem.Kind) {
    try scanner.expect(UInt8(ascii: "{"), bytes)
    if scanner.closesAtOnce(UInt8(ascii: "}"), bytes) { return }
    repeat {
      let key = try scanner.key(bytes)
      fields.set(key, try scanner.value(bytes, depth: 1), bytes)
    } while try scanner.continues(before: UInt8(ascii: "}"), bytes)
  }

  /// Walks over an object and notes where the fields stand that the user named by their paths.
  private static func paths(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, below outer: [UInt8], _ fields: inout FieldTable
  ) throws(RecordProblem.Kind) {
    try scanner.expect(UInt8(ascii: "{"), bytes)
    if scanner.closesAtOnce(UInt8(ascii: "}"), bytes) { return }
    repeat {
      var path = outer.isEmpty ? [] : outer + [FieldPlan.step]
      try scanner.key(bytes).append(to: &path, from: bytes)
      let value = try scanner.value(bytes, depth: 1)
      guard fields.set(path: path, value), case .other(let range) = value, bytes[range.lowerBound] == UInt8(ascii: "{")
      else { continue }
      var inner = JSONScanner(range)
      try Self.paths(bytes, &inner, below: path, &fields)
    } while try scanner.continues(before: UInt8(ascii: "}"), bytes)
  }

  private mutating func fillText(_ bytes: Span<UInt8>, _ verbatim: inout Verbatim) throws(RecordProblem.Kind) {
    if case .other(let range)? = fields.value(.turns), bytes[range.lowerBound] == UInt8(ascii: "[") {
      if try turns.read(bytes, range, into: &verbatim) { return }
      verbatim.text.removeAll(keepingCapacity: true)
      verbatim.turns.removeAll(keepingCapacity: true)
    }
    // A conversation may be one text, or a list of lines; without a word it is an empty text, and no damaged record.
    guard let text = fields.value(.text) ?? fields.value(.turns) else { throw .noText }
    if case .scalar = text, fields.value(.text) == nil { throw .noText }
    if case .other(let range) = text { return try fillText(bytes, listedIn: range, &verbatim) }
    text.append(to: &verbatim.text, from: bytes)
  }

  /// A list of strings is one text, a line each; anything else that has parts is none.
  private func fillText(
    _ bytes: Span<UInt8>, listedIn range: Range<Int>, _ verbatim: inout Verbatim
  ) throws(RecordProblem.Kind) {
    guard case .array(let parts) = try JSONNode(bytes, range) else { throw .noText }
    for part in parts {
      if case .null = part { continue }
      guard let text = part.text else { throw .noText }
      if !verbatim.text.isEmpty { verbatim.text.append(UInt8(ascii: "\n")) }
      verbatim.text += text
    }
  }

  private func fillKept(_ bytes: Span<UInt8>, _ verbatim: inout Verbatim) {
    for index in kept.indices {
      var value: [UInt8]?
      if case .null = fields.kept[index] {
        guard index < keptForSure else { continue }
      } else {
        var copy: [UInt8] = []
        fields.kept[index].append(to: &copy, from: bytes)
        value = copy
      }
      verbatim.metadata.kept.append(Metadata.Kept(name: kept[index], value: value))
    }
  }
}

extension JSONValue {
  /// Whether the value says nothing: null, or a string of no letter.
  var isNothing: Bool {
    switch self {
    case .null: true
    case .string(let string): string.range.isEmpty
    case .scalar, .other: false
    }
  }

  /// Appends what the value says: a string's text, any other value as it is written, nothing for null.
  func append(to result: inout [UInt8], from bytes: Span<UInt8>) {
    switch self {
    case .string(let string): string.append(to: &result, from: bytes)
    case .scalar(let range), .other(let range): result.append(bytes.extracting(range))
    case .null: break
    }
  }
}
