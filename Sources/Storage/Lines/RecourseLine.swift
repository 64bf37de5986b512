/// A recourse of a line, as its row holds it.
struct RecourseLine: Hashable {
  var kind = ""
  var state: String?
  /// In Unicode scalars of the text.
  var start = 0
  var end = 0

  /// Reads the recourse that begins here.
  ///
  /// - Returns: the recourse, and the place of its quote with the quotation marks, or nil where that is null.
  static func read(
    _ bytes: Span<UInt8>, _ scanner: inout LineScanner
  ) throws(LineScanner.Problem) -> (recourse: RecourseLine, quote: Range<Int>?) {
    var recourse = RecourseLine()
    var quote: Range<Int>?
    try scanner.forEachMember(bytes) { key, scanner throws(LineScanner.Problem) in
      if bytes.holds("kind", at: key) {
        recourse.kind = bytes.string(try scanner.string(bytes))
      } else if bytes.holds("state", at: key) {
        recourse.state = try scanner.optionalString(bytes).map { bytes.string($0) }
      } else if bytes.holds("start", at: key) {
        recourse.start = bytes.integer(try scanner.scalar(bytes)) ?? 0
      } else if bytes.holds("end", at: key) {
        recourse.end = bytes.integer(try scanner.scalar(bytes)) ?? 0
      } else if bytes.holds("quote", at: key) {
        quote = try scanner.optionalString(bytes).map { $0.lowerBound - 1..<$0.upperBound + 1 }
      } else {
        try scanner.skipValue(bytes)
      }
    }
    return (recourse, quote)
  }
}
