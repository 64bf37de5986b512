/// Cuts the text of a file into chunks of whole records.
struct ChunkCutter {
  private var cutter: RecordCutter
  private let layout: Layout
  private var header: RepeatedHeader?
  private let file: Int
  private let longestRecord: Int
  private var position: Int
  /// Where the text of the buffer that was not handed over begins: after a long wait for the end of a record, it is handed
  /// over piece by piece, and moved but once.
  private var start = 0
  /// How many bytes of the text are done with.
  private var done = 0
  /// The line at which the next record is looked for.
  private(set) var line = 1
  /// Whether lines are the rows of a sheet, whatever line breaks their cells hold, below a line of our own.
  private let countsRows: Bool
  /// Whether the list that holds the records came.
  private var hasEntered = false
  /// Whether a record was too long, and what is left of its line is thrown away.
  private var isDiscarding = false
  /// Cuts the rows of a survey with several open questions, each of which makes a record.
  private var answers: AnswerCutter?

  /// How many bytes make a chunk, and are read at a time: few enough that a chunk and its output, some six times as
  /// large, stay in a core's cache.
  private static let size = 1 << 16

  init(opening: FileOpening, file: Int, longestRecord: Int) {
    layout = opening.layout
    cutter = RecordCutter(style: opening.style)
    position = opening.start
    countsRows = opening.isSheet
    if countsRows { line = 0 }
    self.file = file
    self.longestRecord = longestRecord
    if case .table(let table) = layout {
      header = RepeatedHeader(table.header, delimiter: table.delimiter)
      if table.answers.count > 1 { answers = AnswerCutter(table) }
    }
  }

  private var growsByLines: Bool {
    switch cutter.style {
    case .lines, .rows: true
    case .objects, .groups, .members, .blocks, .mails, .whole: false
    }
  }

  /// The next chunk, or nil at the end of the file.
  mutating func next(_ source: TextSource) throws(FileProblem) -> Chunk? {
    if line <= 1 && position > 0 { line += lines(source.buffer.span, 0..<position) }
    while true {
      if isDiscarding { discard(source) }
      var records: [RecordSlice] = []
      let needsMore = cut(source, &records)
      if !records.isEmpty { return chunk(source, records) }
      if needsMore && source.isAtEnd { return cutShort(source) }
      if needsMore {
        done += position - start
        source.buffer.removeFirst(position)
        (start, position) = (0, 0)
        try source.readMore(atMost: Self.size)
      }
    }
  }

  /// Cuts records until there are enough; true where more must be read to go on.
  private mutating func cut(_ source: TextSource, _ records: inout [RecordSlice]) -> Bool {
    let buffer = source.buffer
    let bytes = buffer.span
    while position - start < Self.size || records.isEmpty {
      guard position < bytes.count else { return true }
      switch cutter.next(bytes, from: position, isLast: source.isAtEnd) {
      case .record(let range, let next):
        let before = position < range.lowerBound ? lines(bytes, position..<range.lowerBound) : 0
        let isCutShort = next == bytes.count && source.problem != nil && cutter.endsWithLine && !endsLine(bytes)
        if header?.stands(bytes, range) != true && !isCutShort {
          records.append(slice(range, line + before))
          answers?.divide(bytes, &records)
        }
        pass(bytes, to: next)
      case .blank(let next): pass(bytes, to: next)
      case .enters(let next), .leaves(let next):
        cutter.turn()
        hasEntered = true
        advance(bytes, to: next)
      case .problem(let kind, let next):
        records.append(RecordSlice(start: position, end: position, line: line, problem: kind))
        advance(bytes, to: next)
      case .needsMore:
        guard bytes.count - position > longestRecord else { return true }
        let next = cutter.style == .whole ? bytes.count : RecordCutter.nextLine(bytes, position)
        isDiscarding = next == bytes.count
        records.append(endless(firstLineIsWhole: !isDiscarding))
        advance(bytes, to: next)
        if isDiscarding { return true }
      }
    }
    return false
  }

