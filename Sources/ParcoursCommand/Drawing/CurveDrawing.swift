import Journeys

/// The emotional curve over the stages, drawn in blocks for a terminal: a column a stage from nought to its net feeling,
/// its interval shaded behind.
struct CurveDrawing {
  let map: JourneyMap
  let width: Int
  let language: InterfaceLanguage
  let isColored: Bool

  private static let axis = 6

  var lines: [String] {
    guard let curve = map.curve.lines.first else { return [] }
    let stages = curve.feelings.indices.filter { curve.feelings[$0].value != nil }
    guard !stages.isEmpty else { return [] }
    let scale = CurveScale(stages.map { curve.feelings[$0] })
    let column = min(14, max(4, (width - Self.axis - 1) / stages.count))
    var lines: [String] = []
    for row in 0..<scale.rows {
      var line = TerminalLine(isColored: isColored)
      let label = scale.label(row)
      line.append(label, in: Self.axis - 1, alignsRight: true, .dim)
      line.append(label.isEmpty ? "│" : "┤", .dim)
      for stage in stages { draw(curve.feelings[stage], row, scale, column, &line) }
      lines.append(line.text)
    }
    return lines + [names(stages, column), values(stages, column, curve.feelings)]
  }

  /// The piece of a stage's column that stands in a row.
  private func draw(_ feeling: Feeling, _ row: Int, _ scale: CurveScale, _ column: Int, _ line: inout TerminalLine) {
    let halves = (upper: scale.isFilled(feeling, 2 * row), lower: scale.isFilled(feeling, 2 * row + 1))
    let isShaded = scale.isInInterval(feeling, 2 * row) || scale.isInInterval(feeling, 2 * row + 1)
    let block = halves.upper && halves.lower ? "█" : halves.upper ? "▀" : halves.lower ? "▄" : isShaded ? "░" : " "
    let isFew = feeling.verbatims < map.options.fewestVerbatims
    let style: TerminalStyle = isFew || block == "░" ? .dim : (feeling.value ?? 0) < 0 ? .badWords : .goodWords
    line.append(blanks: 1)
    line.append(String(repeating: block, count: column - 2), block == " " ? .plain : style)
    line.append(blanks: 1)
  }

  private func names(_ stages: [Int], _ column: Int) -> String {
    var line = TerminalLine(isColored: isColored)
    line.append(blanks: Self.axis)
    for stage in stages {
      line.append(blanks: 1)
      let name = map.journey.stages[stage].names[language.language]
      // Where there is no room for an ellipsis, the beginning of a name tells more.
      line.append(column < 7 ? String(name.prefix(column - 1)) : name, in: column - 1, .bold)
    }
    return line.text
  }

  private func values(_ stages: [Int], _ column: Int, _ feelings: [Feeling]) -> String {
    var line = TerminalLine(isColored: isColored)
    line.append(blanks: Self.axis)
    for stage in stages {
      let value = Int(((feelings[stage].value ?? 0) * 100).rounded())
      line.append(blanks: 1)
      line.append(MatrixCell.signed(value), in: column - 1, value < 0 ? .badWords : .goodWords)
    }
    return line.text
  }
}

/// Which net feeling stands at which height: as much of −100 to 100 as there is something to see.
private struct CurveScale {
  /// In hundredths.
  private let top: Int
  private let bottom: Int
  /// How much half a row stands for.
  private let step: Int

  var rows: Int { (top - bottom) / step / 2 }

  init(_ feelings: [Feeling]) {
    let heights = feelings.flatMap { (feeling: Feeling) -> [Double] in
      [feeling.value ?? 0, feeling.interval?.low ?? 0, feeling.interval?.high ?? 0]
    }
    top = Self.round(heights.max() ?? 0)
    bottom = -Self.round(-(heights.min() ?? 0))
    step = top - bottom > 140 ? 10 : 5
  }

  /// Up to the next fifth.
  private static func round(_ height: Double) -> Int { min(100, max(20, Int((height * 5).rounded(.up)) * 20)) }

  func label(_ row: Int) -> String {
    let (upper, lower) = (top - 2 * row * step, top - 2 * (row + 1) * step)
    if row == 0 { return MatrixCell.signed(upper) }
    if lower == bottom { return MatrixCell.signed(lower) }
    return upper == 0 ? "0" : ""
  }

  /// The middle of a half row; the first one is the highest.
  private func height(_ half: Int) -> Double { (Double(top) - (Double(half) + 0.5) * Double(step)) / 100 }

  func isFilled(_ feeling: Feeling, _ half: Int) -> Bool {
    let (height, value) = (height(half), feeling.value ?? 0)
    return height > 0 ? height <= value : height >= value
  }

  func isInInterval(_ feeling: Feeling, _ half: Int) -> Bool {
    guard let interval = feeling.interval else { return false }
    return interval.low...interval.high ~= height(half)
  }
}
