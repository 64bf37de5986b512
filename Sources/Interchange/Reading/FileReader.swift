import Verbatims

/// Reads a file from its beginning to its end, in chunks cut between records.
public final class FileReader {
  private let source: TextSource
  private let setup: ReadingSetup
  private let layout: Layout
  private var cutter: ChunkCutter
  private var dateOrder = DateOrder.dayMonthYear
  /// Chunks that were read for their dates, the first one last.
  private var ahead: [Chunk] = []
  private var notices: [ReadingNotice] = []
  private var hasNamedCharset = false

  /// How many bytes of records are looked at for the order of dates, unless they leave it open.
  private static let dateSample = 1 << 20

  /// The size of a regular file in bytes, or nil of anything that streams.
  public var size: Int? { source.file.size }

  /// Whether the next chunk would have to wait for somebody to write.
  public var wouldWait: Bool { source.file.wouldWait }

  /// Opens a file, or standard input for `-`, and finds out how to read it.
  public convenience init(path: String, index: Int, setup: ReadingSetup) throws(FileProblem) {
    try self.init(path: path, index: index, setup: setup, findsDateOrder: true)
  }

  private init(path: String, index: Int, setup: ReadingSetup, findsDateOrder: Bool) throws(FileProblem) {
    self.setup = setup
    source = TextSource(file: try InputFile(path: path))
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
    chunk?.firstNumber = number
    chunk?.dateOrder = dateOrder
    return chunk
  }

  /// Decides how dates are read by those in the first chunks, and reads on only while they leave it open.
  private func findDateOrder() throws(FileProblem) {
    guard setup.options.dateOrder == nil, !setup.options.isStateless, size != nil, layout != .text else { return }
    var evidence = DateOrderEvidence()
    var size = 0
    while size < Self.dateSample, let chunk = try cutter.next(source) {
      evidence.add(datesOf: chunk, setup)
      size += chunk.bytes.count
      ahead.append(chunk)
    }
    ahead.reverse()
    if evidence.isOpen && !source.isAtEnd {
      let other = try FileReader(path: source.file.path, index: 0, setup: setup, findsDateOrder: false)
      while evidence.isOpen, let chunk = try other.next(firstNumber: 1) { evidence.add(datesOf: chunk, setup) }
    }
    guard evidence.order != nil || evidence.isOpen else { return }
    dateOrder = evidence.order ?? .dayMonthYear
    notices.append(.dateOrder(path: source.file.path, dateOrder, isGuess: evidence.isOpen))
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
