import Verbatims

/// Reads conversations from tables with a turn a row. One value serves one worker.
struct TurnRowsReader {
  private let layout: TableLayout
  private let speakers: SpeakerRoles
  private let writer: DraftWriter
  private let dates: DateParser
  private let cutter: RecordCutter
  private var row: TableRow

  init(layout: TableLayout, setup: ReadingSetup, filler: VerbatimFiller) {
    self.layout = layout
    speakers = setup.speakers
    writer = DraftWriter(setup: setup, filler: filler)
    dates = filler.dates
    cutter = RecordCutter(style: .rows(delimiter: layout.delimiter))
    row = TableRow(delimiter: layout.delimiter)
  }

  mutating func read(
    _ bytes: Span<UInt8>, _ slice: Range<Int>, into verbatim: inout Verbatim
  ) throws(RecordProblem.Kind) {
    var draft = Draft()
    var clock = TurnClock(dates: dates)
    var kept: [Metadata.Kept] = []
    var isFirst = true
    let part = bytes.extracting(slice)
    var position = 0
    while position < part.count {
      switch cutter.next(part, from: position, isLast: true) {
      case .record(let range, let next):
        row.cut(part, range)
        guard row.count >= layout.fieldCount else {
          throw .fieldCount(expected: layout.fieldCount, found: row.count)
        }
        if isFirst { kept = opening(part, &draft) }
        isFirst = false
        add(part, &draft, &clock)
        position = next
      case .problem(let kind, _): throw kind
      case .blank(let next), .enters(let next), .leaves(let next): position = next
      case .needsMore: position = part.count
      }
    }
    draft.text = []
    try writer.write(draft, into: &verbatim)
    verbatim.metadata.kept = kept
  }

  /// What the first row says of the whole conversation, and the columns to keep.
  private func opening(_ bytes: Span<UInt8>, _ draft: inout Draft) -> [Metadata.Kept] {
    draft.set(.id, field(layout.conversation, bytes))
    for role in [Role.date, .customer, .score, .question, .sector, .sourceChannel] {
      draft.set(role, field(layout.columns[role], bytes))
    }
    for (index, column) in layout.people.sorted(by: { $0.key < $1.key }) {
      draft.note(field(index, bytes), column)
    }
    return layout.kept.map { Metadata.Kept(name: Array(layout.names[$0].utf8), value: field($0, bytes) ?? []) }
  }

  private func add(_ bytes: Span<UInt8>, _ draft: inout Draft, _ clock: inout TurnClock) {
    let name = field(layout.columns[.speaker], bytes)
    let direction = field(layout.direction, bytes).flatMap { speakers.role(ofWay: $0.span) }
    let time = field(layout.columns[.date], bytes)
    draft.add(
      direction, name: direction == nil ? name ?? [] : nil, field(layout.columns[.text], bytes) ?? [],
      at: clock.milliseconds(time) ?? TurnClock.number(time, unit: 1000))
  }

  private func field(_ column: Int?, _ bytes: Span<UInt8>) -> [UInt8]? {
    guard let column else { return nil }
    var value: [UInt8] = []
    row.append(column, to: &value, from: bytes)
    return value.isEmpty ? nil : value
  }
}
