/// An analysis as the contract writes it, taken apart: what columns hold, the words, and the line without them.
struct AnalysisLine {
  var id = ""
  var setAside: String?
  var duplicateOf: String?
  var language: String?
  var sector: String?
  var nature: String?
  var hasDissatisfaction = false
  var polarity = 0
  var effort = 0
  var date: String?
  var customer: String?
  var score: Int?
  var sourceChannel: String?
  var engine = ""
  /// The text, or nil where the line has none.
  var text: [UInt8]?
  var findings: [FindingLine] = []
  var recourses: [RecourseLine] = []
  /// The line with empty quotes and a null text.
  var emptied: [UInt8] = []

  /// - Throws: where a line is no analysis of the contract.
  init(_ line: [UInt8]) throws(LineScanner.Problem) {
    var scanner = LineScanner()
    var holes: [Hole] = []
    try read(line.span, &scanner, &holes)
    guard scanner.peek(line.span) == 0, scanner.at >= line.count else { throw LineScanner.Problem(byte: scanner.at) }
    emptied = Self.emptied(line, holes)
  }

  /// A value that gives way to another.
  private struct Hole {
    var range: Range<Int>
    var filling: StaticString
  }

  private mutating func read(
    _ bytes: Span<UInt8>, _ scanner: inout LineScanner, _ holes: inout [Hole]
  ) throws(LineScanner.Problem) {
    try scanner.forEachMember(bytes) { key, scanner throws(LineScanner.Problem) in
      if bytes.holds("findings", at: key) {
        try scanner.forEachElement(bytes) { scanner throws(LineScanner.Problem) in
          let (finding, quote) = try FindingLine.read(bytes, &scanner)
          findings.append(finding)
          if let quote { holes.append(Hole(range: quote, filling: "\"\"")) }
        }
      } else if bytes.holds("recourses", at: key) {
        try scanner.forEachElement(bytes) { scanner throws(LineScanner.Problem) in
          let (recourse, quote) = try RecourseLine.read(bytes, &scanner)
          recourses.append(recourse)
          if let quote { holes.append(Hole(range: quote, filling: "\"\"")) }
        }
      } else if bytes.holds("metadata", at: key) {
        try readMetadata(bytes, &scanner)
      } else if bytes.holds("text", at: key) {
        guard let range = try scanner.optionalString(bytes) else { return }
        text = bytes.unescaped(range)
        holes.append(Hole(range: range.lowerBound - 1..<range.upperBound + 1, filling: "null"))
      } else if [UInt8(ascii: "["), UInt8(ascii: "{")].contains(scanner.peek(bytes)) {
        try scanner.skipValue(bytes)
      } else {
        try readValue(of: key, bytes, &scanner)
      }
    }
  }

  /// Reads a string or a scalar of the analysis itself.
  private mutating func readValue(
    of key: Range<Int>, _ bytes: Span<UInt8>, _ scanner: inout LineScanner
  ) throws(LineScanner.Problem) {
    if scanner.peek(bytes) == UInt8(ascii: "\"") {
      let range = try scanner.string(bytes)
      if bytes.holds("id", at: key) { id = bytes.string(range) }
      if bytes.holds("set_aside", at: key) { setAside = bytes.string(range) }
      if bytes.holds("duplicate_of", at: key) { duplicateOf = bytes.string(range) }
      if bytes.holds("language", at: key) { language = bytes.string(range) }
      if bytes.holds("sector", at: key) { sector = bytes.string(range) }
      if bytes.holds("nature", at: key) { nature = bytes.string(range) }
      if bytes.holds("engine", at: key) { engine = bytes.string(range) }
    } else {
      let range = try scanner.scalar(bytes)
      if bytes.holds("dissatisfaction", at: key) { hasDissatisfaction = bytes.isTrue(range) }
      if bytes.holds("polarity", at: key) { polarity = bytes.thousandths(range) ?? 0 }
      if bytes.holds("effort", at: key) { effort = bytes.thousandths(range) ?? 0 }
    }
  }

  private mutating func readMetadata(
    _ bytes: Span<UInt8>, _ scanner: inout LineScanner
  ) throws(LineScanner.Problem) {
    try scanner.forEachMember(bytes) { key, scanner throws(LineScanner.Problem) in
      if bytes.holds("score", at: key) {
        score = bytes.thousandths(try scanner.scalar(bytes))
      } else if bytes.holds("date", at: key) {
        date = try scanner.optionalString(bytes).map { bytes.string($0) }
      } else if bytes.holds("customer", at: key) {
        customer = try scanner.optionalString(bytes).map { bytes.string($0) }
      } else if bytes.holds("source_channel", at: key) {
        sourceChannel = try scanner.optionalString(bytes).map { bytes.string($0) }
      } else {
        try scanner.skipValue(bytes)
      }
    }
  }

  private static func emptied(_ line: [UInt8], _ holes: [Hole]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(line.count)
    var copied = 0
    for hole in holes {
      result += line[copied..<hole.range.lowerBound]
      hole.filling.withUTF8Buffer { result += $0 }
      copied = hole.range.upperBound
    }
    return result + line[copied...]
  }
}
