import Journeys
import Testing
import Verbatims

@Suite struct `Decisions, channels and samples of random rows` {
  /// All that is told, with texts instead of their numbers.
  private func words(_ map: JourneyMap) -> [String] {
    let texts = map.ledger.texts
    var lines = ["\(map.decisions.moments)", "\(map.decisions.makersAndBreakers)", "\(map.channelUse)"]
    for reasons in [map.decisions.stated.leaving, map.decisions.stated.staying] {
      lines.append("\(reasons.customers) \(reasons.verdicts) \(reasons.customersWithCause) \(reasons.withoutCause)")
      for reason in reasons.reasons {
        lines.append("\(reason.stage) \(reason.theme) \(reason.customers) \(reason.tied) \(reason.quotes)")
        lines += reason.concepts.map { "\(texts.string($0.concept)) \($0.customers) \($0.verdicts)" }
      }
    }
    for kind in Kind.allCases {
      for stage in 0...map.journey.stages.count {
        lines.append("\(map.samples.stage(stage, kind))")
        for channel in 0...map.journey.channels.count {
          lines.append("\(map.samples.touchpoint(stage: stage, channel: channel, kind))")
        }
      }
      lines += map.samples.concepts.map { "\(texts.string($0)) \(map.samples.concept($0, kind))" }
    }
    return lines
  }

  @Test func `are the same whatever the order of the rows and the parts they come in`() {
    let ledger = RandomRows.ledger(300, seed: 11)
    let whole = words(JourneyMap(ledger, on: .standard, options: MapOptions()))
    for seed in 1...3 as ClosedRange<UInt64> {
      let joined = ledger.joined(fromParts: 20, seed: seed).shuffled(seed)
      #expect(words(JourneyMap(joined, on: .standard, options: MapOptions())) == whole)
    }
  }
}
