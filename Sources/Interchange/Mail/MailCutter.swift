import Verbatims

/// Finds the parts of a message that its writer did not say in it: quotations, signatures, disclaimers, what programs add.
struct MailCutter: Sendable {
  private let phrases: MailPhrases

  init(phrases: MailPhrases) { self.phrases = phrases }

  /// A line, with its break.
  private struct Line {
    var range: Range<Int>
    var folded: [UInt8]
    var isQuoted: Bool
    /// What stands before its first colon, folded.
    var label: [UInt8]?
    var endsWithColon: Bool
    var why: CutReason?

    let isBlank: Bool
  }

  private static let longestSignature = 12
  private static let longestSignatureLine = 90

  /// The parts, in order and apart; those given already are among them.
  func cuts(in text: [UInt8], given: [TextCut] = []) -> [TextCut] {
    var lines = Self.lines(text)
    for cut in given {
      for index in lines.indices where !lines[index].range.isEmpty && lines[index].why == nil {
        if lines[index].range.lowerBound >= cut.range.start && lines[index].range.lowerBound < cut.range.end {
          lines[index].why = cut.why
        }
      }
    }
    cutQuotes(&lines)
    cutParagraphs(&lines)
    cutAdded(&lines)
    cutSignature(&lines, text)
    return Self.joined(lines)
  }

  private static func lines(_ text: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < text.count {
      let end = ByteSearch.first(0x0A, text.span, from: start, to: text.count)
      let bytes = text[start..<end].drop { $0 == 0x20 || $0 == 0x09 }
      let colon = bytes.prefix(24).firstIndex(of: 0x3A)
      lines.append(
        Line(
          range: start..<min(end + 1, text.count), folded: HeaderKey.fold(Array(bytes.prefix(2000)).span),
          isQuoted: bytes.first == UInt8(ascii: ">"),
          label: colon.map { HeaderKey.fold(Array(bytes[..<$0]).span) },
          endsWithColon: bytes.last { $0 > 0x20 } == 0x3A, isBlank: !bytes.contains { $0 > 0x20 }))
      start = end + 1
    }
    return lines
  }

  /// Lines after `>`, what announces them, and whole messages below a separator or the lines of a header.
  private func cutQuotes(_ lines: inout [Line]) {
    for index in lines.indices {
      if lines[index].isQuoted { lines[index].why = .quote }
      guard lines[index].why == nil else { continue }
      if phrases.holds(.original, lines[index].folded) || isHeader(lines, index) {
        return Self.mark(&lines, index..<lines.count, .quote)
      }
      guard let last = announcement(lines, index) else { continue }
      let next = lines[(last + 1)...].firstIndex { !$0.isBlank }
      guard let next, lines[next].isQuoted || lines[next].why == .quote else {
        return Self.mark(&lines, index..<lines.count, .quote)
      }
      Self.mark(&lines, index..<next, .quote)
    }
  }

  /// « Le 2 mars 2026 à 10:32, … a écrit : », over at most three lines: the last of them, or nil. It tells a day or a time;
  /// « Le vendeur m'a écrit : » does not.
  private func announcement(_ lines: [Line], _ start: Int) -> Int? {
    guard phrases.begins(.wroteBegins, lines[start].folded) else { return nil }
    for index in start..<min(start + 3, lines.count) {
      if lines[index].isBlank || lines[index].isQuoted { return nil }
      // A later line begins it: what stands above is the writer's.
      if index > start, phrases.begins(.wroteBegins, lines[index].folded) { return nil }
      if lines[index].endsWithColon, phrases.ends(.wroteEnds, lines[index].folded) {
        return Self.tellsWhen(lines[start...index]) ? index : nil
      }
    }
    return nil
  }

  private static func tellsWhen(_ lines: ArraySlice<Line>) -> Bool {
    let fewestDigits = 3
    return lines.reduce(0) { $0 + $1.folded.count { $0 &- 0x30 < 10 } } >= fewestDigits
  }

