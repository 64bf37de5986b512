/// What stands in mail beside what its writer says: how quotations are announced, how signatures begin, what programs add.
///
/// Read from `Lexicons/mail.lex`: what a phrase tells, then phrases separated by `|`.
public struct MailPhrases: Sendable {
  enum Sign: String, CaseIterable {
    case wroteBegins = "wrote_begins"
    case wroteEnds = "wrote_ends"
    case original
    case headerOpens = "header_opens"
    case header
    case closing
    case postscript
    case boilerplate
    case disclaimer
    case automatic
    case noReply = "noreply"
    case reply
    case agent
  }

  private var phrases: [Sign: Set<[UInt8]>] = [:]

  public static let none = MailPhrases(bytes: [])

  /// Reads a table; lines that are none of it are left out.
  public init(bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let parts = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let sign = Sign(rawValue: String(parts[0])) else { continue }
      phrases[sign, default: []].formUnion(parts[1].split(separator: "|").map { HeaderKey.fold(String($0)) })
    }
  }

  /// Whether a folded text is one of the phrases.
  func holds(_ sign: Sign, _ text: [UInt8]) -> Bool { phrases[sign]?.contains(text) ?? false }

  /// Whether a folded text begins with one of the phrases, as whole words.
  func begins(_ sign: Sign, _ text: [UInt8]) -> Bool {
    phrases[sign]?.contains { text.starts(with: $0) && Self.isBoundary(text, $0.count) } ?? false
  }

  /// Whether a folded text ends with one of the phrases, as whole words.
  func ends(_ sign: Sign, _ text: [UInt8]) -> Bool {
    phrases[sign]?.contains { phrase in
      let start = text.count - phrase.count
      return start >= 0 && text[start...].elementsEqual(phrase) && (start == 0 || text[start - 1] == 0x20)
    } ?? false
  }

  /// Whether one of the phrases stands anywhere in a folded text.
  func stands(_ sign: Sign, in text: [UInt8]) -> Bool {
    guard let phrases = phrases[sign], !phrases.isEmpty else { return false }
    var start = 0
    while start < text.count {
      let rest = text[start...]
      if phrases.contains(where: { rest.starts(with: $0) && Self.isBoundary(text, start + $0.count) }) { return true }
      start = (rest.firstIndex(of: 0x20) ?? text.count) + 1
    }
    return false
  }

  private static func isBoundary(_ text: [UInt8], _ end: Int) -> Bool { end == text.count || text[end] == 0x20 }
}
