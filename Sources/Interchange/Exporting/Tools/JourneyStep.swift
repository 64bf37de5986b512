import Journeys
import Verbatims

/// One touchpoint that a customer passes, with what is said of it there.
struct JourneyStep {
  /// The verbatim that tells it, counted in the ledger.
  let verbatim: Int
  /// Its number among the steps that the verbatim tells, from 0 on.
  let order: Int
  let stage: Int
  var channel: Int
  /// In the order told, counted in the ledger.
  var findings: [Int]
}

/// What each customer lived, one touchpoint after the other: verbatim by verbatim in time, within one in the order told.
///
/// Findings that follow one another at one touchpoint are one step; one that names no channel belongs to the step before
/// it at the same stage. Findings whose stage no text says are no steps.
struct JourneySteps {
  private let map: JourneyMap

  init(_ map: JourneyMap) { self.map = map }

  /// Visits the paths customer by customer, in the order of the map; those without a step too are left out.
  func forEachPath(_ body: (_ steps: [JourneyStep]) throws -> Void) rethrows {
    let (verbatims, customers) = (map.customers.verbatims, map.customers.customers)
    var start = 0
    while start < verbatims.count {
      var end = start
      while end < verbatims.count, customers[end] == customers[start] { end += 1 }
      let steps = path(verbatims[start..<end])
      if !steps.isEmpty { try body(steps) }
      start = end
    }
  }

  private func path(_ verbatims: ArraySlice<UInt32>) -> [JourneyStep] {
    let seconds = { (verbatim: UInt32) in map.ledger.verbatims[Int(verbatim)].seconds ?? .max }
    // Verbatims of one moment stay in the order of the ledger.
    let ordered = verbatims.count == 1 ? Array(verbatims) : verbatims.sorted { (seconds($0), $0) < (seconds($1), $1) }
    return ordered.flatMap { steps(of: Int($0)) }
  }

  private func steps(of verbatim: Int) -> [JourneyStep] {
    let unknown = (stage: map.placed.stageCount, channel: map.placed.channelCount)
    var steps: [JourneyStep] = []
    for number in map.ledger.verbatims[verbatim].findings {
      let (stage, channel) = (Int(map.placed.stages[Int(number)]), Int(map.placed.channels[Int(number)]))
      guard stage != unknown.stage else { continue }
      if let last = steps.last, last.stage == stage,
        last.channel == channel || channel == unknown.channel || last.channel == unknown.channel
      {
        if last.channel == unknown.channel { steps[steps.count - 1].channel = channel }
        steps[steps.count - 1].findings.append(Int(number))
      } else {
        steps.append(
          JourneyStep(
            verbatim: verbatim, order: steps.count, stage: stage, channel: channel, findings: [Int(number)]))
      }
    }
    return steps
  }
}

/// What is told of one step, summed up.
struct StepFigures {
  private(set) var irritants = 0
  private(set) var enchantments = 0
  private(set) var expectations = 0
  private(set) var isMomentOfTruth = false
  private(set) var makeOrBreak: MakeOrBreak?
  private(set) var rupture: Rupture?
  /// (Σ enchantments − Σ irritants) / (Σ both), in thousandths; nil where nothing is judged.
  private(set) var feeling: Int?
  /// The finding of the greatest intensity.
  private(set) var strongest: Int

  init(_ step: JourneyStep, _ ledger: Ledger) {
    strongest = step.findings[0]
    var (balance, sum) = (0, 0)
    for number in step.findings {
      let finding = ledger.findings[number]
      switch finding.kind {
      case .irritant: irritants += 1
      case .enchantment: enchantments += 1
      case .expectation: expectations += 1
      }
      isMomentOfTruth = isMomentOfTruth || finding.isMomentOfTruth
      makeOrBreak = makeOrBreak ?? finding.makeOrBreak
      rupture = rupture ?? finding.rupture
      balance += finding.valence
      sum += abs(finding.valence)
      if finding.intensity > ledger.findings[strongest].intensity { strongest = number }
    }
    feeling = sum == 0 ? nil : (Double(balance) / Double(sum)).thousandths
  }
}
