import Evaluation
import Pipeline
import Reports

/// How rightly the present lexicons read texts that people have annotated, as `evaluate` measures it.
enum GoldInput {
  static func quality(_ path: String, lexicons: LexiconOptions) throws -> MeasuredQuality {
    let wanted = try JudgedInput.read(path)
    let found = try GoldAnalysis(engine: lexicons.loadEngine()).analyze(wanted)
    let scores = Evaluation(gold: wanted, system: found).columns[0].scores
    return MeasuredQuality(
      texts: wanted.count, precision: scores.measure("finding precision (kind, span)"),
      recall: scores.measure("finding recall (kind, span)"), stages: scores.measure("map F1 (kind, stage)"),
      themes: scores.measure("map F1 (kind, theme)"))
  }
}
