import Journeys

extension ScoreTable {
  /// The tables of what was asked for, each after an empty line.
  public static func text(_ details: EvaluationDetails, _ evaluation: Evaluation) -> String {
    var out = details.intervals.isEmpty ? "" : "\n" + intervals(details)
    for division in details.divisions {
      out += "\n"
      switch division {
      case .sector: out += text(evaluation.sectors)
      case .theme: out += text("theme", Confusion(evaluation, \.theme))
      case .stage: out += text("stage", Confusion(evaluation, \.stage))
      }
    }
    return out
  }

  /// The 95 % intervals of each measure.
  private static func intervals(_ details: EvaluationDetails) -> String {
    let width = 16
    var out = pad("95 %", 42) + details.intervals.map { padLeft($0.name, width) }.joined() + "\n"
    for name in measures(details) {
      out += pad(name, 42)
      for column in details.intervals {
        let interval = column.bootstrap.intervals[name]
        out += padLeft(interval.map { threeDecimals($0.low) + "–" + threeDecimals($0.high) } ?? "-", width)
      }
      out += "\n"
    }
    return out
  }

  /// The measures that have an interval, in the order of the table.
  private static func measures(_ details: EvaluationDetails) -> [String] {
    Scores([TextTally]()).figures.map(\.name).filter { name in
      details.intervals.contains { $0.bootstrap.intervals[name] != nil }
    }
  }

  /// A row a value: how often it is said, found, right; then for what it is taken.
  private static func text(_ title: String, _ confusion: Confusion) -> String {
    let header = ["gold", "system", "found", "right"]
    var out = pad(title, 18) + header.map { padLeft($0, 8) }.joined() + "  taken for\n"
    for row in confusion.rows {
      out += pad(row.name, 18) + [row.gold, row.system, row.found, row.right].map { padLeft(String($0), 8) }.joined()
      let taken = row.taken.prefix(4).map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      out += (taken.isEmpty ? "" : "  " + taken) + "\n"
    }
    return out
  }

  static func json(of details: EvaluationDetails, _ evaluation: Evaluation) -> [String] {
    var parts: [String] = []
    if !details.intervals.isEmpty {
      let columns = details.intervals.map { column in
        let lines = measures(details).compactMap { name in
          column.bootstrap.intervals[name].map { "   \(quoted(name)): [\($0.low), \($0.high)]" }
        }
        return "  \(quoted(column.name)): {\n" + lines.joined(separator: ",\n") + "\n  }"
      }
      parts.append(" \"intervals\": {\n" + columns.joined(separator: ",\n") + "\n }")
    }
    for division in details.divisions {
      switch division {
      case .sector:
        let sectors = evaluation.sectors.map { "  \(quoted($0.name)): " + object($0.scores, indent: "   ") }
        parts.append(" \"sectors\": {\n" + sectors.joined(separator: ",\n") + "\n }")
      case .theme: parts.append(json("themes", Confusion(evaluation, \.theme)))
      case .stage: parts.append(json("stages", Confusion(evaluation, \.stage)))
      }
    }
    return parts
  }

  private static func json(_ name: String, _ confusion: Confusion) -> String {
    let rows = confusion.rows.map { row in
      let taken = row.taken.map { "\(quoted($0.name)): \($0.count)" }.joined(separator: ", ")
      return "  \(quoted(row.name)): {\"gold\": \(row.gold), \"system\": \(row.system), \"found\": \(row.found), "
        + "\"right\": \(row.right), \"taken\": {\(taken)}}"
    }
    return " \(quoted(name)): {\n" + rows.joined(separator: ",\n") + "\n }"
  }
}
