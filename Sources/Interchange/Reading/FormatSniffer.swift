/// Finds the format of a text by its content first and its name second.
struct FormatSniffer {
  let dictionary: ColumnDictionary
  let speakers: SpeakerRoles
  let path: String
  /// Whether the text comes as somebody writes it, and how much of it is there at once is chance.
  var isStream = false

  /// What the beginning of a text is, or nil while more of it is needed to tell.
  func format(_ text: [UInt8], isWhole: Bool) -> InputFormat? {
    guard let first = text.firstIndex(where: { $0 > 0x20 }) else { return isWhole ? .text : nil }
    let named = InputFormat(path: path)
    let isSample = isWhole || text.count >= Self.sampleSize
    switch text[first] {
    case UInt8(ascii: "{"):
      return object(text, first, named, isSample: isSample, isWhole: isWhole)
    case UInt8(ascii: "["):
      guard let second = text[(first + 1)...].first(where: { $0 > 0x20 }) else { return isWhole ? .json : nil }
      guard second == UInt8(ascii: "{") || second == UInt8(ascii: "]") else {
        guard isSample else { return nil }
        if JSONList(text, isWhole: isWhole, isNamed: named == .json) != nil { return .json }
        break
      }
      return isSample ? known(text, text.count) ?? .json : nil
    case UInt8(ascii: "\"") where named == .jsonLines: return .jsonLines
    default: break
    }
    return isSample ? transcript(text, named, isWhole) ?? table(text, named) : nil
  }

  /// What a text is that begins with an object: by its first line where that is one, else by as much as is looked at.
  private func object(
    _ text: [UInt8], _ first: Int, _ named: InputFormat?, isSample: Bool, isWhole: Bool
  ) -> InputFormat? {
    let feed = text[first...].firstIndex(of: UInt8(ascii: "\n"))
    guard let end = feed ?? (isSample ? text.count : nil) else { return nil }
    if holdsValue(text, first..<end) {
      if let format = known(text, end) { return format }
      // The first record may lack what tells a format, and those read with it have it.
      return (isStream ? nil : known(text, text.count)) ?? .jsonLines
    }
    if named == .jsonLines { return .jsonLines }
    guard isSample else { return nil }
    if let format = known(text, text.count) { return format }
    let isBrokenLine = text[first..<end].dropFirst().contains { $0 > 0x20 } && (feed != nil || isWhole)
    return isBrokenLine && named != .json ? .jsonLines : .json
  }

  /// The format that the fields of a JSON text tell.
  private func known(_ text: [UInt8], _ end: Int) -> InputFormat? {
    let outline = JSONOutline(text, upTo: end)
    return ObjectFormat.all.first { $0.place(in: outline) != nil }?.format
  }

  /// The transcript that a text's first lines tell, unless its name says that it is a table.
  private func transcript(_ text: [UInt8], _ named: InputFormat?, _ isWhole: Bool) -> InputFormat? {
    guard named != .csv, named != .tsv else { return nil }
    let lines = TextLines(text, isWhole: isWhole, limit: Self.linesLookedAt)
    return TranscriptFormat.all.first { $0.recognises(lines, speakers) }?.format
  }

  private static let linesLookedAt = 400

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
    guard let best, best.isSure || isKnown(text, best.delimiter) else { return .text }
    return best.delimiter == UInt8(ascii: "\t") ? .tsv : .csv
  }

  /// Whether the first row names the columns of a format.
  private func isKnown(_ text: [UInt8], _ delimiter: UInt8) -> Bool {
    let header = SampleRows(text, delimiter: delimiter, limit: 1).rows.first ?? []
    return TableFormat.matching(header.map { HeaderKey.fold($0) }) != nil
  }
}
