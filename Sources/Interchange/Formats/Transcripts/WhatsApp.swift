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
    // What goes on after a line that is nobody's belongs to nobody.
    var isSpoken = false
    for (line, found) in zip(lines.lines, stamped) {
      if let found {
        let text = found.ownText
        isSpoken = found.name != nil && !text.isEmpty && !context.speakers.isNotice(text.span)
        if let date = found.stamp.iso(order), draft.isEmpty { draft.set(.date, date) }
        guard isSpoken, let name = found.name else { continue }
        draft.add(nil, name: name, text, at: found.stamp.milliseconds(order))
      } else if isSpoken, let last = draft.turns.indices.last {
        draft.turns[last].text += [UInt8(ascii: "\n")] + WhatsAppLine.plain(line)
      }
    }
    for index in draft.turns.indices { draft.turns[index].text = VerbatimFiller.trimmed(draft.turns[index].text) }
    draft.set(.sourceChannel, Array("WhatsApp".utf8))
    draft.namesCustomer = true
    draft.text = []
    return stamped.contains { $0 != nil }
  }
}

/// A line of an export that begins with a date and a time.
struct WhatsAppLine {
  let stamp: WhatsAppStamp
  /// The sender; nil of a line that WhatsApp itself wrote.
  let name: [UInt8]?
  private let message: ArraySlice<UInt8>

  private static let mark: [UInt8] = [0xE2, 0x80, 0x8E]
  private static let longestStamp = 40
  private static let longestName = 100

  init?(_ line: ArraySlice<UInt8>) {
    var rest = line
    while rest.starts(with: Self.mark) { rest = rest.dropFirst(Self.mark.count) }
    guard let (stamp, message) = Self.split(rest), let found = WhatsAppStamp(stamp) else { return nil }
    self.stamp = found
    let head = message.prefix(Self.longestName)
    if let colon = head.indices.first(where: { Self.endsName(message, $0) }), colon > message.startIndex {
      name = Self.plain(message[..<colon])
      self.message = message[(colon + 1)...].drop { $0 == 0x20 }
    } else {
      name = nil
      self.message = message
    }
  }

  /// What the sender wrote: nothing where a file or a notice stands instead, and without a remark that it was edited.
  var ownText: [UInt8] {
    if message.starts(with: Self.mark) { return [] }
    var text = VerbatimFiller.trimmed(Array(message))
    if text.first == UInt8(ascii: "<"), text.last == UInt8(ascii: ">"), !text.contains(0x0A) { return [] }
    if text.last == UInt8(ascii: ">"), let open = text.lastIndex(of: UInt8(ascii: "<")), open >= 3,
      Array(text[(open - 3)..<open]) == Self.mark
    {
      text = VerbatimFiller.trimmed(Array(text[..<(open - 3)]))
    }
    return Self.plain(text[...])
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
