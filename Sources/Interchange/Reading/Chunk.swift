/// A stretch of a file, cut at records: what one worker reads at a time.
public struct Chunk: Sendable {
  /// The bytes, in UTF-8 unless a record is damaged.
  public var bytes: [UInt8]
  /// The records in `bytes`, in order.
  public var records: [RecordSlice]
  /// The number of the first record, from 1 over all files.
  public var firstNumber: Int
  /// The file, counted from 0.
  public var file: Int
  /// What messages call the text: the file, and the place in it where it is an archive.
  public var path: String
  public var layout: Layout
  /// Whether a record ends with its line, so that what is added to the file later is records more.
  public var growsByLines = false
  public var dateOrder: DateOrder
  /// How many bytes of the file stand up to the end of this chunk: about so many, where they were unpacked or decoded.
  public var bytesRead: Int
}

/// Where a record stands in its chunk.
public struct RecordSlice: Hashable, Sendable {
  public var start: Int
  public var end: Int
  /// The line of the file, from 1, on which it begins.
  public var line: Int
  /// What was wrong already when it was cut.
  public var problem: RecordProblem.Kind?
  /// Which of the verbatims of a row that holds several, from 0.
  public var part: UInt16 = 0

  package init(start: Int, end: Int, line: Int, problem: RecordProblem.Kind? = nil, part: UInt16 = 0) {
    (self.start, self.end, self.line) = (start, end, line)
    (self.problem, self.part) = (problem, part)
  }
}

/// How the records of a file are to be read.
public enum Layout: Hashable, Sendable {
  case json
  case table(TableLayout)
  case text
  /// JSON objects of a format that is known.
  case objects(InputFormat)
  /// A table with a turn a row.
  case turns(TableLayout)
  /// Conversations written as text.
  case transcript(InputFormat)
  /// Messages, in whatever charsets.
  case mail
  /// Analyses, as `JSONWriter` writes them.
  case findings
  /// The rows of a partial map, as `PartialMapWriter` writes them.
  case partialMap

  /// Whether records are JSON objects, whose fields are not known before they are met.
  public var holdsObjects: Bool {
    switch self {
    case .json, .objects: true
    case .table, .text, .turns, .transcript, .mail, .findings, .partialMap: false
    }
  }
}

extension Chunk {
  /// Analyses that come from no file.
  package static func ofAnalyses(_ bytes: [UInt8], _ records: [RecordSlice]) -> Chunk {
    Chunk(
      bytes: bytes, records: records, firstNumber: 1, file: 0, path: "", layout: .findings, dateOrder: .dayMonthYear,
      bytesRead: bytes.count)
  }
}
