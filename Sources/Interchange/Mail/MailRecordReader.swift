import CMail
import Verbatims

/// Reads messages. One value serves one worker.
struct MailRecordReader {
  private let setup: ReadingSetup
  private let phrases: MailPhrases
  private let cutter: MailCutter
  var filler: VerbatimFiller

  init(setup: ReadingSetup, filler: VerbatimFiller) {
    self.setup = setup
    self.filler = filler
    phrases = setup.mail
    cutter = MailCutter(phrases: setup.mail)
  }

  func read(_ bytes: Span<UInt8>, _ slice: Range<Int>, into verbatim: inout Verbatim) throws(RecordProblem.Kind) {
    let raw = MboxMessage.unwrapped(bytes.extracting(slice))
    guard let message = cmail_parse(raw, raw.count) else { throw .noText }
    defer { cmail_close(message) }
    filler.begin(&verbatim)
    let headers = MailHeaders(message)
    fillMetadata(headers, &verbatim)
    let body = Self.body(message)
    if body.bytes.isEmpty && cmail_is_too_deep(message) != 0 { throw .partsTooDeep }
    let prefix = phrases.isReply(headers) ? [] : headers.subject
    var text = MailText()
    if !prefix.isEmpty { text.append(MailText(bytes: body.bytes.isEmpty ? prefix : prefix + [0x0A])) }
    if !body.bytes.isEmpty { text.append(body) }
    verbatim.text += text.bytes
    let isAutomatic = cmail_is_report(message) != 0 || headers.isAutomatic || phrases.isAutomatic(headers.subject)
    let whole = TextRange(start: 0, end: text.bytes.count)
    if isAutomatic {
      verbatim.cuts = [TextCut(range: whole, why: .boilerplate)]
    } else {
      verbatim.cuts = cutter.cuts(in: text.bytes, given: text.cuts)
    }
    let isAgent = isAgent(headers)
    // A company's name is no person's.
    let column: PeopleColumn = isAgent ? .nickname : .name
    column.note(headers.name, in: &verbatim.metadata)
    PeopleColumn.nickname.note(headers.replyName, in: &verbatim.metadata)
    if isAgent { verbatim.turns = [Turn(speaker: .agent, range: whole)] }
  }

  private func fillMetadata(_ headers: MailHeaders, _ verbatim: inout Verbatim) {
    filler.set(.id, headers.id, &verbatim)
    if !headers.date.isEmpty { verbatim.metadata.date = headers.date }
    filler.set(.customer, headers.address.isEmpty ? headers.name : headers.address, &verbatim)
    if setup.options.sourceChannel == nil { verbatim.metadata.sourceChannel = Array("email".utf8) }
    for name in setup.options.kept {
      verbatim.metadata.kept.append(Metadata.Kept(name: Array(name.utf8), value: headers.field(named: name)))
    }
  }

  private static func body(_ message: OpaquePointer) -> MailText {
    var text = MailText()
    for index in 0..<cmail_part_count(message) {
      let found = cmail_part(message, index)
      var part = [UInt8](UnsafeBufferPointer(start: found.bytes, count: found.length))
      if found.is_base64 != 0 { part = MailBase64.text(of: part) }
      let decoded = MailText.decoded(part, charset: found.charset.map { String(cString: $0) })
      var own = found.is_html != 0 ? MailHTML.text(of: decoded) : MailText(bytes: decoded)
      // A message within the message is quoted, unless the writer says nothing else.
      if found.is_within != 0, !text.bytes.isEmpty {
        own.cuts = [TextCut(range: TextRange(start: 0, end: own.bytes.count), why: .quote)]
      }
      text.append(own)
    }
    while let last = text.bytes.last, last <= 0x20 { text.bytes.removeLast() }
    text.cuts = text.cuts.compactMap { cut in
      let end = min(cut.range.end, text.bytes.count)
      return cut.range.start < end
        ? TextCut(range: TextRange(start: cut.range.start, end: end), why: cut.why) : nil
    }
    return text
  }

  /// Whether the company writes: by the name of who writes, or by what stands before the @.
  private func isAgent(_ headers: MailHeaders) -> Bool {
    if let role = setup.speakers.role(of: headers.name.span) ?? setup.speakers.role(of: headers.address.span) {
      return role == .agent
    }
    let local = headers.address.prefix { $0 != UInt8(ascii: "@") }
    return phrases.holds(.agent, HeaderKey.fold(Array(local).span))
  }
}

extension MailPhrases {
  /// Whether a message answers another one.
  fileprivate func isReply(_ headers: MailHeaders) -> Bool {
    if headers.isReply { return true }
    guard let colon = headers.subject.prefix(8).firstIndex(of: 0x3A) else { return false }
    return holds(.reply, HeaderKey.fold(Array(headers.subject[..<colon]).span))
  }

  fileprivate func isAutomatic(_ subject: [UInt8]) -> Bool { begins(.automatic, HeaderKey.fold(subject.span)) }
}
