import Journeys
import Verbatims

/// How a blueprint takes findings, as `blueprint check` shows it.
struct CoverageTable {
  private let journey: Journey
  private let coverage: JourneyCoverage
  private let warnings: [String]

  /// - Parameter concepts: all that the lexicons know.
  init(_ journey: Journey, _ ledger: Ledger, concepts: [[UInt8]]) {
    self.journey = journey
    coverage = JourneyCoverage(journey, ledger)
    let columns = ledger.columns.map { ledger.texts.string($0) }
    let lacking = journey.columnsAsked.filter { asked in !columns.contains { Journey.isColumn(asked, $0) } }
    let known = concepts.map { String(decoding: $0, as: UTF8.self) }
    let strange = journey.conceptsAsked.filter { asked in
      !known.contains { $0 == asked || asked.hasSuffix(".") && $0.hasPrefix(asked) }
    }
    warnings = lacking.map { Messages.lackingColumn($0, columns) } + strange.map(Messages.strangeConcept)
  }

  func text(most: Int) -> String {
    let isLeftToTell = { (left: JourneyCoverage.Left) in left.stage != .unknown }
    let told = coverage.left.filter(isLeftToTell)
    let untold = coverage.left.filter { !isLeftToTell($0) }
    var lines = warnings + [""] + stageLines()
    lines += section(of: told, Messages.leftFindings(told.reduce(0) { $0 + $1.count }), most)
    lines += section(of: untold, Messages.placelessFindings(untold.reduce(0) { $0 + $1.count }), most)
    return (lines + channelLines()).joined(separator: "\n") + "\n"
  }

  private func stageLines() -> [String] {
    let all = max(1, coverage.stages.reduce(0, +))
    let names = journey.stages.map(\.id) + [Messages.say("aucune", "none")]
    let width = names.map(\.count).max() ?? 0
    let rows = zip(names, coverage.stages).map { name, count in
      let share = (count * 1000 + all / 2) / all
      let percent = Messages.say("\(share / 10),\(share % 10) %", "\(share / 10).\(share % 10)%")
      return "  " + name + filling(width, name) + right(Messages.number(count), 12) + right(percent, 9)
    }
    return [Messages.findingsByStage] + rows
  }

  private func section(of left: [JourneyCoverage.Left], _ head: String, _ most: Int) -> [String] {
    guard !left.isEmpty else { return [] }
    let rows = left.prefix(most).map { group in
      (stage: group.stage.id.description, theme: group.theme.id.description, concept: group.concept, group.count)
    }
    let widths = (
      rows.map(\.stage.count).max() ?? 0, rows.map(\.theme.count).max() ?? 0, rows.map(\.concept.count).max() ?? 0
    )
    let shown = rows.map { row in
      "  " + row.stage + filling(widths.0, row.stage) + "  " + row.theme + filling(widths.1, row.theme) + "  "
        + row.concept + filling(widths.2, row.concept) + right(Messages.number(row.3), 9)
    }
    let rest = left.count - shown.count
    return ["", head] + shown + (rest > 0 ? ["  " + Messages.moreGroups(rest)] : [])
  }

  private func channelLines() -> [String] {
    let left = Channel.allCases.filter { $0 != .unknown && coverage.leftChannels[Int($0.rawValue)] > 0 }
    guard !left.isEmpty else { return [] }
    let names = left.map { "\($0.id) " + Messages.number(coverage.leftChannels[Int($0.rawValue)]) }
    return ["", Messages.leftChannels + names.joined(separator: ", ")]
  }

  private func filling(_ width: Int, _ text: String) -> String {
    String(repeating: " ", count: max(0, width - text.count))
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }
}
