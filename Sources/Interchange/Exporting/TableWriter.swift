import Findings
import Verbatims

/// The words and the width of the table for people.
public struct TableStyle: Sendable {
  public var kinds: [String]
  public var stages: [String]
  public var channels: [String]
  public var themes: [String]
  /// The names of the columns: id, kind, intensity, stage, channel, theme, quote.
  public var columns: [String]
  /// What stands for a verbatim without findings.
  public var nothing: String
  public var setAside: String
  /// The width of a line in characters.
  public var width: Int
  public var isColored: Bool

  public init(
    kinds: [String], stages: [String], channels: [String], themes: [String], columns: [String], nothing: String,
    setAside: String, width: Int, isColored: Bool
  ) {
    self.kinds = kinds
    self.stages = stages
    self.channels = channels
    self.themes = themes
    self.columns = columns
    self.nothing = nothing
    self.setAside = setAside
    self.width = width
    self.isColored = isColored
  }

  /// The widths of all columns but the last, which takes the rest.
  fileprivate var widths: [Int] {
    let widest = width < Self.roomy ? 10 : 20
    let names = [stages, channels, themes].map { min(widest, Self.longest($0)) }
    return [width < Self.roomy ? 8 : 12, Self.longest(kinds) + 2, 4] + names
  }

  /// A terminal of so many characters has room for whole names.
  private static let roomy = 110

  fileprivate var quoteWidth: Int { max(20, width - widths.reduce(0) { $0 + $1 + 1 }) }

  private static func longest(_ names: [String]) -> Int { names.map(\.count).max() ?? 0 }

  /// The names of the columns and a rule.
  var header: [UInt8] {
    var line: [UInt8] = []
    for (name, width) in zip(columns, widths + [quoteWidth]) { TableWriter.append(name, width: width, to: &line) }
    TableWriter.endLine(&line)
    let length = widths.reduce(quoteWidth) { $0 + $1 + 1 }
    line += String(repeating: "─", count: length).utf8
    line.append(UInt8(ascii: "\n"))
    return line
  }
}

/// Writes analyses as lines for people, one a finding.
struct TableWriter {
  let style: TableStyle

  func append(_ verbatim: Verbatim, _ analysis: Analysis, to out: inout [UInt8]) {
    let id = String(decoding: verbatim.id, as: UTF8.self)
    guard !analysis.findings.isEmpty else { return appendNothing(id, analysis, &out) }
    for (index, finding) in analysis.findings.enumerated() {
      append(index == 0 ? id : "", finding, verbatim, &out)
    }
  }

  private func appendNothing(_ id: String, _ analysis: Analysis, _ out: inout [UInt8]) {
    Self.append(id, width: style.widths[0], to: &out)
    out += (analysis.setAside == nil ? style.nothing : style.setAside).utf8
    out.append(UInt8(ascii: "\n"))
  }

  private func append(_ id: String, _ finding: Finding, _ verbatim: Verbatim, _ out: inout [UInt8]) {
    let widths = style.widths
    Self.append(id, width: widths[0], to: &out)
    appendColored(finding.kind, width: widths[1], &out)
    let percent = (finding.intensity.thousandths + 5) / 10
    Self.append(
      percent < 10 ? "  \(percent)" : percent < 100 ? " \(percent)" : "\(percent)", width: widths[2], to: &out)
    Self.append(style.stages[Int(finding.stage.rawValue)], width: widths[3], to: &out)
    Self.append(style.channels[Int(finding.channel.rawValue)], width: widths[4], to: &out)
    Self.append(style.themes[Int(finding.theme.rawValue)], width: widths[5], to: &out)
    let quote = String(decoding: verbatim.text[finding.range.start..<finding.range.end], as: UTF8.self)
    Self.append(quote, width: style.quoteWidth, to: &out)
    Self.endLine(&out)
  }

  private func appendColored(_ kind: Kind, width: Int, _ out: inout [UInt8]) {
    let (sign, color) =
      switch kind {
      case .irritant: ("−", "\u{1B}[31m")
      case .enchantment: ("+", "\u{1B}[32m")
      case .expectation: ("?", "\u{1B}[33m")
      }
    if style.isColored { out += color.utf8 }
    Self.append("\(sign) \(style.kinds[Int(kind.rawValue)])", width: width, to: &out)
    if style.isColored { out += "\u{1B}[0m".utf8 }
  }

  /// Appends a cell of this many characters and a space; what is longer ends with an ellipsis.
  ///
  /// Control characters become spaces: a customer's text must not steer the terminal.
  fileprivate static func append(_ text: String, width: Int, to out: inout [UInt8]) {
    var count = 0
    for character in text {
      if count == width - 1 && text.count > width {
        out += "…".utf8
        count += 1
        break
      }
      let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
      out += (isControl ? " " : String(character)).utf8
      count += 1
    }
    out += [UInt8](repeating: 0x20, count: max(0, width - count) + 1)
  }

  /// Ends a line, without the spaces that fill it.
  fileprivate static func endLine(_ out: inout [UInt8]) {
    while out.last == 0x20 { out.removeLast() }
    out.append(UInt8(ascii: "\n"))
  }
}
