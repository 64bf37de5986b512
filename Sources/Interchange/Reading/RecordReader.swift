public import Verbatims

/// Reads the records of chunks, one after another, into a verbatim that is reused. One value serves one worker.
public struct RecordReader: Sendable {
  private let setup: ReadingSetup
  private let keepsDates: Bool
  private var dateOrder: DateOrder?
  private var filler: VerbatimFiller
  private var json: JSONRecordReader
  private var mail: MailRecordReader
  /// Whether every record of the chunk is text: asked once of all of it, and of each record only where it is not so.
  private var isChunkText = false
  private var table: (layout: TableLayout, reader: TableRecordReader)?
  private var lastChannel: (name: [UInt8], channel: Channel?) = ([], nil)
  /// Readers of the formats that are known by their content.
  private var objects: ObjectRecordReader?
  private var turns: (layout: TableLayout, reader: TurnRowsReader)?
  private var transcript: TranscriptReader?
  /// Whether the record read last brought an id of its own.
  public private(set) var isNamed = false

  public init(setup: ReadingSetup) { self.init(setup: setup, keepsDates: false) }

  /// - Parameter keepsDates: whether dates stay as they are written, for their order to be told.
  init(setup: ReadingSetup, keepsDates: Bool) {
    self.setup = setup
    self.keepsDates = keepsDates
    filler = VerbatimFiller(setup: setup, order: .dayMonthYear, keepsDates: keepsDates)
    json = JSONRecordReader(setup: setup, filler: filler)
    mail = MailRecordReader(setup: setup, filler: filler)
  }

  /// The names of JSON fields met that mean nothing here.
  public var unknownNames: [[UInt8]] { json.unknownNames }
  /// The names of JSON fields met that mean something, with what they mean.
  public var usedNames: [(role: Role, name: [UInt8])] { json.usedNames }
  /// Which of the names that the user gave were met in JSON, as bits.
  public var askedNames: UInt64 { json.asked | (objects?.asked ?? 0) }

  /// Makes ready for the records of a chunk.
  public mutating func prepare(for chunk: borrowing Chunk) {
    isChunkText = Self.isText(chunk.bytes.span)
    if chunk.dateOrder != dateOrder {
      dateOrder = chunk.dateOrder
      filler = VerbatimFiller(setup: setup, order: chunk.dateOrder, keepsDates: keepsDates)
      json.filler = filler
      table = nil
      objects = nil
      turns = nil
      transcript = nil
    }
    if case .table(let layout) = chunk.layout, table?.layout != layout {
      table = (layout, TableRecordReader(layout: layout, filler: filler))
    }
    prepareKnown(chunk.layout)
  }

  private mutating func prepareKnown(_ layout: Layout) {
    switch layout {
    case .objects(let format) where objects?.format.format != format:
      objects = ObjectFormat.of(format).map { ObjectRecordReader(format: $0, setup: setup, filler: filler) }
    case .turns(let layout) where turns?.layout != layout:
      turns = (layout, TurnRowsReader(layout: layout, setup: setup, filler: filler))
    case .transcript(let format) where transcript?.format != format:
      transcript = TranscriptReader(format: format, setup: setup, filler: filler)
    default: break
    }
  }

  /// Reads one record of the chunk made ready for.
  public mutating func read(
    _ index: Int, of chunk: borrowing Chunk, into verbatim: inout Verbatim
  ) throws(RecordProblem) {
    let slice = chunk.records[index]
    do throws(RecordProblem.Kind) {
      if let problem = slice.problem { throw problem }
      if !isChunkText, chunk.layout != .mail { try Self.checkBytes(chunk.bytes.span, slice.start..<slice.end) }
      try read(chunk, slice, into: &verbatim)
      let limit = setup.options.longestText
      if verbatim.text.count > limit { throw .textTooLong(limit: limit) }
    } catch {
      throw RecordProblem(line: slice.line, kind: error)
    }
    if let name = verbatim.metadata.sourceChannel { verbatim.channel = channel(named: name) }
    isNamed = !verbatim.id.isEmpty
    if !isNamed { verbatim.id += String(chunk.firstNumber + index).utf8 }
  }

  /// The channel of a source channel's name; records often repeat the one before.
  private mutating func channel(named name: [UInt8]) -> Channel? {
    if name != lastChannel.name { lastChannel = (name, setup.speakers.channel(named: name.span)) }
    return lastChannel.channel
  }

  private mutating func read(
    _ chunk: borrowing Chunk, _ record: RecordSlice, into verbatim: inout Verbatim
  ) throws(RecordProblem.Kind) {
    let bytes = chunk.bytes.span
    let slice = record.start..<record.end
    switch chunk.layout {
    case .json: try json.read(bytes, slice, into: &verbatim)
    case .table: try table?.reader.read(bytes, slice, part: Int(record.part), into: &verbatim)
    case .objects: try objects?.read(bytes, slice, into: &verbatim)
    case .turns: try turns?.reader.read(bytes, slice, into: &verbatim)
    case .mail: try mail.read(bytes, slice, into: &verbatim)
    case .transcript: try transcript?.read(bytes, slice, into: &verbatim)
    case .findings, .partialMap: throw .noVerbatim
    case .text:
      filler.begin(&verbatim)
      verbatim.text.append(bytes.extracting(slice))
    }
  }

  static func isText(_ bytes: Span<UInt8>) -> Bool {
    ByteSearch.first(0, bytes, from: 0, to: bytes.count) == bytes.count && UTF8Check.isValid(bytes)
  }

  /// Refuses what is no text: bytes that are not UTF-8, and NUL.
  static func checkBytes(_ bytes: Span<UInt8>, _ slice: Range<Int>) throws(RecordProblem.Kind) {
    let record = bytes.extracting(slice)
    let nul = ByteSearch.first(0, record, from: 0, to: record.count)
    if nul < record.count { throw .nulByte(byte: nul + 1) }
    do {
      _ = try UTF8Span(validating: record)
    } catch {
      throw .notUTF8(byte: error.byteOffsets.lowerBound + 1)
    }
  }
}
