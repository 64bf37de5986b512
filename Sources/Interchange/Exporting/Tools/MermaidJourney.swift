import Journeys
import Verbatims

/// A Mermaid journey: a section a stage, a task a touchpoint with its score from 1 to 5.
///
/// Mermaid has no escapes here: what would end a task, begin a comment or be taken for markup gets a fullwidth
/// look-alike, which reads the same.
struct MermaidJourney {
  private let export: MapExport

  /// In characters: a task is drawn in a narrow box.
  private static let longestQuote = 60

  init(_ export: MapExport) { self.export = export }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var bytes = Array("journey\n".utf8)
    bytes += "  title \(Self.plain(export.title))\n".utf8
    let cards = JourneyCards(export.map)
    for stage in 0...export.map.matrix.stageCount {
      let places = export.touchpoints(of: stage).filter { $0.tally.feeling != nil }
      guard !places.isEmpty else { continue }
      bytes += "  section \(Self.plain(export.stagePhrase(stage)))\n".utf8
      for place in places { bytes += task(place, cards).utf8 }
    }
    try sink.take(&bytes)
    return []
  }

  private func task(_ place: ExportPlace, _ cards: JourneyCards) -> String {
    guard let stage = place.stage, let channel = place.channel, let feeling = place.tally.feeling else { return "" }
    var name = "\(export.channelName(channel)) · \(export.customers(place.tally.customers))"
    if let card = cards.cards(stage, channel).first(where: { $0.kind != .expectation }) {
      let quote = export.quote(of: card).clipped(to: Self.longestQuote)
      if !quote.isEmpty { name += " · \(export.quoted(quote))" }
    }
    let kind =
      channel < export.map.journey.channels.count
      ? export.map.journey.channels[channel].kind.names[export.language] : export.say("Non dit", "Not said")
    return "    \(Self.plain(name)): \(Self.score(feeling)): \(Self.plain(kind))\n"
  }

  /// From −1…1 to Mermaid's 1…5, with one decimal.
  static func score(_ feeling: Double) -> String {
    let tenths = Int((30 + 20 * feeling).rounded(.toNearestOrAwayFromZero))
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Words that Mermaid takes for commands at the beginning of a line.
  private static let commands = ["title", "section", "journey", "acctitle", "accdescr"]

  static func plain(_ text: String) -> String {
    let line = LookAlikes.replace(
      text.unifiedLines,
      [
        ("#", "＃"), (";", "；"), (":", "："), ("%", "％"), ("<", "＜"), (">", "＞"), ("&", "＆"), ("{", "｛"), ("}", "｝"),
        ("\n", " "), ("\t", " "), ("\u{2028}", " "), ("\u{2029}", " "), ("\u{85}", " "),
      ])
    let trimmed = String(line.drop { $0 == " " })
    guard let first = trimmed.unicodeScalars.first, commands.contains(where: { trimmed.lowercased().hasPrefix($0) })
    else { return trimmed }
    // A fullwidth first letter: ｔitle.
    let fullwidth = Unicode.Scalar(first.value + 0xFEE0) ?? first
    return String(Character(fullwidth)) + trimmed.dropFirst()
  }
}
