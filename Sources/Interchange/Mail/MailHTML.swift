import Verbatims

/// Reads the text of an HTML body: blocks as lines, and what marks of mail programs show to be quoted or signed.
final class MailHTML: XMLHandler {
  private var text: [UInt8] = []
  private var cuts: [TextCut] = []
  private var depth = 0
  /// Where the quotation or signature at hand began, and at which depth.
  private var open: (start: Int, depth: Int, why: CutReason)?
  private var hiddenDepth: Int?
  private var preformatted = 0
  private var needsSpace = false

  static func text(of html: [UInt8]) -> MailText {
    let handler = MailHTML()
    guard let stream = try? XMLStream(handler, isHTML: true) else { return MailText() }
    var position = 0
    while position < html.count {
      let end = min(position + 1 << 16, html.count)
      try? stream.push(html[position..<end], isLast: false)
      position = end
    }
    try? stream.push([], isLast: true)
    return handler.finished()
  }

  private static let blocks: Set<String> = [
    "p", "div", "li", "tr", "ul", "ol", "dl", "dt", "dd", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
    "pre", "hr", "section", "article", "header", "footer", "body",
  ]
  private static let hidden: Set<String> = ["style", "script", "head", "title", "template", "noscript"]
  /// Classes and identifiers by which mail programs mark what they quote, and signatures.
  private static let quotes = ["gmail_quote", "yahoo_quoted", "protonmail_quote", "moz-cite-prefix", "gmail_attr"]
  private static let quotesToEnd = ["divrplyfwdmsg", "appendonsend", "outlookmessageheader"]
  private static let signatures = ["gmail_signature", "moz-signature", "ms-outlook-mobile-signature"]

  func start(_ name: String, _ attributes: XMLAttributes) {
    depth += 1
    if Self.hidden.contains(name), hiddenDepth == nil { hiddenDepth = depth }
    if name == "br" { line(always: true) }
    if Self.blocks.contains(name) { line() }
    if name == "pre" { preformatted += 1 }
    guard open == nil else { return }
    let marks = ((attributes["class"] ?? "") + " " + (attributes["id"] ?? "")).lowercased()
    guard marks.utf8.count > 1 else {
      // Most elements have neither, and looking for words costs.
      if name == "blockquote" { open = (text.count, depth, .quote) }
      return
    }
    if Self.quotesToEnd.contains(where: { marks.contains($0) }) {
      open = (text.count, 0, .quote)
    } else if name == "blockquote" || Self.quotes.contains(where: { marks.contains($0) }) {
      open = (text.count, depth, .quote)
    } else if Self.signatures.contains(where: { marks.contains($0) }) {
      open = (text.count, depth, .signature)
    }
  }

  func end(_ name: String) {
    if hiddenDepth == depth { hiddenDepth = nil }
    if name == "pre" { preformatted = max(0, preformatted - 1) }
    if Self.blocks.contains(name) { line() }
    if let open, open.depth == depth { close(open.start, open.why) }
    depth -= 1
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard hiddenDepth == nil else { return }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // A hard space is UTF-8 C2 A0.
      let isHardSpace = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
      if preformatted == 0 && (byte <= 0x20 || isHardSpace) {
        needsSpace = true
      } else {
        if needsSpace, let last = text.last, last != 0x0A, last != 0x20 { text.append(0x20) }
        needsSpace = false
        text.append(byte)
      }
      index += isHardSpace && preformatted == 0 ? 2 : 1
    }
  }

  /// Ends the line at hand; `always` even where it is empty, but for one.
  private func line(always: Bool = false) {
    guard hiddenDepth == nil else { return }
    needsSpace = false
    let breaks = text.reversed().prefix(2).prefix { $0 == 0x0A }.count
    if text.isEmpty || breaks == 2 || breaks == 1 && !always { return }
    text.append(0x0A)
  }

  private func close(_ start: Int, _ why: CutReason) {
    open = nil
    if text.count > start { cuts.append(TextCut(range: TextRange(start: start, end: text.count), why: why)) }
  }

  private func finished() -> MailText {
    if let open { close(open.start, open.why) }
    return MailText(bytes: text, cuts: cuts)
  }
}
