internal import Journeys

/// The emotional curve.
extension ContentWriter {
  /// More lines cannot be told apart.
  private static let mostLines = 4

  var curveSection: Section? {
    guard let everyone = map.curve.lines.first else { return nil }
    let sure = everyone.feelings.indices.filter { isEnough(everyone.feelings[$0]) }
    guard sure.count > 1 else { return nil }
    let figure = Figure(
      name: "emotional-curve", title: say(SectionWords.curveTitle), description: curveLead(everyone, sure),
      note: say(SectionWords.curveNote), chart: curveChart(everyone))
    return Section(
      anchor: Anchor("curve"), title: say(SectionWords.curve), short: say(SectionWords.curveShort),
      lead: Prose(curveLead(everyone, sure)), blocks: [.figure(figure)])
  }

  private func isEnough(_ feeling: Feeling) -> Bool {
    feeling.value != nil && feeling.verbatims >= map.options.fewestVerbatims
  }

  private func curveLead(_ line: EmotionalCurve.Line, _ stages: [Int]) -> String {
    // A stage of nothing but verdicts, such as leaving, is low by what it is.
    let lived = stages.filter { stage in
      reading.wear.stages.contains { $0.stage == stage } || (line.feelings[stage].value ?? 0) > 0
    }
    let ordered = lived.sorted { (line.feelings[$0].value ?? 0) < (line.feelings[$1].value ?? 0) }
    guard let low = ordered.first, let high = ordered.last, low != high else { return say(SectionWords.curveFlat) }
    return say(SectionWords.curveLead(low: reading.phrase(low), high: reading.phrase(high)))
  }

  private func curveChart(_ everyone: EmotionalCurve.Line) -> CurveChart {
    let worst = Set(reading.wear.stages.prefix(3).map(\.stage))
    let stops = everyone.feelings.indices.map { stage in
      let feeling = everyone.feelings[stage]
      return CurveChart.Stop(
        name: reading.phrase(stage), short: reading.stage(stage), band: band(stage),
        feeling: isEnough(feeling) ? feeling.value : nil,
        interval: isEnough(feeling) ? feeling.interval.map { $0.low...$0.high } : nil,
        customers: map.matrix.stages[stage].customers, isNoted: worst.contains(stage))
    }
    let lines = map.curve.lines.dropFirst().prefix(Self.mostLines).map { line in
      CurveChart.Line(
        name: line.persona.map { reading.say($0.names) } ?? "",
        feelings: line.feelings.map { isEnough($0) ? $0.value : nil })
    }
    return CurveChart(
      stops: stops, bands: MacroStage.allCases.map { reading.say($0.names) }, lines: lines,
      labels: CurveChart.Labels(
        stage: say(MapWords.stage), feeling: say(MapWords.netFeeling), interval: say(MapWords.interval),
        customers: say(MapWords.customersHead), good: say(MapWords.wellLived), bad: say(MapWords.badlyLived),
        everyone: say(MapWords.everyone)), numerals: numerals)
  }
}
