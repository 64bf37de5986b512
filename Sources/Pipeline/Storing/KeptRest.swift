public import Verbatims

/// What a verbatim's line in a store does not say of how it is read: its turns, the parts that its format left out, the
/// sector and the language that were given. Nothing where there is none of them.
///
/// Written as words apart by spaces: `t0:12-40@1500` a turn, `c1:3-9` a cut, `s4` the sector, `lfr` the language.
public enum KeptRest {
  /// The words of a verbatim; empty where there is nothing to say.
  public static func bytes(of verbatim: Verbatim) -> [UInt8] {
    guard !verbatim.turns.isEmpty || !verbatim.cuts.isEmpty || verbatim.sector != nil || verbatim.language != nil else {
      return []
    }
    var words = verbatim.turns.map { turn in
      let time = turn.milliseconds.map { "@\($0)" } ?? ""
      return "t\(turn.speaker.rawValue):\(turn.range.start)-\(turn.range.end)\(time)"
    }
    words += verbatim.cuts.map { "c\($0.why.rawValue):\($0.range.start)-\($0.range.end)" }
    if let sector = verbatim.sector { words.append("s\(sector.rawValue)") }
    if let language = verbatim.language { words.append("l\(language.id)") }
    return Array(words.joined(separator: " ").utf8)
  }

  /// Puts what was kept back into a verbatim.
  public static func fill(_ verbatim: inout Verbatim, from bytes: [UInt8]) {
    for word in String(decoding: bytes, as: UTF8.self).split(separator: " ") {
      let rest = word.dropFirst()
      switch word.first {
      case "t": if let turn = turn(rest) { verbatim.turns.append(turn) }
      case "c": if let cut = cut(rest) { verbatim.cuts.append(cut) }
      case "s": verbatim.sector = UInt8(rest).flatMap { Sector(rawValue: $0) }
      case "l": verbatim.language = Language(id: String(rest))
      default: break
      }
    }
  }

  private static func turn(_ text: Substring) -> Turn? {
    let parts = text.split(separator: "@")
    guard let (number, range) = numbered(parts.first ?? ""), let speaker = Turn.Speaker(rawValue: number) else {
      return nil
    }
    return Turn(speaker: speaker, range: range, milliseconds: parts.count > 1 ? Int(parts[1]) : nil)
  }

  private static func cut(_ text: Substring) -> TextCut? {
    guard let (number, range) = numbered(text), let why = CutReason(rawValue: number) else { return nil }
    return TextCut(range: range, why: why)
  }

  /// `1:3-9`
  private static func numbered(_ text: Substring) -> (UInt8, TextRange)? {
    let numbers = text.split { $0 == ":" || $0 == "-" }.compactMap { Int($0) }
    guard numbers.count == 3, let first = UInt8(exactly: numbers[0]), numbers[1] <= numbers[2] else { return nil }
    return (first, TextRange(start: numbers[1], end: numbers[2]))
  }
}
