import Journeys
import Simulation
import Testing
import Verbatims

/// One corpus may please by chance: smaller ones of other seeds, told without reading.
@Suite struct `In corpora of other seeds` {
  private static let seeds: ClosedRange<UInt64> = 1...10

  private static let maps = Task {
    try seeds.map { seed in
      let simulation = try Simulation(seed: seed, customers: 1_500, months: 24)
      let ledger = Ledger(truthOf: simulation.corpus())
      return (simulation: simulation, map: JourneyMap(ledger, on: .standard, options: MapOptions()))
    }
  }

  @Test func `there are as many candidates for personas as ways of living`() async throws {
    for made in try await Self.maps.value {
      let sizes = made.map.candidates.list.map(\.share.successes)
      #expect(sizes.count == Simulation.personas.count, "seed \(made.simulation.seed): \(sizes)")
    }
  }

  @Test func `changes are dated too early as often as too late, and their month is within reach`() async throws {
    var (early, late, told, held) = (0, 0, 0, 0)
    for made in try await Self.maps.value {
      for change in made.simulation.changes {
        let stage = made.map.stage(change.place.stage)
        for one in made.map.trends.changes(of: .irritants(stage: stage)) {
          let planted = day(change.monthName)
          told += 1
          // A week that holds the planted day is right.
          if one.day + 6 < planted { early += 1 }
          if one.day > planted + 6 { late += 1 }
          if one.reach.lowerBound <= planted, planted <= one.reach.upperBound + 6 { held += 1 }
        }
      }
    }
    #expect(told >= 10 && held >= told - 1, "\(held) of \(told)")
    // Of fair throws of a coin, one in a hundred is further from half.
    let (all, gap) = (Double(early + late), Double(abs(early - late)))
    #expect(gap <= 2.58 * all.squareRoot(), "\(early) early, \(late) late")
  }
}
