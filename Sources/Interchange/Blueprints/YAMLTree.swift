import CYAML

/// Reads one YAML document into a tree: texts, lists and mappings.
///
/// Anchors, aliases and tags are refused, since what is written is all that there is: a file of a few lines cannot swell
/// to millions of values. Keys are texts and stand once.
package struct YAMLTree {
  /// Larger or deeper than any blueprint is.
  static let mostBytes = 1 << 20
  static let mostNodes = 50_000
  static let deepest = 12

  package private(set) var root: YAMLNode?
  package private(set) var faults: [BlueprintFault] = []
  private var nodes = 0

  package init(_ bytes: [UInt8]) {
    guard bytes.count <= Self.mostBytes else {
      faults = [BlueprintFault(.tooLarge(Self.mostBytes), .file)]
      return
    }
    if let place = Self.firstIllFormed(bytes) {
      faults = [BlueprintFault(.notUTF8, place)]
      return
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    do {
      try text.withUnsafeBufferPointer { buffer in
        guard let parser = cyaml_open(buffer.baseAddress, buffer.count) else { return }
        defer { cyaml_close(parser) }
        try readDocument(parser)
      }
    } catch {
      // What stands after a mistake in the syntax is guesswork: only what came before it is told.
      root = nil
      if let fault = error as? BlueprintFault { faults.append(fault) }
    }
  }

  private mutating func readDocument(_ parser: OpaquePointer) throws {
    while true {
      let event = try next(parser)
      switch Int(event.kind) {
      case Int(CYAML_END.rawValue): return
      case Int(CYAML_DOCUMENT.rawValue):
        if root != nil { throw BlueprintFault(.secondDocument, place(event)) }
        root = try node(parser, try next(parser), depth: 0)
      default: continue
      }
    }
  }

  private func next(_ parser: OpaquePointer) throws -> cyaml_event {
    var event = cyaml_event()
    cyaml_next(parser, &event)
    if event.kind == CYAML_ERROR.rawValue {
      throw BlueprintFault(.syntax(YAMLMistake(event.problem.map { String(cString: $0) } ?? "")), place(event))
    }
    return event
  }

  private mutating func node(_ parser: OpaquePointer, _ event: cyaml_event, depth: Int) throws -> YAMLNode {
    nodes += 1
    let place = place(event)
    if nodes > Self.mostNodes { throw BlueprintFault(.tooManyValues(Self.mostNodes), place) }
    if depth > Self.deepest { throw BlueprintFault(.tooDeep(Self.deepest), place) }
    if event.is_marked != 0 { faults.append(BlueprintFault(.anchorOrTag, place)) }
    switch Int(event.kind) {
    case Int(CYAML_SCALAR.rawValue):
      let text = String(decoding: UnsafeBufferPointer(start: event.value, count: event.length), as: UTF8.self)
      return YAMLNode(content: .scalar(text, isPlain: event.is_plain != 0), place: place)
    case Int(CYAML_SEQUENCE.rawValue):
      return YAMLNode(content: .sequence(try elements(parser, depth)), place: place)
    case Int(CYAML_MAPPING.rawValue):
      return YAMLNode(content: .mapping(try members(parser, depth)), place: place)
    default:
      faults.append(BlueprintFault(.alias, place))
      return YAMLNode(content: .refused, place: place)
    }
  }

  private mutating func elements(_ parser: OpaquePointer, _ depth: Int) throws -> [YAMLNode] {
    var elements: [YAMLNode] = []
    while true {
      let event = try next(parser)
      if event.kind == CYAML_SEQUENCE_END.rawValue { return elements }
      elements.append(try node(parser, event, depth: depth + 1))
    }
  }

  private mutating func members(_ parser: OpaquePointer, _ depth: Int) throws -> [YAMLNode.Member] {
    var (members, lines) = ([YAMLNode.Member](), [String: Int]())
    while true {
      let event = try next(parser)
      if event.kind == CYAML_MAPPING_END.rawValue { return members }
      let key = try node(parser, event, depth: depth + 1)
      let value = try node(parser, try next(parser), depth: depth + 1)
      guard case .scalar(let name, _) = key.content else {
        faults.append(BlueprintFault(.keyIsNoText, key.place))
        continue
      }
      if let line = lines[name] {
        faults.append(BlueprintFault(.duplicateKey(name, firstLine: line), key.place))
      } else {
        lines[name] = key.place.line
        members.append(YAMLNode.Member(key: name, keyPlace: key.place, value: value))
      }
    }
  }

  private func place(_ event: cyaml_event) -> TextPlace {
    let isShort = event.end_line == event.line && event.kind == CYAML_SCALAR.rawValue
    let length = isShort ? Int(event.end_column) - Int(event.column) : 1
    return TextPlace(line: Int(event.line) + 1, column: Int(event.column) + 1, length: max(1, length))
  }

  /// Where the bytes stop being UTF-8, if they do.
  private static func firstIllFormed(_ bytes: [UInt8]) -> TextPlace? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var (line, column) = (1, 1)
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue("\n"): (line, column) = (line + 1, 1)
      case .scalarValue: column += 1
      case .emptyInput: return nil
      case .error: return TextPlace(line: line, column: column, length: 1)
      }
    }
  }
}
