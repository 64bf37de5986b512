internal import Journeys
internal import Verbatims

/// How much each stage wears customers out: how often and how strongly they complain there, and of what most.
struct StageWear: Sendable {
  struct Stage: Sendable {
    let stage: Int
    /// The sum of the irritants' intensities, in thousandths: frequency × intensity.
    var weight = 0
    /// Those who tell of an irritant here.
    var customers = 0
    /// What they complain of most, nil where no theme is told.
    var theme: Theme?
  }

  /// The one that wears most first; those without an irritant, and what no stage takes, left out.
  let stages: [Stage]

  /// - Complexity: O(*n*) in the number of findings.
  init(_ map: JourneyMap) {
    let count = map.journey.stages.count
    let themes = Theme.allCases.count
    var stages = (0..<count).map { Stage(stage: $0) }
    var weights = [Int](repeating: 0, count: count * themes)
    var last = [UInt32](repeating: .max, count: count)
    for index in map.customers.verbatims.indices {
      let customer = map.customers.customers[index]
      for number in map.ledger.verbatims[Int(map.customers.verbatims[index])].findings {
        let finding = map.ledger.findings[Int(number)]
        let stage = Int(map.placed.stages[Int(number)])
        // A verdict of its own says that a customer goes, not what wore them out.
        guard finding.kind == .irritant, stage < count, !VerdictPlaces.isDetached(finding) else { continue }
        stages[stage].weight += Int(finding.intensity)
        weights[stage * themes + Int(finding.theme.rawValue)] += Int(finding.intensity)
        if last[stage] != customer {
          last[stage] = customer
          stages[stage].customers += 1
        }
      }
    }
    for stage in stages.indices {
      let own = Theme.allCases.filter { $0 != .overall && weights[stage * themes + Int($0.rawValue)] > 0 }
      stages[stage].theme = own.max {
        weights[stage * themes + Int($0.rawValue)] < weights[stage * themes + Int($1.rawValue)]
      }
    }
    self.stages = stages.filter { $0.weight > 0 }
      .sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.stage < $1.stage }
  }
}
