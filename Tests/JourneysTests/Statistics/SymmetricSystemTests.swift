import Testing

@testable import Journeys

@Suite struct `A symmetric system` {
  private struct Given: Decodable {
    var matrix, right: [Double]
    var size: Int
  }
  private struct Answer: Decodable {
    var kept: [Int]
    var solution, inverse: [Double]
  }

  @Test func `is solved as numpy solves it, without what the unknowns before already say`() throws {
    var drops = 0
    for given in try Reference<Given, Answer>.cases("systems", seed: 13, count: 300) {
      let system = SymmetricSystem(given.input.matrix, size: given.input.size)
      #expect(system.kept == given.answer.kept)
      #expect((system.kept + system.dropped).sorted() == Array(0..<given.input.size))
      drops += system.dropped.count
      let solution = system.solve(given.input.right)
      #expect(zip(solution, given.answer.solution).allSatisfy { isClose($0, $1, 1e-8) })
      let inverse = system.inverse().flatMap(\.self)
      #expect(inverse.count == given.answer.inverse.count)
      #expect(zip(inverse, given.answer.inverse).allSatisfy { isClose($0, $1, 1e-8) })
    }
    #expect(drops > 100)
  }

  @Test func `without anything in it has nothing to solve`() {
    let none = SymmetricSystem([0, 0, 0, 0], size: 2)
    #expect(none.kept.isEmpty && none.dropped == [0, 1] && none.solve([]).isEmpty)
    #expect(SymmetricSystem([], size: 0).kept.isEmpty)
  }

  @Test func `keeps two unknowns that one row in a million tells apart`() {
    let rows = 1_000_000.0
    #expect(SymmetricSystem([rows, rows - 1, rows - 1, rows - 1], size: 2).kept == [0, 1])
    #expect(SymmetricSystem([rows, rows, rows, rows], size: 2).dropped == [1])
  }
}
