import Findings
import Interchange
import Verbatims

/// One analysed verbatim, for a person who wants to see whether it was read well.
enum InspectionRow {
  private static let longestText = 160

  static func append(_ verbatim: Verbatim, _ analysis: Analysis, to out: inout [UInt8]) {
    var head = [PlainLine.plain(verbatim.id)]
    if let language = analysis.language { head.append(language.id) }
    switch analysis.setAside {
    case .reason(let why): head.append(Messages.say("mis de côté : ", "set aside: ") + Messages.reason(why))
    case .language: head.append(Messages.say("mis de côté : autre langue", "set aside: another language"))
    case nil: if let nature = analysis.nature { head.append(Messages.natures[Int(nature.rawValue)]) }
    }
    out += "  \(head.joined(separator: " · "))\n".utf8
    let text = PlainLine.shortened(PlainLine.plain(verbatim.text), to: longestText)
    if !text.isEmpty { out += "    \(text)\n".utf8 }
    for finding in analysis.findings { out += "      \(line(finding, verbatim))\n".utf8 }
  }

  private static func line(_ finding: Finding, _ verbatim: Verbatim) -> String {
    let sign =
      switch finding.kind {
      case .irritant: "−"
      case .enchantment: "+"
      case .expectation: "?"
      }
    var place = [Messages.themes[Int(finding.theme.rawValue)]]
    if finding.stage != .unknown { place.append(Messages.stages[Int(finding.stage.rawValue)]) }
    if finding.channel != .unknown { place.append(Messages.channels[Int(finding.channel.rawValue)]) }
    let quote = PlainLine.plain(Array(verbatim.text[finding.range.start..<finding.range.end]))
    let marks = Messages.say(("« ", " »"), ("“", "”"))
    return sign + " " + place.joined(separator: " · ") + Messages.say(" : ", ": ") + marks.0 + quote + marks.1
  }
}

/// Customers' words on a terminal, which they must not steer.
enum PlainLine {
  /// On one line, control characters as spaces.
  static func plain(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  static func shortened(_ text: String, to length: Int) -> String {
    text.count > length ? text.prefix(length - 1) + "…" : text
  }
}
