/// A finding of a line, as its row holds it.
struct FindingLine: Hashable {
  var kind = ""
  var stage = ""
  var channel = ""
  var theme = ""
  var concept = ""
  /// In thousandths.
  var intensity = 0
  var isMomentOfTruth = false
  var makeOrBreak: String?
  var rupture: String?
  /// In Unicode scalars of the text.
  var start = 0
  var end = 0

  /// Reads the finding that begins here.
  ///
  /// - Returns: the finding, and the place of its quote with the quotation marks, or nil where that is null.
  static func read(
    _ bytes: Span<UInt8>, _ scanner: inout LineScanner
  ) throws(LineScanner.Problem) -> (finding: FindingLine, quote: Range<Int>?) {
    var finding = FindingLine()
    var quote: Range<Int>?
    try scanner.forEachMember(bytes) { key, scanner throws(LineScanner.Problem) in
      switch scanner.peek(bytes) {
      case UInt8(ascii: "\""):
        let range = try scanner.string(bytes)
        if bytes.holds("quote", at: key) {
          quote = range.lowerBound - 1..<range.upperBound + 1
        } else {
          finding.take(range, of: key, bytes)
        }
      case UInt8(ascii: "["), UInt8(ascii: "{"): try scanner.skipValue(bytes)
      default: finding.take(scalar: try scanner.scalar(bytes), of: key, bytes)
      }
    }
    return (finding, quote)
  }

  private mutating func take(_ range: Range<Int>, of key: Range<Int>, _ bytes: Span<UInt8>) {
    if bytes.holds("kind", at: key) { kind = bytes.string(range) }
    if bytes.holds("stage", at: key) { stage = bytes.string(range) }
    if bytes.holds("channel", at: key) { channel = bytes.string(range) }
    if bytes.holds("theme", at: key) { theme = bytes.string(range) }
    if bytes.holds("concept", at: key) { concept = bytes.string(range) }
    if bytes.holds("make_or_break", at: key) { makeOrBreak = bytes.string(range) }
    if bytes.holds("rupture", at: key) { rupture = bytes.string(range) }
  }

  private mutating func take(scalar range: Range<Int>, of key: Range<Int>, _ bytes: Span<UInt8>) {
    if bytes.holds("intensity", at: key) { intensity = bytes.thousandths(range) ?? 0 }
    if bytes.holds("moment_of_truth", at: key) { isMomentOfTruth = bytes.isTrue(range) }
    if bytes.holds("start", at: key) { start = bytes.integer(range) ?? 0 }
    if bytes.holds("end", at: key) { end = bytes.integer(range) ?? 0 }
  }
}
