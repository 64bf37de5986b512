import Cues
import Evaluation
import Findings
import Hygiene
import Pipeline
import Verbatims

/// Analyses the texts of a gold file as `analyze` would, without its labels.
struct GoldAnalysis {
  let engine: LoadedEngine

  func analyze(_ texts: [JudgedText]) -> [JudgedText] {
    var analyzer = CleanAnalyzer(lexicon: engine.lexicon, words: engine.hygiene)
    return Self.read(texts, by: engine.lexicon) { analyzer.analyze($0, into: &$1) }
  }

  static func read(
    _ texts: [JudgedText], by lexicon: Lexicon, _ analyze: (Verbatim, inout Analysis) -> Void
  ) -> [JudgedText] {
    var analysis = Analysis()
    var verbatim = Verbatim()
    return texts.map { text in
      verbatim.reset()
      verbatim.text = Array(text.text.utf8)
      verbatim.sector = Sector(id: text.sector)
      analyze(verbatim, &analysis)
      return judged(text, analysis, by: lexicon)
    }
  }

  /// A text with what an analysis found in it.
  static func judged(_ text: JudgedText, _ analysis: Analysis, by lexicon: Lexicon) -> JudgedText {
    var result = text
    result.polarity = analysis.polarity.value
    result.nature = analysis.nature?.id.description ?? ""
    let utf8 = text.text.utf8
    result.findings = analysis.findings.map { finding in
      let start = utf8.index(utf8.startIndex, offsetBy: finding.range.start)
      let end = utf8.index(start, offsetBy: finding.range.count)
      let first = text.text.unicodeScalars.distance(from: text.text.startIndex, to: start)
      let count = text.text.unicodeScalars.distance(from: start, to: end)
      var found = JudgedFinding(
        kind: finding.kind.id.description, stage: finding.stage.id.description,
        channel: finding.channel.id.description, theme: finding.theme.id.description,
        intensity: finding.intensity.value, isMomentOfTruth: finding.isMomentOfTruth,
        makeOrBreak: finding.makeOrBreak?.id.description, rupture: finding.rupture?.id.description,
        span: first..<(first + count))
      found.concept = String(decoding: lexicon.conceptName(finding.concept), as: UTF8.self)
      return found
    }
    return result
  }
}
