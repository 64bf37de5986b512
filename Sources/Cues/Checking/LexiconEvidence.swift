/// The `%` lines of a file of entries: what measuring found out of each.
public enum LexiconEvidence {
  /// The file with other evidence: a line for each entry that has one, after its examples, and no line from before.
  ///
  /// - Parameter evidence: what stands after `% `, by the number of the entry's line in the file as it is.
  /// - Complexity: O(*n*) in the size of the file.
  public static func rewritten(_ file: LexiconFile, _ evidence: [UInt32: String]) -> LexiconFile {
    var parser = LexiconParser(readsExamples: false)
    parser.read(file)
    guard case .entries? = parser.kind, parser.pack == nil else { return file }
    var output: [UInt8] = []
    output.reserveCapacity(file.bytes.count)
    var pending: String?
    var number: UInt32 = 0
    var lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    // What follows the last line break is a line only where there is something.
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      number += 1
      let isIndented = line.first == 0x20 || line.first == 0x09
      if isIndented, isEvidence(line) { continue }
      if !isIndented {
        write(&pending, &output)
        pending = evidence[number]
      }
      output += line
      output.append(0x0A)
    }
    write(&pending, &output)
    return LexiconFile(path: file.path, bytes: output)
  }

  private static func write(_ pending: inout String?, _ output: inout [UInt8]) {
    guard let evidence = pending else { return }
    output += "  % \(evidence)\n".utf8
    pending = nil
  }

  /// Whether a `%` is the first mark of an indented line.
  static func isEvidence(_ line: ArraySlice<UInt8>) -> Bool {
    line.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "%")
  }
}

extension Lexicon {
  /// What measuring found out of an entry: its `%` line without the mark, or nil.
  public func evidence(of entry: UInt32) -> String? {
    let (bytes, pattern) = textAndPattern(of: entry)
    var start = endOfLine(from: pattern.upperBound, bytes) + 1
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 {
      let end = endOfLine(from: start, bytes)
      if LexiconEvidence.isEvidence(bytes[start..<end]) {
        let mark = bytes[start..<end].firstIndex(of: UInt8(ascii: "%")) ?? start
        return String(decoding: bytes[(mark + 1)..<end].drop { $0 == 0x20 }, as: UTF8.self)
      }
      start = end + 1
    }
    return nil
  }

  private func endOfLine(from start: Int, _ bytes: [UInt8]) -> Int {
    bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
  }
}
