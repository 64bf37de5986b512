import Verbatims

/// Puts the words back into a line that was emptied.
struct LineFilling {
  /// Appends the line with its quotes, and with the text where `withText` says so; with null for each where there is no
  /// text.
  ///
  /// - Throws: where the line is not one that was emptied.
  static func append(
    _ line: [UInt8], text: [UInt8]?, withText: Bool, to out: inout [UInt8]
  ) throws(LineScanner.Problem) {
    let bytes = line.span
    var scanner = LineScanner()
    var copied = 0
    var places = ScalarPlaces()
    try scanner.forEachMember(bytes) { key, scanner throws(LineScanner.Problem) in
      if bytes.holds("findings", at: key) || bytes.holds("recourses", at: key) {
        try scanner.forEachElement(bytes) { scanner throws(LineScanner.Problem) in
          guard let hole = try QuoteHole.read(bytes, &scanner) else { return }
          out += line[copied..<hole.quote.lowerBound]
          out.append(quote: text, hole, &places)
          copied = hole.quote.upperBound
        }
      } else if bytes.holds("text", at: key), withText, let text {
        let null = try scanner.scalar(bytes)
        out += line[copied..<null.lowerBound]
        out.append(json: text.span, 0..<text.count)
        copied = null.upperBound
      } else {
        try scanner.skipValue(bytes)
      }
    }
    out += line[copied...]
  }
}

/// Where the quote of a finding or a recourse stood, with its quotation marks, and of which scalars it is made.
struct QuoteHole {
  var quote: Range<Int>
  var start = 0
  var end = 0

  /// Reads the finding or recourse that begins here; nil where it had no quote.
  static func read(_ bytes: Span<UInt8>, _ scanner: inout LineScanner) throws(LineScanner.Problem) -> QuoteHole? {
    var quote: Range<Int>?
    var start = 0
    var end = 0
    try scanner.forEachMember(bytes) { key, scanner throws(LineScanner.Problem) in
      if bytes.holds("quote", at: key) {
        let range = try scanner.optionalString(bytes)
        quote = range.map { $0.lowerBound - 1..<$0.upperBound + 1 }
      } else if bytes.holds("start", at: key) {
        start = bytes.integer(try scanner.scalar(bytes)) ?? 0
      } else if bytes.holds("end", at: key) {
        end = bytes.integer(try scanner.scalar(bytes)) ?? 0
      } else {
        try scanner.skipValue(bytes)
      }
    }
    return quote.map { QuoteHole(quote: $0, start: start, end: end) }
  }
}

/// Turns counts of Unicode scalars into byte offsets of one text.
struct ScalarPlaces {
  private var scalars = 0
  private var byte = 0

  /// The byte before which so many scalars stand, or the end of the text.
  mutating func byte(after count: Int, in text: Span<UInt8>) -> Int {
    if count < scalars { (scalars, byte) = (0, 0) }
    while scalars < count, byte < text.count {
      byte += 1
      while byte < text.count, text[byte] & 0xC0 == 0x80 { byte += 1 }
      scalars += 1
    }
    return byte
  }
}

extension [UInt8] {
  fileprivate mutating func append(quote text: [UInt8]?, _ hole: QuoteHole, _ places: inout ScalarPlaces) {
    guard let text else {
      self += Array("null".utf8)
      return
    }
    let start = places.byte(after: hole.start, in: text.span)
    let end = places.byte(after: Swift.max(hole.start, hole.end), in: text.span)
    append(json: text.span, start..<end)
  }

  /// Appends a part of a text in quotation marks; only what JSON insists on is escaped, as the contract's writer does.
  mutating func append(json text: Span<UInt8>, _ range: Range<Int>) {
    append(UInt8(ascii: "\""))
    for at in range {
      let byte = text[at]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        append(byte)
      } else {
        append(JSONEscape(of: byte))
      }
    }
    append(UInt8(ascii: "\""))
  }
}
