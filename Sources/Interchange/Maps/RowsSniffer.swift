/// Tells findings and partial maps from texts that are still to be analysed, by the first object of a file.
enum RowsSniffer {
  enum Kind: Hashable {
    /// Analyses, each on a line of its own or in any other way.
    case findings(isLines: Bool)
    case partialMap
  }

  enum Answer: Hashable {
    case rows(Kind)
    /// Something else.
    case other
    /// A map of a version that is not known here.
    case unknownVersion(Int)
    case needsMore
  }

  /// What a text is, by its beginning.
  static func answer(_ text: [UInt8], isWhole: Bool) -> Answer {
    let bytes = text.span
    var scanner = JSONScanner(0..<text.count)
    scanner.skipSpaces(bytes)
    guard !scanner.isAtEnd else { return isWhole ? .other : .needsMore }
    let isArray = scanner.peek(bytes) == UInt8(ascii: "[")
    if isArray {
      scanner.position += 1
      scanner.skipSpaces(bytes)
      guard !scanner.isAtEnd else { return isWhole ? .other : .needsMore }
    }
    guard scanner.peek(bytes) == UInt8(ascii: "{") else { return .other }
    do throws(RecordProblem.Kind) {
      return try object(bytes, &scanner, isArray)
    } catch {
      // What is cut short may go on as it began.
      guard scanner.isAtEnd else { return .other }
      return isWhole || text.count > longestObject ? .other : .needsMore
    }
  }

  /// An object that is longer than this is looked at no further.
  private static let longestObject = 64 << 20

  private static func object(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ isArray: Bool
  ) throws(RecordProblem.Kind) -> Answer {
    let start = scanner.position
    var (hasFindings, hasEngine) = (false, false)
    try scanner.expect(UInt8(ascii: "{"), bytes)
    if scanner.closesAtOnce(UInt8(ascii: "}"), bytes) { return .other }
    repeat {
      let key = try scanner.key(bytes)
      if names(key, "findings", bytes) { hasFindings = true }
      if names(key, "engine", bytes) { hasEngine = true }
      if names(key, PartialMap.mark, bytes), !isArray {
        return version(try scanner.value(bytes, depth: 1), bytes)
      }
      _ = try scanner.value(bytes, depth: 1)
    } while try scanner.continues(before: UInt8(ascii: "}"), bytes)
    guard hasFindings && hasEngine else { return .other }
    let hasLineBreak = ByteSearch.first(UInt8(ascii: "\n"), bytes, from: start, to: scanner.position) < scanner.position
    return .rows(.findings(isLines: !isArray && !hasLineBreak))
  }

  private static func version(_ value: JSONValue, _ bytes: Span<UInt8>) -> Answer {
    guard case .scalar(let range) = value, range.count < 9 else { return .other }
    var number = 0
    for index in range {
      guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return .other }
      number = number * 10 + Int(bytes[index] - 0x30)
    }
    return number == PartialMap.version ? .rows(.partialMap) : .unknownVersion(number)
  }

  private static func names(_ key: JSONString, _ name: StaticString, _ bytes: Span<UInt8>) -> Bool {
    guard key.range.count == name.utf8CodeUnitCount else { return false }
    return key.range.allSatisfy { bytes[$0] == name.utf8Start[$0 - key.range.lowerBound] }
  }
}
