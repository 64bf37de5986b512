/// Customers who live and say alike, if there are such groups: candidates for personas.
///
/// The same in whatever order the units come. Nothing is told where the groups are not well apart, nor where as good
/// ones are found once the features are dealt out at random: units that hold one or two features each always fall into
/// groups, one a feature.
public struct Clusters: Hashable, Sendable {
  /// A customer, with how often each feature was found; features are numbers below `features`.
  public struct Unit: Sendable {
    public var hash: UInt64
    public var counts: [(feature: Int, count: Int)]

    public init(hash: UInt64, counts: [(feature: Int, count: Int)]) {
      self.hash = hash
      self.counts = counts
    }
  }

  /// When groups are told.
  public struct Rules: Hashable, Sendable {
    public var groups: ClosedRange<Int>
    /// Customers that the smallest group has at least.
    public var leastSize: Int
    /// What the silhouette must reach, and by how much it must be above that of features dealt out at random.
    public var leastSilhouette: Double
    public var leastLead: Double

    public static let standard = Rules(groups: 2...6, leastSize: 30, leastSilhouette: 0.2, leastLead: 0.05)

    public init(groups: ClosedRange<Int>, leastSize: Int, leastSilhouette: Double, leastLead: Double) {
      precondition(groups.lowerBound > 1, "one group is none")
      (self.groups, self.leastSize) = (groups, leastSize)
      (self.leastSilhouette, self.leastLead) = (leastSilhouette, leastLead)
    }
  }

  /// By group, how many units: the largest first; empty where there are no groups.
  public let sizes: [Int]
  /// By unit as given, its group; nil where there are none, or the unit holds nothing.
  public let groups: [Int?]
  /// Of the best grouping, in [−1, 1], whether it is told or not, and of features dealt out at random.
  public let silhouette: Double
  public let silhouetteByChance: Double

  /// - Precondition: hashes differ; counts are not negative.
  /// - Complexity: O(*n*) for each number of groups, in the features of all units; O(*n* log *n*) to order them.
  public init(_ units: [Unit], features: Int, _ rules: Rules) {
    let order = units.indices.filter { unit in units[unit].counts.contains { $0.count > 0 } }
      .sorted { units[$0].hash < units[$1].hash }
    let held = order.map { unit in (units[unit].hash, units[unit].counts.filter { $0.count > 0 }) }
    var vectors = SparseVectors(features: features)
    for (hash, counts) in held { vectors.add(hash: hash, counts) }
    let best = Self.best(vectors, rules)
    let chance = best.map { Self.dealt(held, features: features, groups: $0.means.sizes.count) } ?? 0
    (silhouette, silhouetteByChance) = (best?.silhouette ?? 0, chance)
    let isTold = silhouette >= rules.leastSilhouette && silhouette - chance >= rules.leastLead
    guard let best, isTold else {
      (sizes, groups) = ([], Array(repeating: nil, count: units.count))
      return
    }
    // The largest first; of equals the one whose first unit by hash comes first.
    let firsts = best.means.sizes.indices.map { best.means.groups.firstIndex(of: $0) ?? 0 }
    let ranks = best.means.sizes.indices.sorted {
      (best.means.sizes[$1], firsts[$0]) < (best.means.sizes[$0], firsts[$1])
    }
    sizes = ranks.map { best.means.sizes[$0] }
    var groups = [Int?](repeating: nil, count: units.count)
    for (row, unit) in order.enumerated() { groups[unit] = ranks.firstIndex(of: best.means.groups[row]) }
    self.groups = groups
  }

  private static func best(_ vectors: SparseVectors, _ rules: Rules) -> (means: SphericalKMeans, silhouette: Double)? {
    var best: (means: SphericalKMeans, silhouette: Double)?
    for count in rules.groups where vectors.count >= count * rules.leastSize {
      guard let means = SphericalKMeans.best(vectors, groups: count),
        means.sizes.allSatisfy({ $0 >= rules.leastSize })
      else { continue }
      let silhouette = Silhouette.mean(means.groups, vectors)
      if best.map({ silhouette > $0.silhouette }) ?? true { best = (means, silhouette) }
    }
    return best
  }

  /// The silhouette of as many groups once what units hold is dealt out among them: each keeps how much it holds, and
  /// each feature how often it is held.
  private static func dealt(
    _ held: [(hash: UInt64, counts: [(feature: Int, count: Int)])], features: Int, groups: Int
  ) -> Double {
    let cards = held.flatMap { unit in
      unit.counts.sorted { $0.feature < $1.feature }.enumerated().map { place, card in
        (key: StableHash.mixed(unit.hash ^ StableHash.mixed(UInt64(place + 1))), card: card)
      }
    }.sorted { ($0.key, $0.card.feature) < ($1.key, $1.card.feature) }
    var vectors = SparseVectors(features: features)
    var next = 0
    for unit in held {
      vectors.add(hash: unit.hash, cards[next..<next + unit.counts.count].map(\.card))
      next += unit.counts.count
    }
    return SphericalKMeans.best(vectors, groups: groups).map { Silhouette.mean($0.groups, vectors) } ?? 0
  }
}
