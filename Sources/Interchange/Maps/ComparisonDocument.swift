public import Journeys
import Verbatims

/// A comparison as one JSON object.
public enum ComparisonDocument {
  /// - Parameter difference: what the change is made of, between two maps.
  public static func bytes(_ comparison: Comparison, _ difference: MapDifference?, on journey: Journey) -> [UInt8] {
    var scribe = JSONScribe()
    scribe.object { scribe in
      scribe.field("format", "parcours-comparison")
      scribe.field("version", 1)
      scribe.field("mix_shift", thousandths: thousandths(comparison.mixShift))
      write(comparison.focus, "focus", &scribe)
      write(comparison.reference, "reference", &scribe)
      if let difference { write(difference, &scribe) }
      scribe.array("differences") { scribe in
        for row in comparison.differences {
          scribe.lineBreak()
          scribe.object { write(row, difference?.changes.first { $0.subject == row.subject }, journey, &$0) }
        }
      }
    }
    return scribe.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ group: Comparison.Group, _ key: StaticString, _ scribe: inout JSONScribe) {
    scribe.object(key) { scribe in
      scribe.field("customers", group.customers)
      scribe.field("verbatims", group.verbatims)
    }
  }

  private static func write(_ difference: MapDifference, _ scribe: inout JSONScribe) {
    scribe.field("common_verbatims", difference.commonVerbatims)
    scribe.field("changed_verbatims", difference.changedVerbatims)
    scribe.field("rules_changed", difference.rulesChanged)
    scribe.field("told_apart", difference.isToldApart)
  }

  private static func write(
    _ row: GroupDifference, _ change: FeelingChange?, _ journey: Journey, _ scribe: inout JSONScribe
  ) {
    scribe.field(
      "stage", orNull: row.subject.stage.map { $0 < journey.stages.count ? journey.stages[$0].id : "unknown" })
    scribe.field(
      "channel", orNull: row.subject.channel.map { $0 < journey.channels.count ? journey.channels[$0].id : "unknown" })
    if case .theme(let theme) = row.subject { scribe.field("theme", theme) } else { scribe.field("theme", orNull: nil) }
    scribe.field("small", row.isSmall)
    write(row.focus, "focus", &scribe)
    write(row.reference, "reference", &scribe)
    scribe.field("feeling", thousandths: row.feelings.map { thousandths($0.value) })
    scribe.field("feeling_low", thousandths: row.feelings?.interval.map { thousandths($0.low) })
    scribe.field("feeling_high", thousandths: row.feelings?.interval.map { thousandths($0.high) })
    scribe.field("feeling_differs", row.feelingsDiffer)
    scribe.field("irritated", thousandths: row.irritated.map { thousandths($0.difference.value) })
    scribe.field("irritated_low", thousandths: row.irritated.map { thousandths($0.difference.interval.low) })
    scribe.field("irritated_high", thousandths: row.irritated.map { thousandths($0.difference.interval.high) })
    scribe.field("irritated_differs", row.irritatedDiffer)
    scribe.field("mix_warning", row.hasMixWarning)
    guard let change else { return }
    scribe.field("by_customers", thousandths: thousandths(change.customers))
    scribe.field("by_sources", thousandths: thousandths(change.sources))
    scribe.field("by_rules", thousandths: change.rules.map { thousandths($0) })
    scribe.field("cause", orNull: change.cause?.rawValue)
  }

  private static func write(_ side: GroupDifference.Side, _ key: StaticString, _ scribe: inout JSONScribe) {
    scribe.object(key) { scribe in
      scribe.field("customers", side.customers)
      scribe.field("judges", side.judges)
      scribe.field("feeling", thousandths: side.feeling.map { thousandths($0) })
      scribe.field("irritated", side.irritated.successes)
    }
  }

  private static func thousandths(_ value: Double) -> Int { Int((value * 1000).rounded(.toNearestOrAwayFromZero)) }
}
