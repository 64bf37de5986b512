import TestSupport
import Testing

@testable import Journeys

@Suite struct `Clusters of customers` {
  private struct Given: Decodable {
    var table: [[Int]]
    var groups: [Int]
  }

  @Test func `have the silhouette of all pairs, without comparing pairs`() throws {
    for given in try Reference<Given, Double>.cases("silhouettes", seed: 71, count: 150) {
      var vectors = SparseVectors(features: given.input.table[0].count)
      for (row, counts) in given.input.table.enumerated() {
        vectors.add(hash: UInt64(row), counts.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) })
      }
      // Lengths are kept to a millionth.
      #expect(isClose(Silhouette.mean(given.input.groups, vectors), given.answer, 1e-5))
    }
  }

  /// Customers of some kinds: each holds three to six of its kind's six features, and now and then another.
  private func units(_ kinds: Int, count: Int, astray: UInt64, seed: UInt64) -> [Clusters.Unit] {
    var random = SeededGenerator(state: seed)
    return (0..<count).map { number in
      let kind = number % kinds
      let counts = (0..<Int(3 + random.next() % 4)).map { _ in
        let isAstray = random.next() % 100 < astray
        return (feature: Int(random.next() % UInt64(isAstray ? 6 * kinds : 6)) + (isAstray ? 0 : 6 * kind), count: 1)
      }
      return Clusters.Unit(hash: StableHash.mixed(UInt64(number) &+ seed << 32), counts: counts)
    }
  }

  @Test(arguments: 2...5) func `are as many as were planted, and hold what was planted`(kinds: Int) {
    let units = units(kinds, count: 80 * kinds, astray: 10, seed: 7)
    let found = Clusters(units, features: 6 * kinds, .standard)
    #expect(found.sizes.count == kinds && found.sizes.reduce(0, +) == units.count, "\(found.silhouette)")
    var right = 0
    for kind in 0..<kinds {
      let mine = stride(from: kind, to: units.count, by: kinds).compactMap { found.groups[$0] }
      right += (0..<kinds).map { group in mine.count { $0 == group } }.max() ?? 0
    }
    #expect(Double(right) > 0.95 * Double(units.count))
    #expect(found.silhouette > found.silhouetteByChance + 0.1)
  }

  @Test func `are no more than are shown to be better`() {
    let gains = (0..<400).map { $0 % 2 == 0 ? 1 << 20 : -(1 << 20) }
    let fewer = [Int](repeating: 1 << 28, count: gains.count)
    func isWider(by more: Int) -> Bool {
      Silhouette.isWider(zip(fewer, gains).map { $0 + $1 + more }, than: fewer, .ninetyFive)
    }
    // The standard error of the mean gain is 2²⁰ / √399.
    let error = Double(1 << 20) / 399.0.squareRoot()
    #expect(!isWider(by: 0) && !isWider(by: Int(1.9 * error)) && isWider(by: Int(2 * error)))
    #expect(!Silhouette.isWider([1], than: [0], .ninetyFive) && !Silhouette.isWider([], than: [], .ninetyFive))
  }

  @Test func `are the same in any order of the units`() {
    let units = units(3, count: 240, astray: 25, seed: 2)
    var random = SeededGenerator(state: 1)
    let order = Array(units.indices).shuffled(using: &random)
    let found = Clusters(units, features: 18, .standard)
    let other = Clusters(order.map { units[$0] }, features: 18, .standard)
    #expect(!found.sizes.isEmpty && found.sizes == other.sizes && found.silhouette == other.silhouette)
    #expect(order.map { found.groups[$0] } == other.groups)
  }

  @Test func `are none where features go together by chance alone`() {
    for seed in 1...6 {
      let random = units(1, count: 300, astray: 0, seed: UInt64(seed))
      let found = Clusters(random, features: 6, .standard)
      #expect(found.sizes.isEmpty && found.groups.allSatisfy { $0 == nil }, "\(found.silhouette)")
    }
  }

  @Test func `are none where each customer holds one feature, though these fall into groups`() {
    let units = (0..<300).map { number in
      Clusters.Unit(hash: StableHash.mixed(UInt64(number)), counts: [(feature: number % 3, count: 2)])
    }
    let found = Clusters(units, features: 3, .standard)
    #expect(found.sizes.isEmpty && found.silhouette > 0.9 && found.silhouetteByChance > 0.9)
  }

  @Test func `are none of few, of nothing, or of those who are all alike`() {
    #expect(Clusters([], features: 3, .standard).sizes.isEmpty)
    #expect(Clusters(units(2, count: 40, astray: 0, seed: 1), features: 12, .standard).sizes.isEmpty)
    let alike = (0..<200).map { Clusters.Unit(hash: StableHash.mixed(UInt64($0)), counts: [(feature: 1, count: 1)]) }
    #expect(Clusters(alike, features: 2, .standard).sizes.isEmpty)
    let silent = (0..<200).map { Clusters.Unit(hash: UInt64($0), counts: [(feature: 0, count: 0)]) }
    #expect(Clusters(silent, features: 1, .standard).groups == Array(repeating: nil, count: 200))
  }
}
