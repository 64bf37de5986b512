#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes an evaluation as the judge's table or its JSON object.
public enum ScoreTable {
  /// The table: a row a figure, a column a group of texts; measures with three decimals, `-` where undefined.
  public static func text(_ columns: [(name: String, scores: Scores)]) -> String {
    var out = pad("", 42) + columns.map { padLeft($0.name, 12) }.joined() + "\n"
    for row in columns.first?.scores.figures.indices ?? 0..<0 {
      out += pad(columns[0].scores.figures[row].name, 42)
      for column in columns { out += padLeft(cell(column.scores.figures[row].figure), 12) }
      out += "\n"
    }
    return out
  }

  /// The judge's `--json` object, plus `sources`, and what else was asked for.
  public static func json(_ evaluation: Evaluation, details: EvaluationDetails = EvaluationDetails()) -> String {
    var parts = [" \"missing\": \(evaluation.missing.count)"]
    parts += evaluation.columns.map { " \(quoted($0.name)): " + object($0.scores, indent: "  ") }
    let sources = evaluation.sources.map { "  \(quoted($0.name)): " + object($0.scores, indent: "   ") }
    parts.append(" \"sources\": {\n" + sources.joined(separator: ",\n") + "\n }")
    parts += json(of: details, evaluation)
    return "{\n" + parts.joined(separator: ",\n") + "\n}\n"
  }

  static func object(_ scores: Scores, indent: String) -> String {
    let lines = scores.figures.map { "\(indent)\(quoted($0.name)): \(value($0.figure))" }
    return "{\n" + lines.joined(separator: ",\n") + "\n" + indent.dropLast() + "}"
  }

  private static func value(_ figure: Scores.Figure) -> String {
    switch figure {
    case .count(let n): String(n)
    case .counts(let gold, let system): quoted("\(gold) / \(system)")
    case .measure(nil): "null"
    case .measure(let number?): number.description
    }
  }

  private static func cell(_ figure: Scores.Figure) -> String {
    switch figure {
    case .count(let n): String(n)
    case .counts(let gold, let system): "\(gold) / \(system)"
    case .measure(nil): "-"
    case .measure(let number?): threeDecimals(number)
    }
  }

  /// As C's `%.3f` and Python's `.3f` write it: the exact binary value, correctly rounded.
  static func threeDecimals(_ number: Double) -> String {
    var buffer = [CChar](repeating: 0, count: 64)
    let count = withVaList([number]) { vsnprintf(&buffer, buffer.count, "%.3f", $0) }
    return String(decoding: buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A measure as the table writes it.
  public static func measure(_ number: Double) -> String { threeDecimals(number) }

  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case _ where scalar.value < 0x20: out += "?"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func padLeft(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
