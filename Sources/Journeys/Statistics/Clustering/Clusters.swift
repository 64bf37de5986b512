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

    /// How surely more groups must be better than fewer.
    public var confidence: Confidence

    public static let standard = Rules(
      groups: 2...6, leastSize: 30, leastSilhouette: 0.2, leastLead: 0.05, .ninetyFive)

    public init(
      groups: ClosedRange<Int>, leastSize: Int, leastSilhouette: Double, leastLead: Double, _ confidence: Confidence
    ) {
      precondition(groups.lowerBound > 1, "one group is none")
      (self.groups, self.leastSize) = (groups, leastSize)
      (self.leastSilhouette, self.leastLead, self.confidence) = (leastSilhouette, leastLead, confidence)
    }
  }

  /// By group, how many units: the largest first; empty where there are no groups.
  public let sizes: [Int]
  /// By unit as given, its group; nil where there are none, or the unit holds nothing.
  public let groups: [Int?]
  /// Of the best grouping, in [−1, 1], whether it is told or not, and of features dealt out at random.
  public let silhouette: Double
  public let silhouetteByChance: Double

  /// Groups are found among so many units, the first by hash, and the others join the nearest.
  private static let mostSought = 5_000

  /// - Precondition: hashes differ; counts are not negative.
  /// - Complexity: O(*n* log *n*) in the units, and O(*n*) in their features; what is sought has a bound.
  public init(_ units: [Unit], features: Int, _ rules: Rules) {
    let order = units.indices.filter { unit in units[unit].counts.contains { $0.count > 0 } }
      .sorted { units[$0].hash < units[$1].hash }
    let held = order.map { unit in (units[unit].hash, units[unit].counts.filter { $0.count > 0 }) }
    let sought = Array(held.prefix(Self.mostSought))
    let best = Self.best(Self.vectors(sought, features), rules)
    let chance = best.map { Self.dealt(sought, features, groups: $0.means.sizes.count) } ?? 0
    (silhouette, silhouetteByChance) = (best?.silhouette ?? 0, chance)
    let isTold = silhouette >= rules.leastSilhouette && silhouette - chance >= rules.leastLead
    guard let best, isTold else {
      (sizes, groups) = ([], Array(repeating: nil, count: units.count))
      return
    }
    let found = best.means.nearest(Self.vectors(held, features))
    (sizes, groups) = Self.ranked(found, order, count: units.count)
  }

  private typealias Held = (hash: UInt64, counts: [(feature: Int, count: Int)])

  private static func vectors(_ held: [Held], _ features: Int) -> SparseVectors {
    var vectors = SparseVectors(features: features)
    for unit in held { vectors.add(hash: unit.hash, unit.counts) }
    return vectors
  }

  /// Groups by their sizes, the largest first; of equals the one whose first unit by hash comes first.
  private static func ranked(_ found: [Int], _ order: [Int], count: Int) -> (sizes: [Int], groups: [Int?]) {
    var (sizes, firsts): ([Int: Int], [Int: Int]) = ([:], [:])
    for (row, group) in found.enumerated() {
      sizes[group, default: 0] += 1
      if firsts[group] == nil { firsts[group] = row }
    }
    let ranks = sizes.keys.sorted { (sizes[$1] ?? 0, firsts[$0] ?? 0) < (sizes[$0] ?? 0, firsts[$1] ?? 0) }
    var groups = [Int?](repeating: nil, count: count)
    for (row, unit) in order.enumerated() { groups[unit] = ranks.firstIndex(of: found[row]) }
    return (ranks.map { sizes[$0] ?? 0 }, groups)
  }

  /// The fewest groups that no more groups are shown to beat: near-equals are told apart by chance, and one group more
  /// is then made of the odds and ends of the others.
  private static func best(_ vectors: SparseVectors, _ rules: Rules) -> (means: SphericalKMeans, silhouette: Double)? {
    var best: (means: SphericalKMeans, widths: [Int])?
    for count in rules.groups where vectors.count >= count * rules.leastSize {
      guard let means = SphericalKMeans.best(vectors, groups: count),
        means.sizes.allSatisfy({ $0 >= rules.leastSize })
      else { continue }
      let widths = Silhouette.widths(means.groups, vectors)
      if best.map({ Silhouette.isWider(widths, than: $0.widths, rules.confidence) }) ?? true { best = (means, widths) }
    }
    return best.map { ($0.means, Silhouette.mean($0.widths)) }
  }

  /// The silhouette of as many groups once what units hold is dealt out among them: each keeps how much it holds, and
  /// each feature how often it is held.
  private static func dealt(_ held: [Held], _ features: Int, groups: Int) -> Double {
    let cards = held.flatMap { unit in
      unit.counts.sorted { $0.feature < $1.feature }.enumerated().map { place, card in
        (key: StableHash.mixed(unit.hash ^ StableHash.mixed(UInt64(place + 1))), card: card)
      }
    }.sorted { ($0.key, $0.card.feature) < ($1.key, $1.card.feature) }
    var hands: [Held] = []
    var next = 0
    for unit in held {
      hands.append((unit.hash, cards[next..<next + unit.counts.count].map(\.card)))
      next += unit.counts.count
    }
    let vectors = vectors(hands, features)
    return SphericalKMeans.best(vectors, groups: groups).map { Silhouette.mean($0.groups, vectors) } ?? 0
  }
}