  /// A record without an end in sight: too long, or, where its first line is short, a row with an open quotation mark.
  private func endless(firstLineIsWhole: Bool) -> RecordSlice {
    var problem = RecordProblem.Kind.tooLong(limit: longestRecord)
    if case .rows = cutter.style, firstLineIsWhole { problem = .unclosedQuote }
    return RecordSlice(start: position, end: position, line: line, problem: problem)
  }

  private func endsLine(_ bytes: Span<UInt8>) -> Bool {
    let last = bytes[bytes.count - 1]
    return last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r")
  }

  /// A list of records that the end of the file cuts short, or that never came, is told once.
  private mutating func cutShort(_ source: TextSource) -> Chunk? {
    guard case .members(_, let isInside) = cutter.style, isInside || !hasEntered else { return nil }
    if isInside { cutter.turn() }
    hasEntered = true
    return chunk(source, [RecordSlice(start: position, end: position, line: line, problem: .cutShort)])
  }

  private func slice(_ range: Range<Int>, _ line: Int) -> RecordSlice {
    let problem: RecordProblem.Kind? = range.count > longestRecord ? .tooLong(limit: longestRecord) : nil
    return RecordSlice(start: range.lowerBound, end: range.upperBound, line: line, problem: problem)
  }

  private mutating func advance(_ bytes: Span<UInt8>, to next: Int) {
    line += lines(bytes, position..<next)
    position = next
  }

  /// Goes on after a record or a blank line, which is known to be one line where records are lines.
  private mutating func pass(_ bytes: Span<UInt8>, to next: Int) {
    guard case .lines(let end) = cutter.style, next > position else { return advance(bytes, to: next) }
    line += bytes[next - 1] == end ? 1 : 0
    position = next
  }

  /// How many line breaks a stretch holds.
  private func lines(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    if countsRows { return rows(bytes, range) }
    var mark = UInt8(ascii: "\n")
    if case .lines(let end) = cutter.style { mark = end }
    var count = 0
    var at = ByteSearch.first(mark, bytes, from: range.lowerBound, to: range.upperBound)
    while at < range.upperBound {
      count += 1
      at = ByteSearch.first(mark, bytes, from: at + 1, to: range.upperBound)
    }
    return count
  }

  /// How many line breaks stand outside of quoted fields.
  private func rows(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var isQuoted = false
    for index in range {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted && bytes[index] == UInt8(ascii: "\n") { count += 1 }
    }
    return count
  }

  /// Hands the records over with their bytes and keeps the rest.
  private mutating func chunk(_ source: TextSource, _ records: [RecordSlice]) -> Chunk {
    var (bytes, records): ([UInt8], [RecordSlice]) = ([], records)
    let rest = source.buffer.count - position
    done += position - start
    if start == 0, rest <= position {
      let kept = Array(source.buffer[position...])
      swap(&bytes, &source.buffer)
      source.buffer = kept
      position = 0
    } else {
      bytes = Array(source.buffer[start..<position])
      for index in records.indices {
        records[index].start -= start
        records[index].end -= start
      }
      start = position
    }
    return Chunk(
      bytes: bytes, records: records, firstNumber: 1, file: file, path: source.file.path, layout: layout,
      growsByLines: growsByLines, dateOrder: .dayMonthYear,
      bytesRead: rest == 0 ? source.bytesRead : source.bytesRead * done / (done + rest))
  }

  /// Throws away what is left of a line that is too long, as far as it was read.
  private mutating func discard(_ source: TextSource) {
    let isWhole = cutter.style == .whole
    let next = isWhole ? source.buffer.count : RecordCutter.nextLine(source.buffer.span, position)
    done += next - start
    if isWhole {
      advance(source.buffer.span, to: next)
      isDiscarding = !source.isAtEnd
      source.buffer.removeAll()
      (start, position) = (0, 0)
      return
    }
    isDiscarding = next == source.buffer.count && (next == 0 || source.buffer[next - 1] != UInt8(ascii: "\n"))
    advance(source.buffer.span, to: next)
    source.buffer.removeFirst(next)
    (start, position) = (0, 0)
  }
}
