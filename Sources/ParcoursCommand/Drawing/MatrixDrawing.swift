import Journeys

/// The matrix of stages and channels, drawn for a terminal.
struct MatrixDrawing {
  let map: JourneyMap
  let language: InterfaceLanguage
  let isColored: Bool
  private let layout: MatrixColumns

  init(map: JourneyMap, width: Int, language: InterfaceLanguage, isColored: Bool) {
    self.map = map
    self.language = language
    self.isColored = isColored
    layout = MatrixColumns(map, width: width, language: language)
  }

  private var matrix: Matrix { map.matrix }

  var lines: [String] {
    var lines = [rule("╭", "┬", "╮")] + head
    var macro: MacroStage?
    for stage in map.journey.stages.indices {
      if map.journey.stages[stage].macro != macro {
        macro = map.journey.stages[stage].macro
        lines.append(rule("├", "┼", "┤", macro.map(name)))
      }
      lines += row(stage, map.journey.stages[stage].names[language.language])
    }
    if matrix.stages[matrix.stageCount].findings > 0 {
      lines.append(rule("├", "┼", "┤"))
      lines += row(matrix.stageCount, say("non dite", "not said"))
    }
    lines.append(rule("├", "┼", "┤"))
    lines += row(nil, say("TOTAL", "TOTAL"))
    lines.append(rule("╰", "┴", "╯"))
    return lines
  }

  private func say(_ french: String, _ english: String) -> String { Messages.say(french, english, in: language) }

  private func name(of macro: MacroStage) -> String {
    switch macro {
    case .before: say("avant", "before")
    case .purchase: say("achat", "purchase")
    case .after: say("après", "after")
    }
  }

  /// Where a line of the frame stands between two columns.
  private func isDivided(after index: Int) -> Bool {
    guard index + 1 < layout.columns.count else { return false }
    return layout.columns[index + 1] == .unsaid || layout.columns[index + 1] == .total
  }

  private func rule(_ left: String, _ middle: String, _ right: String, _ title: String? = nil) -> String {
    var line = TerminalLine(isColored: isColored)
    line.append(left, .dim)
    if let title {
      let title = TerminalText.cut(title, to: layout.stageWidth)
      line.append("─", .dim)
      line.append(title, .bold)
      line.append(String(repeating: "─", count: layout.stageWidth + 1 - TerminalText.width(title)), .dim)
    } else {
      line.append(String(repeating: "─", count: layout.stageWidth + 2), .dim)
    }
    line.append(middle, .dim)
    for index in layout.columns.indices {
      line.append(String(repeating: "─", count: layout.columnWidth + 1), .dim)
      if isDivided(after: index) { line.append(middle, .dim) }
    }
    line.append(right, .dim)
    return line.text
  }

  private var head: [String] {
    let titles = layout.columns.map { TerminalText.wrapped(title($0), to: layout.columnWidth, lines: 3) }
    let height = titles.map(\.count).max() ?? 1
    return (0..<height).map { row in
      let cells = titles.map { lines in
        let line = row - (height - lines.count)
        return (line >= 0 ? lines[line] : "", TerminalStyle.bold)
      }
      return self.line(row == height - 1 ? say("étape", "stage") : "", .dim, cells)
    }
  }

  private func title(_ column: MatrixColumns.Column) -> String {
    switch column {
    case .channel(let channel):
      // A comma parts the names of a channel: the first one will do.
      String(map.journey.channels[channel].names[language.language].prefix { $0 != "," })
    case .others(let channels): say("\(channels.count) autres", "\(channels.count) others")
    case .unsaid: say("canal non dit", "channel not said")
    case .total: "TOTAL"
    case .share: say("canal dit", "channel said")
    }
  }

  /// - Parameter stage: nil for all of them together.
  private func row(_ stage: Int?, _ name: String) -> [String] {
    let cells = layout.columns.map { cell($0, stage) }
    let nameStyle = stage == nil ? TerminalStyle.bold : .plain
    guard layout.isTall else {
      return [line(name, nameStyle, cells.map { ($0.count + Self.beside($0.sign), $0.style) })]
    }
    return [
      line(name, nameStyle, cells.map { ($0.count, $0.style) }), line("", .plain, cells.map { ($0.sign, $0.style) }),
    ]
  }

  private static func beside(_ sign: String) -> String {
    sign.isEmpty ? "" : String(repeating: " ", count: max(1, 5 - TerminalText.width(sign))) + sign
  }

  private func cell(_ column: MatrixColumns.Column, _ stage: Int?) -> (
    count: String, sign: String, style: TerminalStyle
  ) {
    if column == .share { return (share(of: stage), "", .dim) }
    let found = cell(tallies(column, stage), column, stage)
    return (found.count, found.sign, found.style(fewest: map.options.fewestVerbatims))
  }

  private func cell(_ tallies: [Tally], _ column: MatrixColumns.Column, _ stage: Int?) -> MatrixCell {
    guard let stage, stage < map.journey.stages.count else { return MatrixCell(tallies, in: language) }
    switch column {
    case .channel(let channel):
      return MatrixCell(tallies, offered: [map.journey.isOffered(stage: stage, channel: channel)], in: language)
    case .others(let channels):
      return MatrixCell(
        tallies, offered: channels.map { map.journey.isOffered(stage: stage, channel: $0) }, in: language)
    case .unsaid, .total, .share: return MatrixCell(tallies, in: language)
    }
  }

  private func tallies(_ column: MatrixColumns.Column, _ stage: Int?) -> [Tally] {
    switch column {
    case .channel(let channel): [stage.map { matrix.cell($0, channel) } ?? matrix.channels[channel]]
    case .others(let channels):
      channels.map { channel in stage.map { matrix.cell($0, channel) } ?? matrix.channels[channel] }
    case .unsaid: [stage.map { matrix.cell($0, matrix.channelCount) } ?? matrix.channels[matrix.channelCount]]
    case .total: [stage.map { matrix.stages[$0] } ?? matrix.all]
    case .share: []
    }
  }

  private func share(of stage: Int?) -> String {
    let total = (stage.map { matrix.stages[$0] } ?? matrix.all).findings
    guard total > 0 else { return "" }
    let unsaid = (stage.map { matrix.cell($0, matrix.channelCount) } ?? matrix.channels[matrix.channelCount]).findings
    return Messages.percent(total - unsaid, of: total, in: language)
  }

  private func line(_ name: String, _ style: TerminalStyle, _ cells: [(text: String, style: TerminalStyle)]) -> String {
    var line = TerminalLine(isColored: isColored)
    line.append("│ ", .dim)
    line.append(name, in: layout.stageWidth, style)
    line.append(" │", .dim)
    for index in cells.indices {
      let text = TerminalText.cut(cells[index].text, to: layout.columnWidth)
      line.append(blanks: 1)
      // The ground covers the whole cell, so that the matrix reads as a map.
      line.append(
        String(repeating: " ", count: layout.columnWidth - TerminalText.width(text)) + text, cells[index].style)
      if isDivided(after: index) { line.append("│", .dim) }
    }
    line.append("│", .dim)
    return line.text
  }
}
