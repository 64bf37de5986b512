import Verbatims

/// Reads a file from its beginning to its end, in chunks cut between records.
public final class FileReader {
  private let part: InputPart
  private let source: TextSource
  private let setup: ReadingSetup
  private let layout: Layout
  private var cutter: ChunkCutter
  private var dateOrder = DateOrder.dayMonthYear
  /// Chunks that were read for their dates, the first one last.
  private var ahead: [Chunk] = []
  private var notices: [ReadingNotice] = []
  private var hasNamedCharset = false
  /// Whether dates are read by a guess that nobody was told of.
  private var mayGuess = false

  /// How many bytes of records are looked at for the order of dates, unless they leave it open.
  private static let dateSample = 1 << 20

  /// Whether the next chunk would have to wait for somebody to write.
  public var wouldWait: Bool { source.file.wouldWait }

  /// Opens the first text of a path, or standard input for `-`, and finds out how to read it.
  public convenience init(path: String, index: Int, setup: ReadingSetup) throws(FileProblem) {
    guard let part = try InputWalk(path: path, options: setup.options).next() else {
      throw FileProblem(path: path, kind: .holdsNothing)
    }
    try self.init(part, index: index, setup: setup)
  }

  /// Finds out how to read a text.
  ///
  /// - Parameter index: the place, among the paths given, of the one that it comes from.
  public convenience init(_ part: InputPart, index: Int, setup: ReadingSetup) throws(FileProblem) {
    try self.init(part, index: index, setup: setup, findsDateOrder: true)
  }

  private init(_ part: InputPart, index: Int, setup: ReadingSetup, findsDateOrder: Bool) throws(FileProblem) {
    self.setup = setup
    self.part = part
    let isMail = setup.options.format?.isMail ?? part.source.format?.isMail ?? false
    source = TextSource(file: part.source, isRaw: isMail)
    let opening = try FileOpening(source: source, setup: setup)
    layout = opening.layout
    cutter = ChunkCutter(opening: opening, file: index, longestRecord: setup.options.longestRecord)
    notices = opening.notice.map { [$0] } ?? []
    if findsDateOrder { try findDateOrder() }
  }

  /// What was found out since this was last asked.
  public func takeNotices() -> [ReadingNotice] {
    if !hasNamedCharset, let charset = source.charset {
      hasNamedCharset = true
      if charset != .utf8 { notices.append(.charset(path: source.file.path, name: charset.name)) }
    }
    defer { notices = [] }
    return notices
  }

  /// The next records, or nil at the end.
  ///
  /// - Parameter number: the number of the first of them.
  public func next(firstNumber number: Int) throws(FileProblem) -> Chunk? {
    var chunk = ahead.popLast()
    if chunk == nil { chunk = try cutter.next(source) }
    if chunk == nil, var problem = source.problem {
      problem.line = problem.line ?? cutter.line
      throw problem
    }
    chunk?.firstNumber = number
    chunk?.dateOrder = dateOrder
    if let chunk { sayGuess(of: chunk) }
    return chunk
  }

  /// Decides how dates are read by those in the first chunks, and reads on only while they leave it open.
  private func findDateOrder() throws(FileProblem) {
    guard setup.options.dateOrder == nil, layout.mayHoldDates else { return }
    guard !setup.options.isStateless, part.opener != nil else {
      // A line depends on its record alone, so that no order can be told by others.
      mayGuess = true
      return
    }
    var evidence = DateOrderEvidence()
    var size = 0
    while size < Self.dateSample, let chunk = try cutter.next(source) {
      evidence.add(datesOf: chunk, setup)
      size += chunk.bytes.count
      ahead.append(chunk)
    }
    ahead.reverse()
    if evidence.isOpen && !source.isAtEnd { addDatesOfRest(&evidence) }
    guard evidence.order != nil || evidence.isOpen else { return }
    dateOrder = evidence.order ?? .dayMonthYear
    notices.append(.dateOrder(path: source.file.path, dateOrder, isGuess: evidence.isOpen || evidence.isContradicted))
  }

  /// Says once that dates are read by a guess, where a chunk holds such as only an order can read.
  private func sayGuess(of chunk: Chunk) {
    guard mayGuess else { return }
    var evidence = DateOrderEvidence()
    evidence.add(datesOf: chunk, setup)
    guard evidence.isOpen || evidence.order == .monthDayYear else { return }
    mayGuess = false
    notices.append(.dateOrder(path: source.file.path, dateOrder, isGuess: true))
  }

  /// Reads the text a second time, as far as it can be read.
  private func addDatesOfRest(_ evidence: inout DateOrderEvidence) {
    guard let part = try? part.again(),
      let other = try? FileReader(part, index: 0, setup: setup, findsDateOrder: false)
    else { return }
    while evidence.isOpen, let chunk = try? other.next(firstNumber: 1) { evidence.add(datesOf: chunk, setup) }
  }
}

extension Layout {
  /// Whether records hold dates whose order the whole file tells; a transcript tells that of its own.
  fileprivate var mayHoldDates: Bool {
    switch self {
    case .text, .transcript, .mail, .findings, .partialMap: false
    case .json, .table, .objects, .turns: true
    }
  }
}

extension DateOrderEvidence {
  /// Takes the dates of a chunk's records into account.
  fileprivate mutating func add(datesOf chunk: Chunk, _ setup: ReadingSetup) {
    var reader = RecordReader(setup: setup, keepsDates: true)
    var verbatim = Verbatim()
    reader.prepare(for: chunk)
    for index in chunk.records.indices {
      guard (try? reader.read(index, of: chunk, into: &verbatim)) != nil else { continue }
      if let date = verbatim.metadata.date { add(date.span) }
    }
  }
}
