import Verbatims

/// Reads an array of turns, `{"speaker": …, "text": …}`, into one text of `Speaker: text` lines.
struct TurnReader {
  private let speakers: SpeakerRoles
  private let dates: DateParser
  private var clock: TurnClock
  private var fields: FieldTable
  private var roles: [Turn.Speaker?] = []

  init(setup: ReadingSetup) {
    speakers = setup.speakers
    dates = DateParser(order: setup.options.dateOrder ?? .dayMonthYear, months: setup.dictionary.months)
    clock = TurnClock(dates: dates)
    fields = FieldTable(plan: FieldPlan(options: ReadingOptions(), dictionary: setup.dictionary), keptCount: 0)
  }

  /// - Returns: false, and nothing is written, where the array holds no turn.
  mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into verbatim: inout Verbatim
  ) throws(RecordProblem.Kind) -> Bool {
    var scanner = JSONScanner(range)
    roles.removeAll(keepingCapacity: true)
    clock = TurnClock(dates: dates)
    try scanner.expect(UInt8(ascii: "["), bytes)
    if scanner.closesAtOnce(UInt8(ascii: "]"), bytes) { return false }
    repeat {
      guard scanner.peek(bytes) == UInt8(ascii: "{") else {
        guard case .null = try scanner.value(bytes) else { return false }
        continue
      }
      fields.clear()
      try JSONRecordReader.members(bytes, &scanner, &fields)
      append(bytes, &verbatim)
    } while try scanner.continues(before: UInt8(ascii: "]"), bytes)
    assignSpeakers(&verbatim)
    return !verbatim.turns.isEmpty
  }

  private mutating func append(_ bytes: Span<UInt8>, _ verbatim: inout Verbatim) {
    if !verbatim.turns.isEmpty { verbatim.text.append(UInt8(ascii: "\n")) }
    let nameStart = verbatim.text.count
    if let name = fields.value(.speaker) ?? fields.value(.customer) { append(name, bytes, to: &verbatim.text) }
    let nameEnd = verbatim.text.count
    roles.append(speakers.role(of: verbatim.text.span.extracting(nameStart..<nameEnd)))
    if nameEnd > nameStart { verbatim.text += [UInt8(ascii: ":"), UInt8(ascii: " ")] }
    let start = verbatim.text.count
    if let text = fields.value(.text) { append(text, bytes, to: &verbatim.text) }
    let range = TextRange(start: start, end: verbatim.text.count)
    verbatim.turns.append(Turn(speaker: .customer, range: range, milliseconds: time(bytes)))
  }

  /// Appends what a field says; of a list or an object the words in it: `[{"type": "text", "text": "…"}]`.
  private func append(_ value: JSONValue, _ bytes: Span<UInt8>, to text: inout [UInt8]) {
    guard case .other(let range) = value else { return value.append(to: &text, from: bytes) }
    if let node = try? JSONNode(bytes, range) { text += Array(Self.words(node).joined(separator: [0x20])) }
  }

  private static func words(_ node: JSONNode) -> [[UInt8]] {
    switch node {
    case .string(let words): [words]
    case .array(let parts): parts.flatMap { words($0) }
    case .object: ["text", "content", "value", "body", "name"].lazy.map { words(node[$0]) }.first { !$0.isEmpty } ?? []
    case .scalar, .null: []
    }
  }

  /// When the turn at hand was said.
  private mutating func time(_ bytes: Span<UInt8>) -> Int? {
    guard let value = fields.value(.date) else { return nil }
    var written: [UInt8] = []
    value.append(to: &written, from: bytes)
    return clock.milliseconds(written)
  }

  private func assignSpeakers(_ verbatim: inout Verbatim) {
    let origin = verbatim.turns.lazy.compactMap(\.milliseconds).min() ?? 0
    let others = roles.contains(nil) ? judged(verbatim) : []
    for index in verbatim.turns.indices {
      verbatim.turns[index].speaker = roles[index] ?? others[index]
      verbatim.turns[index].milliseconds = verbatim.turns[index].milliseconds.map { $0 - origin }
    }
  }

  /// Who speaks where the table does not know all names.
  private func judged(_ verbatim: Verbatim) -> [Turn.Speaker] {
    let text = verbatim.text
    var lineStart = 0
    let drafts = verbatim.turns.indices.map { index in
      let range = verbatim.turns[index].range
      // The name, its colon and a space stand before the words.
      let name = Array(text[lineStart..<max(lineStart, range.start - 2)])
      lineStart = range.end + 1
      return Draft.Turn(name: name, text: Array(text[range.start..<range.end]), speaker: roles[index], time: nil)
    }
    return SpeakerJudge(roles: speakers).speakers(of: drafts)
  }
}