  /// Three lines or more of a header: From, Sent, To, Subject.
  private func isHeader(_ lines: [Line], _ start: Int) -> Bool {
    guard let label = lines[start].label, phrases.holds(.headerOpens, label) else { return false }
    let others = lines[(start + 1)...].prefix(8).count { line in line.label.map { phrases.holds(.header, $0) } ?? false
    }
    return others >= 2
  }

  /// Paragraphs of legal words, and of programs that want no answer, from the line in which they begin.
  private func cutParagraphs(_ lines: inout [Line]) {
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, !lines[end].isBlank, lines[end].why == nil { end += 1 }
      if let first = first(of: .disclaimer, in: lines[start..<end]) {
        Self.mark(&lines, first..<end, .disclaimer)
      } else if let first = first(of: .noReply, in: lines[start..<end]), isProgrammed(lines[first]) {
        Self.mark(&lines, first..<end, .boilerplate)
      }
      start = end + 1
    }
  }

  /// The line of a paragraph in which one of its phrases begins, which may run on in the next ones; nil where none stands.
  private func first(of sign: MailPhrases.Sign, in paragraph: ArraySlice<Line>) -> Int? {
    for index in paragraph.indices {
      let lines = paragraph[index..<min(index + 3, paragraph.endIndex)]
      guard stands(sign, in: lines) else { continue }
      return lines.indices.last { stands(sign, in: lines[$0...]) }
    }
    return nil
  }

  private func stands(_ sign: MailPhrases.Sign, in lines: ArraySlice<Line>) -> Bool {
    phrases.stands(sign, in: Array(lines.map(\.folded).joined(separator: [0x20])))
  }

  /// Whether a phrase of programs begins its line, after a greeting at most: in the midst of one, somebody tells of it.
  private func isProgrammed(_ line: Line) -> Bool {
    let words = line.folded.split(separator: 0x20)
    let start = words.indices.first { phrases.begins(.noReply, Array(words[$0...].joined(separator: [0x20]))) }
    return start ?? 0 <= 2
  }

  private func cutAdded(_ lines: inout [Line]) {
    for index in lines.indices where lines[index].why == nil && lines[index].folded.count < 120 {
      if phrases.begins(.boilerplate, lines[index].folded) { lines[index].why = .boilerplate }
    }
  }

  /// What follows `-- `, or a closing formula near the end, up to a postscript.
  private func cutSignature(_ lines: inout [Line], _ text: [UInt8]) {
    let own = lines.indices.filter { lines[$0].why == nil && !lines[$0].isBlank }
    for (place, index) in own.enumerated() {
      let bytes = text[lines[index].range]
      let isDashes =
        bytes.starts(with: Array("--".utf8)) && bytes.allSatisfy { $0 == 0x2D || $0 <= 0x20 } && bytes.count <= 4
      let below = own[(place + 1)...]
      guard isDashes || isClosing(lines[index]) && below.count <= Self.longestSignature else { continue }
      lines[index].why = .signature
      for other in below {
        let isLong = lines[other].range.count > Self.longestSignatureLine
        if phrases.begins(.postscript, lines[other].folded) || isLong && !isDashes { return }
        lines[other].why = .signature
      }
      return
    }
  }

  /// « Cordialement, » alone or with a name.
  private func isClosing(_ line: Line) -> Bool {
    let words = line.folded.split(separator: 0x20).count
    return phrases.begins(.closing, line.folded) && words <= 7
  }

  private static func mark(_ lines: inout [Line], _ range: Range<Int>, _ why: CutReason) {
    for index in range where lines[index].why == nil { lines[index].why = why }
  }

  /// Neighbouring lines of the same kind make one part, blank lines between them included.
  private static func joined(_ lines: [Line]) -> [TextCut] {
    var cuts: [TextCut] = []
    var last: Int?
    for index in lines.indices {
      guard let why = lines[index].why else { continue }
      let range = TextRange(start: lines[index].range.lowerBound, end: lines[index].range.upperBound)
      if let end = last, cuts[cuts.count - 1].why == why, lines[(end + 1)..<index].allSatisfy(\.isBlank) {
        cuts[cuts.count - 1].range = cuts[cuts.count - 1].range.union(range)
      } else {
        cuts.append(TextCut(range: range, why: why))
      }
      last = index
    }
    return cuts
  }
}
