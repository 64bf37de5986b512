internal import Journeys
internal import Verbatims

/// Why customers say that they leave, and why they stay: the stated decisions, by the episode that they rest on.
struct Reasons: Sendable {
  struct Reason: Sendable {
    let stage: Int
    let theme: Theme
    var customers = 0
    /// The strongest cause in the customers' words, counted in the ledger.
    var finding: Int
    var intensity: Int16
  }

  /// The most customers first.
  let leaving: [Reason]
  let staying: [Reason]

  /// - Complexity: O(*n*) in the number of findings.
  init(_ map: JourneyMap) {
    var (leaving, staying) = ([Int: Reason](), [Int: Reason]())
    var lastLeaving: [Int: UInt32] = [:]
    var lastStaying: [Int: UInt32] = [:]
    for index in map.customers.verbatims.indices {
      let customer = map.customers.customers[index]
      for number in map.ledger.verbatims[Int(map.customers.verbatims[index])].findings {
        let decision = map.ledger.findings[Int(number)].makeOrBreak
        let cause = Int(map.placed.verdicts[Int(number)])
        guard let decision, cause >= 0 else { continue }
        if decision == .break {
          Self.add(cause, customer, map, &leaving, &lastLeaving)
        } else {
          Self.add(cause, customer, map, &staying, &lastStaying)
        }
      }
    }
    self.leaving = Self.ordered(leaving)
    self.staying = Self.ordered(staying)
  }

  private static func add(
    _ cause: Int, _ customer: UInt32, _ map: JourneyMap, _ reasons: inout [Int: Reason], _ last: inout [Int: UInt32]
  ) {
    let finding = map.ledger.findings[cause]
    let stage = Int(map.placed.stages[cause])
    let key = stage * Theme.allCases.count + Int(finding.theme.rawValue)
    var reason =
      reasons[key] ?? Reason(stage: stage, theme: finding.theme, finding: cause, intensity: finding.intensity)
    if last[key] != customer {
      last[key] = customer
      reason.customers += 1
    }
    if finding.intensity > reason.intensity { (reason.finding, reason.intensity) = (cause, finding.intensity) }
    reasons[key] = reason
  }

  private static func ordered(_ reasons: [Int: Reason]) -> [Reason] {
    reasons.values.sorted { a, b in
      if a.customers != b.customers { return a.customers > b.customers }
      return (a.stage, a.theme.rawValue) < (b.stage, b.theme.rawValue)
    }
  }
}
