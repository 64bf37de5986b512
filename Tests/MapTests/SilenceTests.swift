import Journeys
import Simulation
import Testing

@Suite struct `Where nothing depends on columns, dates and scores` {
  @Test func `no segment differs, nothing distinguishes one, no friction is anybody's`() async throws {
    let map = try await GeneratedMap.shuffled.value
    for comparison in map.comparisons.segments + [map.comparisons.periods].compactMap(\.self) {
      for difference in comparison.differences {
        #expect(!difference.feelingsDiffer && !difference.irritatedDiffer, "\(comparison.kind) \(difference.subject)")
        #expect(!difference.hasMixWarning, "\(comparison.kind) \(difference.subject)")
      }
    }
    for distinction in map.distinctions.list {
      if case .stage = distinction.group { continue }
      Issue.record("\(distinction.group): \(distinction.features.map(\.name))")
    }
    #expect(map.frictions.list.isEmpty)
  }

  @Test func `nothing changes and no week stands out`() async throws {
    // As many texts as before come in the week of the outage, whatever they are about now.
    let busy = day(try await GeneratedMap.planted.value.simulation.spike.firstDate)
    for trend in try await GeneratedMap.shuffled.value.trends.list {
      let told = trend.changes.map(\.day) + trend.spikes.map(\.day).filter { $0 != busy }
      #expect(told.isEmpty, "\(trend.subject) \(told.map { CivilDay($0).iso })")
    }
  }

  @Test func `nothing drives the score`() async throws {
    for driver in try await GeneratedMap.shuffled.value.drivers.all {
      #expect([.undetermined, .noEffect].contains(driver.role), "\(driver.subject): \(driver.role)")
    }
  }
}
