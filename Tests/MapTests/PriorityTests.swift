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
    #expect(Array(told.prefix(3)) == made.stagesByWear.prefix(3).map { made.map.stage($0) })
  }

  @Test func `it begins with the place that decides and is lived worst`() async throws {
    let made = try await GeneratedMap.planted.value
    let (moments, map) = (made.simulation.moments, made.map)
    let worst = ([moments.place] + moments.possible).min { made.feeling($0) < made.feeling($1) }
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
