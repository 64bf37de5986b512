import Pipeline
import Verbatims

/// What stands below the table of findings: how many of which kind at each stage of the journey.
struct SummaryTable {
  let tally: Tally

  var bytes: [UInt8] {
    var lines = ["", head, ""]
    let names = Messages.stages.dropLast() + [Messages.say("non précisé", "not told")]
    let width = names.map(\.count).max() ?? 0
    lines.append(
      row(
        Messages.say("étape", "stage"), width,
        [
          "− " + Messages.say("irritants", "irritants"),
          "+ " + Messages.say("enchantements", "enchantments"), "? " + Messages.say("attentes", "expectations"),
        ]))
    for stage in Stage.allCases {
      let counts = Kind.allCases.map { tally.count($0, at: stage) }
      guard counts.contains(where: { $0 > 0 }) else { continue }
      lines.append(row(names[Int(stage.rawValue)], width, counts.map(Messages.number)))
    }
    lines.append(row(Messages.say("ensemble", "in all"), width, Kind.allCases.map { Messages.number(tally.count($0)) }))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private var head: String {
    let verbatims = Messages.count(tally.verbatims, ("verbatim", "verbatims"), ("verbatim", "verbatims"))
    let natures = Nature.allCases.filter { tally.natures[Int($0.rawValue)] > 0 }
      .map { "\(Messages.natures[Int($0.rawValue)]) \(Messages.number(tally.natures[Int($0.rawValue)]))" }
    return ([verbatims] + natures).joined(separator: " · ")
  }

  private func row(_ name: String, _ width: Int, _ cells: [String]) -> String {
    let column = 16
    let padding = String(repeating: " ", count: max(0, width - name.count))
    return name + padding + cells.map { String(repeating: " ", count: max(1, column - $0.count)) + $0 }.joined()
  }
}
