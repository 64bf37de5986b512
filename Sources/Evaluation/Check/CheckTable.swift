import Journeys
import Verbatims

/// Writes what a filled sheet says.
public enum CheckTable {
  /// One object: each figure as `{"value", "low", "high", "count"}` or null.
  public static func json(_ figures: CheckFigures) -> String {
    let kinds = figures.precisionByKind.map { "    \"\($0.kind.id)\": \(figure($0.figure))" }
    let shares = figures.shares.map { share in
      "    \"\(share.kind.id)\": {\"told\": \(share.told.map { measure($0) } ?? "null"), "
        + "\"corrected\": \(figure(share.corrected))}"
    }
    return """
      {
        "texts": \(figures.texts),
        "precision": \(figure(figures.precision)),
        "precision_by_kind": {
      \(kinds.joined(separator: ",\n"))
        },
        "stage_accuracy": \(figure(figures.stage)),
        "recall": \(figure(figures.recall)),
        "dissatisfaction_recall": \(figure(figures.dissatisfactionRecall)),
        "shares": {
      \(shares.joined(separator: ",\n"))
        }
      }

      """
  }

  private static func measure(_ value: Double) -> String { ScoreTable.measure(value) }

  private static func figure(_ figure: CheckFigures.Figure?) -> String {
    guard let figure else { return "null" }
    return "{\"value\": \(measure(figure.value)), \"low\": \(measure(figure.interval.low)), "
      + "\"high\": \(measure(figure.interval.high)), \"count\": \(figure.count)}"
  }
}
