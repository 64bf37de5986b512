/// Tells mail by its first lines.
enum MailProbe {
  /// Headers of which a message has at least two, and one that only mail has.
  private static let common: Set<String> = [
    "from", "to", "subject", "date", "cc", "reply-to", "content-type", "content-transfer-encoding",
  ]
  private static let own: Set<String> = [
    "received", "return-path", "message-id", "delivered-to", "mime-version", "x-mailer", "dkim-signature",
    "authentication-results", "in-reply-to", "references", "envelope-to", "x-originating-ip", "arc-seal",
  ]

  /// The format, or nil where the bytes are no mail.
  ///
  /// - Parameter isNamed: whether the name says that it is: then a sender is enough.
  static func format(_ head: [UInt8], isNamed: Bool = false) -> InputFormat? {
    if head.starts(with: Array("From ".utf8)), MboxMessage.isSeparator(head[...]) { return .mbox }
    let first = head.prefix(64)
    guard let colon = first.firstIndex(of: 0x3A), colon > 1, first[..<colon].allSatisfy(isName) else { return nil }
    var found: Set<String> = []
    for line in head.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(100) {
      guard line.contains(where: { $0 > 0x20 }) else { break }
      guard let colon = line.prefix(64).firstIndex(of: 0x3A), line[..<colon].allSatisfy(isName) else { continue }
      found.insert(String(decoding: line[..<colon], as: UTF8.self).lowercased())
    }
    let hasOwn = !found.isDisjoint(with: own)
    let count = found.intersection(common).count
    if isNamed, found.contains("from"), count >= 2 { return .eml }
    return hasOwn && count >= 1 || found.isSuperset(of: ["from", "subject", "date"]) ? .eml : nil
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

/// A message in a file of many: the line before it that begins with "From ", and marks that keep its lines from being one.
enum MboxMessage {
  /// Whether a line is `From sender@example.com Mon Mar  2 10:32:00 2026`.
  static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: Array("From ".utf8)) else { return false }
    let end = line.firstIndex(of: 0x0A) ?? line.endIndex
    guard end - line.startIndex < 500 else { return false }
    let words = line[..<end].split { $0 <= 0x20 }
    guard words.count >= 5 else { return false }
    let hasTime = words.contains {
      $0.count >= 4 && $0.contains(0x3A) && $0.first.map { (0x30...0x39).contains($0) } == true
    }
    let hasYear = words.suffix(3).contains { $0.count == 4 && $0.allSatisfy { (0x30...0x39).contains($0) } }
    return hasTime && hasYear
  }

  /// The message itself.
  static func unwrapped(_ bytes: Span<UInt8>) -> [UInt8] {
    let record = [UInt8](copying: bytes)
    guard record.starts(with: Array("From ".utf8)) else { return record }
    let start = (record.firstIndex(of: 0x0A) ?? record.count - 1) + 1
    var result: [UInt8] = []
    result.reserveCapacity(record.count)
    for line in record[start...].split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !result.isEmpty || line.startIndex > start { result.append(0x0A) }
      let marks = line.prefix { $0 == UInt8(ascii: ">") }.count
      result += marks > 0 && line.dropFirst(marks).starts(with: Array("From ".utf8)) ? line.dropFirst() : line
    }
    return result
  }
}

extension RecordCutter {
  /// A message of a file of many: up to the next line that separates, which a blank line precedes.
  func mail(_ bytes: Span<UInt8>, _ start: Int, _ isLast: Bool) -> Step {
    var position = start
    while true {
      let feed = ByteSearch.first(0x0A, bytes, from: position, to: bytes.count)
      let next = feed + 1
      guard next < bytes.count else { break }
      let isBlank =
        feed > start
        && (bytes[feed - 1] == 0x0A || feed > start + 1 && bytes[feed - 1] == 0x0D && bytes[feed - 2] == 0x0A)
      if isBlank, bytes[next] == UInt8(ascii: "F") {
        let end = ByteSearch.first(0x0A, bytes, from: next, to: bytes.count)
        guard end < bytes.count || isLast else { return .needsMore }
        let line = [UInt8](copying: bytes.extracting(next..<min(end, next + 512)))
        if MboxMessage.isSeparator(line[...]) { return .record(start..<feed, next: next) }
      }
      position = next
    }
    return isLast ? .record(start..<bytes.count, next: bytes.count) : .needsMore
  }
}
