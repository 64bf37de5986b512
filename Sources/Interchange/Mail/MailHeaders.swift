import CMail

/// The headers of a message that are of use.
struct MailHeaders {
  let id: [UInt8]
  let date: [UInt8]
  let subject: [UInt8]
  let name: [UInt8]
  let address: [UInt8]
  /// The name of whom answers go to.
  let replyName: [UInt8]
  let recipients: [UInt8]
  let isReply: Bool
  let isAutomatic: Bool
  /// The first message of the thread.
  let thread: [UInt8]

  init(_ message: OpaquePointer) {
    func header(_ name: String) -> String? { cmail_header(message, name).map { String(cString: $0) } }
    id = header("Message-ID").flatMap { Self.identifiers($0).first } ?? []
    let date = Self.bytes(cmail_date(message))
    self.date = Self.isYear(date.prefix(4), of: Array((header("Date") ?? "").utf8)) ? date : []
    subject = Self.bytes(cmail_subject(message))
    name = Self.bytes(cmail_from_name(message))
    address = Self.bytes(cmail_from_address(message))
    let reply = header("Reply-To") ?? ""
    replyName = reply.contains("<") ? Array(reply.prefix { $0 != "<" }.utf8) : []
    recipients = Self.bytes(cmail_to(message))
    let before = Self.identifiers(header("References") ?? "") + Self.identifiers(header("In-Reply-To") ?? "")
    isReply = !before.isEmpty
    thread = before.first ?? id
    let submitted = header("Auto-Submitted")?.lowercased() ?? "no"
    isAutomatic = !submitted.hasPrefix("no") || header("X-Autoreply") != nil || header("X-Autorespond") != nil
  }

  /// A field that can be kept, by its name.
  func field(named name: String) -> [UInt8]? {
    let value: [UInt8]
    switch String(decoding: HeaderKey.fold(name), as: UTF8.self) {
    case "thread": value = thread
    case "subject", "objet": value = subject
    case "from", "de": value = address
    case "from name": value = self.name
    case "to", "a": value = recipients
    default: return nil
    }
    return value.isEmpty ? nil : value
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text else { return [] }
    return Array(String(cString: text).utf8).map { $0 < 0x20 ? 0x20 : $0 }
  }

  /// Whether a header holds the year that was read from it, in four digits or two: GMime takes the year 0 for 2000.
  private static func isYear(_ year: ArraySlice<UInt8>, of header: [UInt8]) -> Bool {
    let parts = header.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") }
    return parts.contains { $0.elementsEqual(year) || $0.elementsEqual(year.suffix(2)) }
  }

  /// `<a@b> <c@d>` as its identifiers.
  private static func identifiers(_ text: String) -> [[UInt8]] {
    text.split(whereSeparator: { $0 == "<" || $0 == ">" || $0.isWhitespace || $0 == "," }).map { Array($0.utf8) }
  }
}
