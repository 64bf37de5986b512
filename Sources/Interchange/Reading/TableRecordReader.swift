import Verbatims

/// Reads verbatims from the rows of a table. One value serves one worker.
struct TableRecordReader {
  private let layout: TableLayout
  private let filler: VerbatimFiller
  private let columns: [(role: Role, index: Int)]
  private let names: [[UInt8]]
  private let people: [(index: Int, column: PeopleColumn)]
  private let isProfile: Bool
  private var row: TableRow
  /// The value of the field at hand, reused.
  private var scratch: [UInt8] = []

  init(layout: TableLayout, filler: VerbatimFiller) {
    self.layout = layout
    self.filler = filler
    columns = layout.columns.map { ($0.key, $0.value) }.sorted { $0.role.rawValue < $1.role.rawValue }
    names = layout.kept.map { Array(layout.names[$0].utf8) }
    people = layout.people.map { ($0.key, $0.value) }.sorted { $0.index < $1.index }
    isProfile = layout.format.isProfile
    row = TableRow(delimiter: layout.delimiter)
  }

  /// - Parameter part: which of the open questions of a survey is read.
  mutating func read(
    _ bytes: Span<UInt8>, _ slice: Range<Int>, part: Int, into verbatim: inout Verbatim
  ) throws(RecordProblem.Kind) {
    row.cut(bytes, slice)
    try checkCount()
    filler.begin(&verbatim)
    for column in columns {
      scratch.removeAll(keepingCapacity: true)
      row.append(column.index, to: &scratch, from: bytes)
      filler.set(column.role, scratch, &verbatim)
    }
    if isProfile { complete(bytes, part, &verbatim) }
    for (index, column) in people {
      scratch.removeAll(keepingCapacity: true)
      row.append(index, to: &scratch, from: bytes)
      column.note(scratch, in: &verbatim.metadata)
    }
    for (name, index) in zip(names, layout.kept) {
      var value: [UInt8] = []
      row.append(index, to: &value, from: bytes)
      verbatim.metadata.kept.append(Metadata.Kept(name: name, value: value))
    }
  }

  /// Adds what the format of the table knows beyond the roles of columns.
  private mutating func complete(_ bytes: Span<UInt8>, _ part: Int, _ verbatim: inout Verbatim) {
    if let channel = layout.channel, verbatim.metadata.sourceChannel == nil {
      verbatim.metadata.sourceChannel = Array(channel.utf8)
    }
    if layout.answers.indices.contains(part) {
      let answer = layout.answers[part]
      row.append(answer.column, to: &verbatim.text, from: bytes)
      verbatim.metadata.question = answer.question.isEmpty ? nil : Array(answer.question.utf8)
      if layout.answers.count > 1, !verbatim.id.isEmpty { verbatim.id += "#\(part + 1)".utf8 }
    }
    guard let title = layout.title else { return }
    var draft = Draft()
    row.append(title, to: &draft.title, from: bytes)
    draft.text = verbatim.text
    verbatim.text = draft.wholeText ?? []
  }

  /// A row must have as many fields as the header; empty ones beyond those do no harm.
  private func checkCount() throws(RecordProblem.Kind) {
    let problem = RecordProblem.Kind.fieldCount(expected: layout.fieldCount, found: row.count)
    guard row.count >= layout.fieldCount else { throw problem }
    for index in layout.fieldCount..<row.count where !row.isEmpty(index) { throw problem }
  }
}
