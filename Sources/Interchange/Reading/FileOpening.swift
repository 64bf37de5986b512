/// What a look at the beginning of a file tells: its format, its layout, and where the records begin.
struct FileOpening {
  private(set) var layout: Layout
  private(set) var style: RecordCutter.Style
  /// The byte of the buffer at which the first record is looked for.
  private(set) var start = 0
  private(set) var notice: ReadingNotice?
  /// Whether the text is a sheet of a workbook.
  let isSheet: Bool

  private static let firstRead = 1 << 16
  /// A row of names is looked for so far, in bytes.
  private static let longestHead = 1 << 22

  init(source: TextSource, setup: ReadingSetup) throws(FileProblem) {
    let path = source.file.path
    isSheet = source.file.format == .csv
    if let wanted = setup.options.workbook, !isSheet { throw FileProblem(path: path, kind: .notOfFormat(wanted)) }
    if setup.options.takesRows, !isSheet, let rows = try Self.rows(source) {
      (layout, style) = Self.layout(of: rows)
      return
    }
    let format = try Self.format(of: source, setup)
    if !source.buffer.isEmpty { notice = .format(path: path, format) }
    switch format {
    case .jsonLines, .json:
      if format == .json, case .lists? = JSONList(source.buffer, isWhole: source.isAtEnd, isNamed: true) {
        throw FileProblem(path: path, kind: .namelessValues)
      }
      layout = .json
      style = format == .json ? .objects : .lines(end: UInt8(ascii: "\n"))
      let plan = FieldPlan(options: setup.options, dictionary: setup.dictionary)
      if setup.options.format != .jsonLines,
        let wrapper = JSONWrapper(source.buffer, isWhole: source.isAtEnd, plan: plan)
      {
        style = .members(of: wrapper.array, isInside: false)
        notice = .format(path: path, .json)
      }
    case .eml, .mbox:
      layout = .mail
      style = format == .mbox ? .mails : .whole
      // Of a folder of messages, each of which is a file, it would be told thousands of times.
      if format == .eml { notice = nil }
    case .text:
      layout = .text
      style = .lines(end: Self.lineEnd(source.buffer))
    default:
      if let objects = ObjectFormat.of(format), Self.beginsJSON(source.buffer) || !format.isTable {
        (layout, style) = (.objects(format), Self.style(of: objects, source.buffer))
      } else if let transcript = TranscriptFormat.of(format) {
        (layout, style) = (.transcript(format), transcript.style)
      } else {
        let found = try Self.table(source, format, setup)
        (layout, style) = Self.layout(of: found.layout)
        start = found.start
        notice = .table(path: path, layout: found.layout)
      }
    }
  }

  private static func layout(of rows: RowsSniffer.Kind) -> (Layout, RecordCutter.Style) {
    switch rows {
    case .findings(let isLines): (.findings, isLines ? .lines(end: UInt8(ascii: "\n")) : .objects)
    case .partialMap: (.partialMap, .members(of: PartialMap.rows.description, isInside: false))
    }
  }

  /// The rows of a table, or those of a conversation together.
  private static func layout(of table: TableLayout) -> (Layout, RecordCutter.Style) {
    guard let column = table.conversation else { return (.table(table), .rows(delimiter: table.delimiter)) }
    return (.turns(table), .groups(delimiter: table.delimiter, column: column))
  }

  /// Whether the text is findings or a partial map, which need no analysis.
  private static func rows(_ source: TextSource) throws(FileProblem) -> RowsSniffer.Kind? {
    while true {
      switch RowsSniffer.answer(source.buffer, isWhole: source.isAtEnd) {
      case .rows(let kind): return kind
      case .other: return nil
      case .unknownVersion(let version): throw FileProblem(path: source.file.path, kind: .unknownMap(version: version))
      case .needsMore: try source.readMore(atMost: firstRead)
      }
    }
  }

  private static func table(
    _ source: TextSource, _ format: InputFormat, _ setup: ReadingSetup
  ) throws(FileProblem) -> (layout: TableLayout, start: Int) {
    while source.buffer.count < FormatSniffer.sampleSize && !source.isAtEnd {
      try source.readMore(atMost: firstRead)
    }
    // A row of very many names. A file without a line break is none, and is not read whole to see that.
    let longest = min(longestHead, setup.options.longestRecord)
    var searched = 0
    while !source.isAtEnd, source.buffer.count < longest, !source.buffer[searched...].contains(UInt8(ascii: "\n")) {
      searched = source.buffer.count
      try source.readMore(atMost: firstRead)
    }
    do {
      return try TableSniffer(setup: setup).layout(source.buffer, format: format, isWhole: source.isAtEnd)
    } catch {
      throw source.problem ?? FileProblem(path: source.file.path, line: 1, kind: error)
    }
  }

  private static func beginsJSON(_ text: [UInt8]) -> Bool {
    guard let first = text.first(where: { $0 > 0x20 }) else { return false }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// How the records of a document are cut: from the array that holds them, else a line each, else one after another.
  private static func style(of format: ObjectFormat, _ text: [UInt8]) -> RecordCutter.Style {
    let feed = UInt8(ascii: "\n")
    let end = text.firstIndex(of: feed) ?? text.count
    let outline = JSONOutline(text, upTo: text.count)
    if let array = format.place(in: outline)?.array { return .members(of: array, isInside: false) }
    var scanner = JSONScanner(0..<end)
    let isLine = (try? scanner.value(text.span)) != nil && text.first == UInt8(ascii: "{")
    return isLine ? .lines(end: feed) : .objects
  }

  private static func format(of source: TextSource, _ setup: ReadingSetup) throws(FileProblem) -> InputFormat {
    let sniffer = FormatSniffer(
      dictionary: setup.dictionary, speakers: setup.speakers, path: source.file.name,
      isStream: source.file.isStream)
    while true {
      try source.readMore(atMost: firstRead)
      if source.isAtEnd, !source.buffer.contains(where: { $0 > 0x20 }), source.file.path != "-" {
        throw source.problem ?? FileProblem(path: source.file.path, kind: .empty)
      }
      let given = source.file.format
      if let given, given.isMail, setup.options.format == nil { return given }
      if let format = setup.options.format, given == nil || given?.isMail == true || format.isTable { return format }
      // What a source writes is a table of some tool's, or else a plain one.
      guard let format = sniffer.format(source.buffer, isWhole: source.isAtEnd) else { continue }
      if given == nil, format == .text || format == .csv, BinaryProbe.isMarkup(source.buffer) {
        throw FileProblem(path: source.file.path, kind: .binary(.markup))
      }
      return given.map { format.isTable ? format : $0 } ?? format
    }
  }

  /// Lines end with a line feed, but for files of old Macintoshes.
  private static func lineEnd(_ text: [UInt8]) -> UInt8 {
    let feed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    return !text.contains(feed) && text.contains(carriageReturn) ? carriageReturn : feed
  }
}
