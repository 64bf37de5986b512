import Verbatims

/// Reads an array of turns, `{"speaker": …, "text": …}`, into one text of `Speaker: text` lines.
struct TurnReader {
  private let speakers: SpeakerRoles
  private var fields: FieldTable
  private var roles: [Turn.Speaker?] = []

  init(setup: ReadingSetup) {
    speakers = setup.speakers
    fields = FieldTable(plan: FieldPlan(options: ReadingOptions(), dictionary: setup.dictionary), keptCount: 0)
  }

  /// - Returns: false, and nothing is written, where the array holds no turn.
  mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into verbatim: inout Verbatim
  ) throws(RecordProblem.Kind) -> Bool {
    var scanner = JSONScanner(range)
    roles.removeAll(keepingCapacity: true)
    try scanner.expect(UInt8(ascii: "["), bytes)
    if scanner.closesAtOnce(UInt8(ascii: "]"), bytes) { return false }
    repeat {
      guard scanner.peek(bytes) == UInt8(ascii: "{") else { return false }
      fields.clear()
      try JSONRecordReader.members(bytes, &scanner, &fields)
      append(bytes, &verbatim)
    } while try scanner.continues(before: UInt8(ascii: "]"), bytes)
    assignSpeakers(&verbatim)
    return true
  }

  private mutating func append(_ bytes: Span<UInt8>, _ verbatim: inout Verbatim) {
    if !verbatim.turns.isEmpty { verbatim.text.append(UInt8(ascii: "\n")) }
    let nameStart = verbatim.text.count
    if let name = fields.value(.speaker) ?? fields.value(.customer) { name.append(to: &verbatim.text, from: bytes) }
    let nameEnd = verbatim.text.count
    roles.append(speakers.role(of: verbatim.text.span.extracting(nameStart..<nameEnd)))
    if nameEnd > nameStart { verbatim.text += [UInt8(ascii: ":"), UInt8(ascii: " ")] }
    let start = verbatim.text.count
    if let text = fields.value(.text) { text.append(to: &verbatim.text, from: bytes) }
    let range = TextRange(start: start, end: verbatim.text.count)
    verbatim.turns.append(Turn(speaker: .customer, range: range))
  }

  /// A name that the table does not know is the customer's, unless others already are the customer's alone.
  private func assignSpeakers(_ verbatim: inout Verbatim) {
    let other: Turn.Speaker = roles.contains(.customer) && !roles.contains(.agent) ? .agent : .customer
    for index in verbatim.turns.indices { verbatim.turns[index].speaker = roles[index] ?? other }
  }
}
