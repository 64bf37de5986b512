import Simulation
import Testing
import Verbatims

/// One corpus of full size, made once.
private let simulation = try! Simulation(seed: 1)
private let corpus = simulation.corpus()

private func rate(_ verbatims: some Sequence<SimulatedVerbatim>, _ matches: (PlantedFinding) -> Bool) -> Double {
  var hits = 0
  var all = 0
  for verbatim in verbatims {
    all += 1
    if verbatim.truth.contains(where: matches) { hits += 1 }
  }
  return Double(hits) / Double(all)
}

@Test func `Late deliveries triple from their month on, and advice mends from its own`() {
  for change in simulation.changes {
    let group = change.place.stage == .receive ? "delivery.late" : "advice.store.bad"
    let before = rate(corpus.filter { $0.date < change.monthName }) { $0.group == group }
    let after = rate(corpus.filter { $0.date >= change.monthName }) { $0.group == group }
    #expect(abs(after / before / (change.factorAfter / change.factorBefore) - 1) < 0.3, "\(before) \(after)")
  }
}

@Test func `The outage is told in its week and in no other`() {
  let spike = simulation.spike
  let told = corpus.filter { $0.truth.contains { $0.group == "outage" } }
  #expect(told.count == spike.verbatims)
  #expect(told.allSatisfy { $0.date >= spike.firstDate && $0.date <= spike.lastDate })
}

@Test func `Ways are gone by as many customers as claimed, in order, and by more than any other way`() {
  var steps: [Int: [Place]] = [:]
  for verbatim in corpus { steps[verbatim.customer.number, default: []] += verbatim.truth.map(\.place) }
  for flow in simulation.flows {
    let gone = steps.values.filter { way in
      way.indices.contains { $0 + 3 <= way.count && Array(way[$0..<$0 + 3]) == flow.steps }
    }
    #expect(gone.count >= flow.customers)
  }
  var ways: [[Channel]: Int] = [:]
  for way in steps.values {
    for at in way.indices where at + 3 <= way.count {
      let channels = way[at..<at + 3].map(\.channel)
      if Set(channels).count == 3 { ways[channels, default: 0] += 1 }
    }
  }
  let largest = ways.max { ($0.value, $1.key[0].rawValue) < ($1.value, $0.key[0].rawValue) }
  #expect(largest?.key == [.website, .phone, .store], "\(ways.sorted { $0.value > $1.value }.prefix(4))")
}

@Test func `Only professionals complain of their invoices in those words`() {
  let problem = Simulation.invoices
  let told = corpus.filter { $0.truth.contains { $0.group == "invoice.pro" } }
  #expect(told.allSatisfy { $0.customer.segment == problem.segment })
  let own = corpus.filter { $0.customer.segment == problem.segment && $0.customer.part == .ordinary }
  #expect(abs(rate(own) { $0.group == "invoice.pro" } - problem.share) < 0.04)
}

@Test func `Families look happier in all, and less so in every source`() {
  func happiness(_ segment: Segment, _ source: Source?) -> Double {
    let lived = corpus.filter { $0.customer.segment == segment && (source == nil || $0.source == source) }
      .flatMap(\.truth).filter { $0.kind != .expectation }
    return Double(lived.count { $0.kind == .enchantment }) / Double(lived.count)
  }
  let reversal = Simulation.reversal
  #expect(happiness(reversal.happierInAll, nil) > happiness(reversal.happierInEverySource, nil) + 0.03)
  for source in reversal.sources {
    #expect(happiness(reversal.happierInEverySource, source) > happiness(reversal.happierInAll, source), "\(source)")
  }
}

@Test func `Decisions, the missing number and effort are told by as many customers as claimed`() {
  func customers(_ matches: (PlantedFinding) -> Bool) -> Int {
    Set(corpus.filter { $0.truth.contains(where: matches) }.map(\.customer.number)).count
  }
  for decision in simulation.decisions {
    #expect(customers { $0.group == decision.group } == decision.customers)
    #expect(customers { $0.group == decision.group && $0.place == decision.cause } == decision.customers)
  }
  #expect(customers { $0.rupture == simulation.gap.rupture } == simulation.gap.customers)
  #expect(customers { $0.rupture == .repeatContact } == simulation.effort.customers)
  #expect(customers { $0.rupture == .channelSwitch } == simulation.effort.switched)
}

@Test func `Scores follow from what was lived, as the drivers say`() {
  for driver in Simulation.drivers {
    func mean(_ kind: Kind?) -> Double {
      let scores = corpus.filter { verbatim in
        let here = verbatim.truth.filter { $0.place == driver.place }
        return verbatim.truth.allSatisfy { $0.place == driver.place }
          && (kind == nil ? here.isEmpty : here.contains { $0.kind == kind })
      }.compactMap(\.score)
      return Double(scores.reduce(0, +)) / Double(max(1, scores.count))
    }
    #expect(abs(6 - mean(.irritant) - driver.penalty) < 0.3, "\(driver.place)")
    #expect(abs(mean(.enchantment) - 6 - driver.reward) < 0.3, "\(driver.place)")
  }
}

@Test func `Regions and products differ in nothing but by chance`() {
  for column in Simulation.silence.columns {
    let values = Set(corpus.map { $0.columns.first { $0.name == column }?.value ?? "" })
    for value in values {
      let own = corpus.filter { $0.columns.contains { $0.name == column && $0.value == value } }
      let bad = rate(own) { $0.kind == .irritant }
      #expect(abs(bad - rate(corpus) { $0.kind == .irritant }) < 0.03, "\(column) \(value)")
    }
  }
}
