/// What a look at the beginning of a file tells: its format, its layout, and where the records begin.
struct FileOpening {
  private(set) var layout: Layout
  private(set) var style: RecordCutter.Style
  /// The byte of the buffer at which the first record is looked for.
  private(set) var start = 0
  private(set) var notice: ReadingNotice?

  private static let firstRead = 1 << 16

  init(source: TextSource, setup: ReadingSetup) throws(FileProblem) {
    let path = source.file.path
    let format = try Self.format(of: source, setup)
    if !source.buffer.isEmpty { notice = .format(path: path, format) }
    switch format {
    case .jsonLines, .json:
      layout = .json
      style = format == .json ? .objects : .lines(end: UInt8(ascii: "\n"))
    case .text:
      layout = .text
      style = .lines(end: Self.lineEnd(source.buffer))
    case .csv, .tsv:
      while source.buffer.count < FormatSniffer.sampleSize && !source.isAtEnd {
        try source.readMore(atMost: Self.firstRead)
      }
      do {
        let found = try TableSniffer(setup: setup).layout(source.buffer, format: format, isWhole: source.isAtEnd)
        layout = .table(found.layout)
        style = .rows(delimiter: found.layout.delimiter)
        start = found.start
        notice = .table(path: path, layout: found.layout)
      } catch {
        throw FileProblem(path: path, line: 1, kind: error)
      }
    }
  }

  private static func format(of source: TextSource, _ setup: ReadingSetup) throws(FileProblem) -> InputFormat {
    let sniffer = FormatSniffer(dictionary: setup.dictionary, path: source.file.name)
    while true {
      try source.readMore(atMost: firstRead)
      if source.isAtEnd, !source.buffer.contains(where: { $0 > 0x20 }), source.file.path != "-" {
        throw source.problem ?? FileProblem(path: source.file.path, kind: .empty)
      }
      if let format = source.file.format { return format }
      if let format = setup.options.format { return format }
      if let format = sniffer.format(source.buffer, isWhole: source.isAtEnd) { return format }
    }
  }

  /// Lines end with a line feed, but for files of old Macintoshes.
  private static func lineEnd(_ text: [UInt8]) -> UInt8 {
    let feed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    return !text.contains(feed) && text.contains(carriageReturn) ? carriageReturn : feed
  }
}
