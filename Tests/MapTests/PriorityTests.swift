import Journeys
import Simulation
import Testing
import Verbatims

@Suite struct `What to do first` {
  @Test func `the three stages that wear out most are those of the truth`() async throws {
    let made = try await GeneratedMap.planted.value
    let matrix = made.map.matrix
    // Stages that decisions stand at hold these decisions, which are no wear.
    let decided = [made.map.stage(.leave), made.map.stage(.renew)]
    let told = (0..<matrix.stageCount).filter { !decided.contains($0) }
      .sorted { matrix.stages[$0].irritantIntensity > matrix.stages[$1].irritantIntensity }
    let wear = made.wear.sorted { $1.value < $0.value }.prefix(3)
    #expect(Set(told.prefix(3)) == Set(wear.map { made.map.stage($0.key) }))
    // The order, but of stages that are as good as equal: an intensity is read in its text, the truth sentence by sentence.
    for (place, stage) in told.prefix(3).enumerated() {
      let own = wear.first { made.map.stage($0.key) == stage }?.value ?? 0
      #expect(Double(own) > 0.98 * Double(wear[place].value))
    }
  }

  @Test func `it begins with the place that decides and is lived badly by most`() async throws {
    let made = try await GeneratedMap.planted.value
    let (moments, map) = (made.simulation.moments, made.map)
    let told = map.decisions.moments.list.map(\.subject)
    let worst = ([moments.place] + moments.possible)
      .filter { told.contains(map.ranked($0)) && made.feeling($0) < -0.1 }
      .max { place, other in made.customers { $0.place == place } < made.customers { $0.place == other } }
    #expect(map.priorities.list.first?.group == .momentOfTruth)
    #expect(map.priorities.list.first?.subject == worst.map { map.ranked($0) })
  }

  @Test func `the heaviest irritant, which is planted, comes first among irritants`() async throws {
    let made = try await GeneratedMap.planted.value
    let late = made.simulation.changes[0].place
    #expect(made.map.irritants.list.first?.stage == made.map.stage(late.stage))
    #expect(made.map.priorities[.irritant].first?.subject == .stage(made.map.stage(late.stage)))
  }
}
