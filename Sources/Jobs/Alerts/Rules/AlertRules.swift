internal import Journeys

/// What the rules of a plan see in the figures.
struct AlertRules {
  let figures: AlertFigures
  let norms: [AlertRule: AlertNorms]

  /// By rule, place and day.
  func alarms() -> [Alarm] {
    AlertRule.allCases.flatMap { rule -> [Alarm] in
      guard let norms = norms[rule] else { return [] }
      return alarms(rule, norms).sorted { ($0.place.key, $0.first) < ($1.place.key, $1.first) }
    }
  }

  private func alarms(_ rule: AlertRule, _ norms: AlertNorms) -> [Alarm] {
    switch rule {
    case .spike: spikes(norms)
    case .newConcept: newConcepts(norms)
    case .fallingTouchpoint: fallingTouchpoints(norms)
    case .momentOfTruth: momentsOfTruth(norms)
    case .volume: volumes(norms)
    case .unknownShare: unknownShare(norms)
    case .silentSource: silentSources(norms)
    case .recourse: recourses(norms)
    }
  }

  /// Something seen, before it is known how likely chance brings it about among all that was looked at.
  struct Suspicion {
    var alarm: Alarm
    var probability: Double
    /// Whether it is large enough to be told; what is not must not make it easier for others to be.
    var counts: Bool
  }

  /// Those that hold among all that the rule looked at, each with its q-value.
  static func told(_ suspicions: [Suspicion], _ norms: AlertNorms) -> [Alarm] {
    let values = FalseDiscovery.qValues(suspicions.map { $0.counts ? $0.probability : 1 })
    return zip(suspicions, values).compactMap { suspicion, q in
      guard suspicion.counts, q <= norms.falseAlarms else { return nil }
      var alarm = suspicion.alarm
      alarm.figure.q = q
      return alarm
    }
  }

  /// One alarm for each place, from its first day to its last, with the figure of the day that stands out most.
  static func joined(_ alarms: [Alarm]) -> [Alarm] {
    Dictionary(grouping: alarms, by: \.place).values.map { days in
      let strongest = days.min { ($0.figure.q ?? 1, -$0.first) < ($1.figure.q ?? 1, -$1.first) } ?? days[0]
      var alarm = strongest
      alarm.first = days.map(\.first).min() ?? alarm.first
      alarm.last = days.map(\.last).max() ?? alarm.last
      return alarm
    }
  }
}
