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
}
