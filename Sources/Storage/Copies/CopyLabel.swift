/// Writes `duplicate_of` into a line that was written before anybody knew.
enum CopyLabel {
  /// The line with the name of what its verbatim repeats, or with null; a line that is none of the contract as it is.
  static func put(_ name: String?, into line: [UInt8]) -> [UInt8] {
    guard let range = place(in: line.span) else { return line }
    var out = Array(line[..<range.lowerBound])
    if let name {
      let name = Array(name.utf8)
      out.append(json: name.span, 0..<name.count)
    } else {
      out += Array("null".utf8)
    }
    return out + line[range.upperBound...]
  }

  private static func place(in bytes: Span<UInt8>) -> Range<Int>? {
    var scanner = LineScanner()
    var place: Range<Int>?
    try? scanner.forEachMember(bytes) { key, scanner throws(LineScanner.Problem) in
      guard place == nil, bytes.holds("duplicate_of", at: key) else { return try scanner.skipValue(bytes) }
      if scanner.peek(bytes) == UInt8(ascii: "\"") {
        let string = try scanner.string(bytes)
        place = string.lowerBound - 1..<string.upperBound + 1
      } else {
        place = try scanner.scalar(bytes)
      }
    }
    return place
  }
}

extension AnalysisLine {
  /// Says whose copy the verbatim is, or that it is none.
  mutating func label(copyOf name: String?) {
    guard duplicateOf != name else { return }
    duplicateOf = name
    emptied = CopyLabel.put(name, into: emptied)
  }
}
