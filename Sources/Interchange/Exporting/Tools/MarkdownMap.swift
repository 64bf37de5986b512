import Journeys
import Verbatims

/// The map as Markdown that CommonMark and GitHub read: a table of stages, then stage by stage what customers say.
struct MarkdownMap {
  private let export: MapExport

  private static let cardsOfAKind = 5

  init(_ export: MapExport) { self.export = export }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var lines = ["# \(Self.escape(export.title))", "", basis, ""]
    lines += stageTable
    let cards = JourneyCards(export.map)
    for stage in 0...export.map.matrix.stageCount where !export.map.matrix.stages[stage].isEmpty {
      lines += section(stage, cards)
    }
    var bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    try sink.take(&bytes)
    return []
  }

  private var basis: String {
    let basis = export.map.basis
    let days = [basis.firstDay, basis.lastDay].compactMap { $0.map { CivilDay($0).iso } }
    let period = days.count == 2 ? " \(days[0]) – \(days[1])." : ""
    return export.say(
      "\(basis.verbatims) verbatims, \(basis.customers) clients, \(basis.findings) constats.",
      "\(basis.verbatims) verbatims, \(basis.customers) customers, \(basis.findings) findings.") + period
  }

  private var stageTable: [String] {
    let heads =
      export.language == .french
      ? ["Étape", "Clients", "Constats", "Ressenti net", "Irritants", "Enchantements", "Attentes"]
      : ["Stage", "Customers", "Findings", "Net feeling", "Irritants", "Enchantments", "Expectations"]
    let rows = (0...export.map.matrix.stageCount).filter { stage in
      stage < export.map.matrix.stageCount || !export.map.matrix.stages[stage].isEmpty
    }
    return [Self.row(heads), "|---|" + String(repeating: "---:|", count: heads.count - 1)]
      + rows.map { stage in
        let tally = export.map.matrix.stages[stage]
        return Self.row(
          [
            Self.escape(export.stagePhrase(stage)), "\(tally.customers)", "\(tally.findings)",
            export.signed(tally.feeling),
          ]
            + [tally.irritants, tally.enchantments, tally.expectations].map { "\($0)" })
      }
  }

  private func section(_ stage: Int, _ cards: JourneyCards) -> [String] {
    var lines = ["", "## \(Self.escape(export.stagePhrase(stage)))", ""]
    let touchpoints = export.touchpoints(of: stage).filter { !$0.tally.isEmpty }.map { place in
      let name = Self.escape(place.channel.map(export.channelName) ?? "")
      return "\(name) \(export.signed(place.tally.feeling)) (\(export.customers(place.tally.customers)))"
    }
    lines.append("**\(export.say("Canaux", "Channels"))** " + touchpoints.joined(separator: " · "))
    for kind in Kind.allCases {
      let best = cards.cards(stage: stage, kind, atMost: Self.cardsOfAKind, export.map.ledger.texts)
      guard !best.isEmpty else { continue }
      lines += ["", "### \(kind.names[export.language])", ""]
      lines += best.map(bullet)
    }
    return lines
  }

  private func bullet(_ card: JourneyCard) -> String {
    let quote = export.quote(of: card)
    let place = Self.escape(export.channelName(card.channel))
    let head =
      "- **\(Self.escape(card.theme.names[export.language]))** · \(place) · \(export.customers(card.customers))"
    return quote.isEmpty ? head : "\(head) · \(Self.escape(export.quoted(quote)))"
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// Text within a line: what Markdown or HTML would read gets a backslash, a line break is `<br>`.
  static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in LookAlikes.replace(text.unifiedLines, []).unicodeScalars where !DirectionMarks.isMark(scalar) {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "$", "@", ":", "(", ")", "+",
        "-",
        "=":
        result.append("\\")
        result.append(scalar)
      // Otherwise `www.` becomes a link.
      case "." where previous == "w" || previous == "W":
        result.append("\\")
        result.append(scalar)
      case "\n": result.append(contentsOf: "<br>".unicodeScalars)
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
