/// Groups of units that hold their features in like shares: k-means by angles (Dhillon & Modha, 2001).
///
/// Starts are drawn from the hashes of units as k-means++ draws them (Arthur & Vassilvitskii, 2007), and all sums are
/// integers, so that the groups are the same in whatever order the units come.
struct SphericalKMeans {
  /// By unit, the number of its group.
  private(set) var groups: [Int]
  /// By group, the sum of its units' vectors.
  private(set) var sums: [[Int]]
  private(set) var sizes: [Int]

  private static let starts = 8
  private static let mostPasses = 40

  /// The best of several starts: the one whose units lie nearest to their groups; nil where none leaves every group a
  /// unit.
  ///
  /// - Complexity: O(*n* *k*) for each pass, in the features of all units.
  static func best(_ vectors: SparseVectors, groups: Int) -> SphericalKMeans? {
    var best: (nearness: Double, means: SphericalKMeans)?
    for start in 0..<starts {
      guard let seeds = seeds(vectors, groups, start) else { return best?.means }
      var means = SphericalKMeans(vectors, seeds)
      var passes = 0
      while passes < mostPasses, means.move(vectors) { passes += 1 }
      guard !means.sizes.contains(0) else { continue }
      let nearness = means.sums.reduce(0) { $0 + length($1) }
      if best.map({ nearness > $0.nearness }) ?? true { best = (nearness, means) }
    }
    return best?.means
  }

  private init(_ vectors: SparseVectors, _ seeds: [Int]) {
    groups = Array(repeating: -1, count: vectors.count)
    sizes = Array(repeating: 0, count: seeds.count)
    sums = seeds.map { seed in
      var sum = [Int](repeating: 0, count: vectors.features)
      for element in vectors[seed] { sum[element.feature] = element.part }
      return sum
    }
  }

  /// Moves each unit to the nearest group; says whether any moved.
  private mutating func move(_ vectors: SparseVectors) -> Bool {
    let nearest = nearest(vectors)
    guard nearest != groups else { return false }
    groups = nearest
    sizes = Array(repeating: 0, count: sums.count)
    sums = Array(repeating: Array(repeating: 0, count: vectors.features), count: sums.count)
    for row in 0..<vectors.count {
      sizes[groups[row]] += 1
      for element in vectors[row] { sums[groups[row]][element.feature] += element.part }
    }
    return true
  }

  /// By unit, the group that it is nearest to; of equals the first.
  ///
  /// - Complexity: O(*n* *k*) in the features of all units.
  func nearest(_ vectors: SparseVectors) -> [Int] {
    let lengths = sums.map { max(Self.length($0), 1) }
    return (0..<vectors.count).map { row in
      var (nearest, most) = (0, -1.0)
      for group in sums.indices {
        let nearness = Double(vectors.dot(row, sums[group])) / lengths[group]
        if nearness > most { (nearest, most) = (group, nearness) }
      }
      return nearest
    }
  }

  private static func length(_ sum: [Int]) -> Double {
    sum.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
  }

  /// Units far from one another; nil where there are not enough that differ.
  private static func seeds(_ vectors: SparseVectors, _ groups: Int, _ start: Int) -> [Int]? {
    var distances = [Double](repeating: 1, count: vectors.count)
    var seeds: [Int] = []
    while seeds.count < groups {
      // A race in which a unit wins as often as its distance says: the least of exponential times.
      let salt = StableHash.mixed(UInt64(start * 64 + seeds.count + 1))
      var (winner, least) = (-1, Double.infinity)
      for row in distances.indices where distances[row] > 1e-9 {
        let hash = StableHash.mixed(vectors.hashes[row] ^ salt)
        let uniform = (Double(hash >> 11) + 0.5) / Double(1 << 53)
        let time = -CMath.naturalLog(uniform) / distances[row]
        if time < least { (winner, least) = (row, time) }
      }
      guard winner >= 0 else { return nil }
      seeds.append(winner)
      var sum = [Int](repeating: 0, count: vectors.features)
      for element in vectors[winner] { sum[element.feature] = element.part }
      for row in distances.indices {
        let likeness = Double(vectors.dot(row, sum)) / (SparseVectors.unit * SparseVectors.unit)
        distances[row] = min(distances[row], max(0, 1 - likeness))
      }
    }
    return seeds
  }
}
