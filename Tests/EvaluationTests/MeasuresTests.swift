import Testing

@testable import Evaluation

private let correlations: [(xs: [Double], ys: [Double], wanted: Double)] = [
  ([1, 2, 3], [10, 20, 30], 1), ([1, 2, 3], [3, 2, 1], -1), ([1, 2, 2, 3], [1, 3, 2, 4], 0.948_683_298_050_513_8),
  ([1, 1, 2, 2], [1, 2, 1, 2], 0), ([1, 2, 3, 4, 5], [1, 4, 9, 16, 25], 1),
]

private let undefined: [(xs: [Double], ys: [Double])] = [
  ([1, 2], [1, 2]), ([1, 1, 1], [1, 2, 3]), ([1, 2, 3], [5, 5, 5]), ([], []),
]

@Suite struct `The measures` {
  @Test(arguments: correlations)
  func `rank correlation gives ties their mean rank`(xs: [Double], ys: [Double], wanted: Double) throws {
    let value = try #require(spearman(xs, ys))
    #expect(abs(value - wanted) < 1e-12)
  }

  @Test(arguments: undefined)
  func `rank correlation is undefined under three values or without variance`(xs: [Double], ys: [Double]) {
    #expect(spearman(xs, ys) == nil)
  }

  @Test func `macro-F1 is the mean over the classes that the gold has`() throws {
    // a: 2 hits, 1 invented, 1 missed: 4/6. b: 1 hit, 1 invented, 1 missed: 1/2. c is only invented.
    let pairs = [("a", "a"), ("a", "a"), ("a", "b"), ("b", "b"), ("b", "a")].map { (gold: $0.0, system: $0.1) }
    let value = try #require(macroF1(pairs, ["a", "b", "c"]))
    #expect(abs(value - (2.0 / 3 + 0.5) / 2) < 1e-12)
    #expect(macroF1(pairs, ["c"]) == nil)
  }

  @Test(arguments: [(3, 4, 4, Double?.some(0.75)), (0, 2, 0, 0), (0, 0, 0, nil), (1, 3, 1, 0.5)])
  func `F1 is twice the hits over what both say`(hits: Int, system: Int, gold: Int, wanted: Double?) {
    #expect(f1(hits, system, gold) == wanted)
  }
}
