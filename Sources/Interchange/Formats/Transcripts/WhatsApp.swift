import Verbatims

extension TranscriptFormat {
  /// WhatsApp's export of one conversation, from Android or iOS, in any language, with 12 hours or 24.
  static let whatsApp = TranscriptFormat(
    format: .whatsApp, style: .whole,
    recognises: { lines, _ in
      let filled = lines.lines.filter { !TextLines.isBlank($0) }
      let stamped = filled.compactMap { WhatsAppLine($0) }
      guard let first = filled.first, WhatsAppLine(first) != nil else { return false }
      return stamped.contains { $0.name != nil } && stamped.count * 10 >= filled.count * 3
    },
    read: { lines, draft, context in read(lines, &draft, context) })

  private static func read(_ lines: TextLines, _ draft: inout Draft, _ context: TranscriptContext) -> Bool {
    let stamped = lines.lines.map { WhatsAppLine($0) }
    let order = context.dateOrder ?? WhatsAppStamp.order(stamped.compactMap { $0?.stamp })
    let isNotice = { (text: [UInt8]) in context.speakers.isNotice(text.span) }
    var last = Last.nobody
    var hasDate = false
    for (line, found) in zip(lines.lines, stamped) {
      guard let found else {
        last.goOn(WhatsAppLine.plain(line), &draft)
        continue
      }
      if !hasDate, let date = found.stamp.iso(order) {
        draft.set(.date, date)
        hasDate = true
      }
      last = .nobody
      guard let name = found.name, !isNotice(found.whole) else { continue }
      last = .file(of: name, at: found.stamp.milliseconds(order))
      let text = found.ownText(isNotice)
      if !text.isEmpty { last.goOn(text, &draft) }
    }
    for index in draft.turns.indices { draft.turns[index].text = VerbatimFiller.trimmed(draft.turns[index].text) }
    draft.set(.sourceChannel, Array("WhatsApp".utf8))
    draft.namesCustomer = true
    draft.text = []
    return stamped.contains { $0 != nil }
  }
}

/// Whose words go on in a line without a stamp.
private enum Last {
  /// A line that WhatsApp wrote.
  case nobody
  /// A sender who put a file or the like there: what was written below it is to come.
  case file(of: [UInt8], at: Int?)
  case turn

  mutating func goOn(_ text: [UInt8], _ draft: inout Draft) {
    switch self {
    case .nobody: return
    case .file(let name, let time):
      guard !text.isEmpty else { return }
      draft.add(nil, name: name, text, at: time)
      self = .turn
    case .turn:
      guard let index = draft.turns.indices.last else { return }
      draft.turns[index].text += [UInt8(ascii: "\n")] + text
    }
  }
}

/// A line of an export that begins with a date and a time.
struct WhatsAppLine {
  let stamp: WhatsAppStamp
  /// The sender; nil of a line that WhatsApp itself wrote.
  let name: [UInt8]?
  private let message: ArraySlice<UInt8>
  /// The message with its sender.
  private let body: ArraySlice<UInt8>

  private static let mark: [UInt8] = [0xE2, 0x80, 0x8E]
  private static let longestStamp = 40
  private static let longestName = 100

  init?(_ line: ArraySlice<UInt8>) {
    var rest = line
    while rest.starts(with: Self.mark) { rest = rest.dropFirst(Self.mark.count) }
    guard let (stamp, message) = Self.split(rest), let found = WhatsAppStamp(stamp) else { return nil }
    self.stamp = found
    body = message
    let head = message.prefix(Self.longestName)
    if let colon = head.indices.first(where: { Self.endsName(message, $0) }), colon > message.startIndex {
      name = Self.plain(message[..<colon])
      self.message = message[(colon + 1)...].drop { $0 == 0x20 }
    } else {
      name = nil
      self.message = message
    }
  }

  /// All that stands behind the stamp.
  var whole: [UInt8] { Self.plain(body) }

  /// What the sender wrote: nothing where a file or a notice stands instead, and without a remark that it was edited.
  func ownText(_ isNotice: ([UInt8]) -> Bool) -> [UInt8] {
    if message.starts(with: Self.mark) { return [] }
    let text = VerbatimFiller.trimmed(Array(message))
    if isNotice(text) { return [] }
    if text.first == UInt8(ascii: "<"), text.last == UInt8(ascii: ">"), !text.contains(0x0A) { return [] }
    guard let open = Self.openOfRemark(text) else { return Self.plain(text[...]) }
    let before = VerbatimFiller.trimmed(Array(text[..<open]))
    if text.last == UInt8(ascii: ">") {
      if before.suffix(3).elementsEqual(Self.mark) { return VerbatimFiller.trimmed(Self.plain(before.dropLast(3))) }
      return isNotice(Array(text[open...])) ? Self.plain(before[...]) : Self.plain(text[...])
    }
    return isNotice(Array(text[open...])) && Self.isFile(before) ? [] : Self.plain(text[...])
  }

  /// Where the `<…>` or `(…)` begins that ends a text.
  private static func openOfRemark(_ text: [UInt8]) -> Int? {
    switch text.last {
    case UInt8(ascii: ">"): text.lastIndex(of: UInt8(ascii: "<"))
    case UInt8(ascii: ")"): text.lastIndex(of: UInt8(ascii: "("))
    default: nil
    }
  }

  /// Whether a text is the name of a file: `IMG-0001.jpg`.
  private static func isFile(_ text: [UInt8]) -> Bool {
    guard let dot = text.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return false }
    let ending = text[(dot + 1)...]
    return (2...4).contains(ending.count)
      && ending.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
  }

  /// A text without the marks of direction that phones put in.
  static func plain(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var rest = text
    while rest.starts(with: mark) { rest = rest.dropFirst(mark.count) }
    return VerbatimFiller.trimmed(Array(rest))
  }

  /// The stamp and what comes after it: `[stamp] …` or `stamp - …`.
  private static func split(_ line: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
    guard let first = line.first else { return nil }
    let head = line.prefix(longestStamp)
    if first == UInt8(ascii: "[") {
      guard let close = head.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      return (line[(line.startIndex + 1)..<close], line[(close + 1)...].drop { $0 == 0x20 })
    }
    guard first >= 0x30, first <= 0x39 else { return nil }
    let dash = Array(" - ".utf8)
    guard let end = head.indices.first(where: { line[$0...].starts(with: dash) }) else { return nil }
    return (line[..<end], line[(end + 3)...])
  }

  private static func endsName(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
    guard line[index] == UInt8(ascii: ":") else { return false }
    return index + 1 == line.endIndex || line[index + 1] == 0x20 || line[index + 1] == mark[0]
  }
}
