internal import Journeys

/// Segment against segment, lived against wanted, before and after actions.
extension ContentWriter {
  private static let mostRows = 12

  var comparisonBlocks: [Block] {
    var blocks: [Block] = []
    if !differences.isEmpty {
      blocks += [.heading(say(SectionWords.differences)), .table(differenceTable)]
    }
    if !map.comparisons.targets.isEmpty {
      blocks += [.heading(say(SectionWords.targets)), .table(targetTable)]
    }
    if !map.comparisons.actions.isEmpty {
      blocks += [.heading(say(SectionWords.actions)), .table(actionTable)]
    }
    return blocks
  }

  /// What one group says otherwise than the others.
  private struct Told {
    let group: String
    let difference: GroupDifference
    var size: Double { abs(difference.feelings?.value ?? 0) }
  }

  /// The largest first.
  private var differences: [Told] {
    var told: [Told] = []
    for comparison in map.comparisons.segments {
      let group = name(comparison.kind)
      for difference in comparison.differences where difference.feelingsDiffer {
        told.append(Told(group: group, difference: difference))
      }
    }
    return told.sorted { $0.size > $1.size }
  }

  private func name(_ kind: Comparison.Kind) -> String {
    if case .segment(let column, let value) = kind { column + say(Phrase(" : ", ": ")) + value } else { "" }
  }

  private var differenceTable: ReportTable {
    let rows = differences.prefix(Self.mostRows).map { row($0.group, $0.difference) }
    return table(
      SectionWords.differencesCaption,
      [
        (SectionWords.group, false), (SectionWords.place, false), (SectionWords.hereChange, true),
        (SectionWords.elsewhere, true), (SectionWords.gap, true), (MapWords.interval, true),
        (SectionWords.remark, false),
      ], Array(rows))
  }

  private func row(_ group: String, _ difference: GroupDifference) -> ReportTable.Row {
    let (here, elsewhere) = (feeling(difference.focus.feeling), feeling(difference.reference.feeling))
    let interval = difference.feelings?.interval.map { numerals.feelingRange($0.low, $0.high) } ?? "–"
    let remark = difference.hasMixWarning ? say(SectionWords.mixWarning) : ""
    let cells = [
      group, reading.inProse(difference.subject), here, elsewhere, feeling(difference.feelings?.value), interval,
      remark,
    ]
    return ReportTable.Row(cells: cells, isUncertain: difference.isSmall)
  }

  func feeling(_ value: Double?) -> String { value.map(numerals.feeling) ?? "–" }

  private var targetTable: ReportTable {
    let rows = map.comparisons.targets.map { gap in
      ReportTable.Row(
        cells: [
          reading.name(gap.subject), numerals.feeling(gap.target), feeling(gap.feeling.value),
          feeling(gap.gap), say(SectionWords.verdict(gap.verdict.rawValue)),
        ], link: reading.link(gap.subject), isUncertain: gap.verdict == .unknown)
    }
    return table(
      SectionWords.targetsCaption,
      [
        (SectionWords.place, false), (SectionWords.target, true), (MapWords.netFeeling, true), (SectionWords.gap, true),
        (SectionWords.verdict, false),
      ], rows)
  }

  private var actionTable: ReportTable {
    let rows = map.comparisons.actions.map { effect in
      let action = map.journey.actions[effect.action]
      return ReportTable.Row(
        cells: [
          reading.say(action.title), CivilDay(action.day).iso, change(effect.here),
          effect.here.feelings?.interval.map { numerals.feelingRange($0.low, $0.high) } ?? "–",
          effect.elsewhere.map(change) ?? "–",
        ], isUncertain: effect.here.isSmall)
    }
    return table(
      SectionWords.actionsCaption,
      [
        (SectionWords.action, false), (SectionWords.periodHead, false), (SectionWords.hereChange, true),
        (MapWords.interval, true), (SectionWords.elsewhereChange, true),
      ], rows)
  }

  private func change(_ difference: GroupDifference) -> String {
    difference.feelings.map { numerals.feeling($0.value) } ?? "–"
  }

  func table(_ caption: Phrase, _ heads: [(Phrase, Bool)], _ rows: [ReportTable.Row]) -> ReportTable {
    ReportTable(
      caption: say(caption), heads: heads.map { ReportTable.Head(name: say($0.0), isNumber: $0.1) }, rows: rows)
  }
}
