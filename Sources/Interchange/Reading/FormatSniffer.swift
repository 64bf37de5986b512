/// Finds the format of a text by its content first and its name second.
struct FormatSniffer {
  let dictionary: ColumnDictionary
  let path: String

  /// What the beginning of a text is, or nil while more of it is needed to tell.
  func format(_ text: [UInt8], isWhole: Bool) -> InputFormat? {
    guard let first = text.firstIndex(where: { $0 > 0x20 }) else { return isWhole ? .text : nil }
    let named = InputFormat(path: path)
    switch text[first] {
    case UInt8(ascii: "{"):
      guard let end = text[first...].firstIndex(of: UInt8(ascii: "\n")) ?? (isWhole ? text.count : nil) else {
        return named == .jsonLines ? .jsonLines : nil
      }
      if holdsValue(text, first..<end) || named == .jsonLines { return .jsonLines }
      return text[first..<end].dropFirst().contains { $0 > 0x20 } && named != .json ? .jsonLines : .json
    case UInt8(ascii: "["):
      guard let second = text[(first + 1)...].first(where: { $0 > 0x20 }) else { return isWhole ? .json : nil }
      if second == UInt8(ascii: "{") || second == UInt8(ascii: "]") { return .json }
    default: break
    }
    return isWhole || text.count >= Self.sampleSize ? table(text, named) : nil
  }

  /// How much of a text is looked at to tell a table from plain lines, and what its columns hold.
  static let sampleSize = 1 << 18

  private func holdsValue(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var scanner = JSONScanner(range)
    guard (try? scanner.value(text.span)) != nil else { return false }
    scanner.skipSpaces(text.span)
    return scanner.isAtEnd
  }

  private func table(_ text: [UInt8], _ named: InputFormat?) -> InputFormat {
    let best = DelimiterSniffer(dictionary: dictionary).best(text)
    if named == .csv || named == .tsv {
      return best?.delimiter == UInt8(ascii: "\t") ? .tsv : .csv
    }
    guard let best, best.isSure else { return .text }
    return best.delimiter == UInt8(ascii: "\t") ? .tsv : .csv
  }
}
