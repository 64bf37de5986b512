/// Pairs the findings of two readings of one text.
///
/// Two meet when their kind is the same, their spans share at least half of the shorter, and the longer is at most
/// three times the shorter or at most 80 scalars long; one to one, as many as possible (augmenting paths), among
/// those the ones that agree in theme and stage first.
public struct FindingMatch: Sendable {
  /// Indices into the gold findings and into `unique`.
  public private(set) var pairs: [(gold: Int, system: Int)] = []
  /// The system's findings without repeats of one (kind, theme, stage, span).
  public private(set) var unique: [JudgedFinding] = []

  private var order: [[Int]]
  private var owner: [Int?]

  /// - Complexity: O(*g* · *e*) in the gold findings and the pairs that may meet.
  public init(gold: [JudgedFinding], system: [JudgedFinding]) {
    order = Array(repeating: [], count: gold.count)
    owner = []
    unique = Self.withoutRepeats(system)
    owner = Array(repeating: nil, count: unique.count)
    let edges = Self.edges(gold, unique)
    for edge in edges { order[edge.gold].append(edge.system) }
    var done = Set<Int>()
    for edge in edges where !done.contains(edge.gold) && owner[edge.system] == nil {
      owner[edge.system] = edge.gold
      done.insert(edge.gold)
    }
    var visited = Set<Int>()
    for edge in edges where visited.insert(edge.gold).inserted && !done.contains(edge.gold) {
      var seen = Set<Int>()
      if place(edge.gold, &seen) { done.insert(edge.gold) }
    }
    pairs = owner.indices.compactMap { system in owner[system].map { (gold: $0, system: system) } }
    pairs.sort { $0.system < $1.system }
  }

  private static func withoutRepeats(_ findings: [JudgedFinding]) -> [JudgedFinding] {
    var unique: [JudgedFinding] = []
    for finding in findings {
      let same = unique.firstIndex {
        $0.kind == finding.kind && $0.theme == finding.theme && $0.stage == finding.stage && $0.span == finding.span
      }
      if let same { unique[same] = finding } else { unique.append(finding) }
    }
    return unique
  }

  private struct Edge {
    var agreement: Int
    var shared: Int
    var gold: Int
    var system: Int
  }

  private static func edges(_ gold: [JudgedFinding], _ system: [JudgedFinding]) -> [Edge] {
    var edges: [Edge] = []
    for (i, g) in gold.enumerated() {
      for (j, s) in system.enumerated() {
        let shared = min(g.span.upperBound, s.span.upperBound) - max(g.span.lowerBound, s.span.lowerBound)
        let shorter = min(g.span.count, s.span.count)
        let isAlike = max(g.span.count, s.span.count) <= max(3 * shorter, 80)
        guard g.kind == s.kind, isAlike, shared > 0, 2 * shared >= shorter else { continue }
        let agreement = (g.theme == s.theme ? 1 : 0) + (g.stage == s.stage ? 1 : 0)
        edges.append(Edge(agreement: agreement, shared: shared, gold: i, system: j))
      }
    }
    return edges.sorted {
      ($1.agreement, $1.shared, $0.gold, $0.system) < ($0.agreement, $0.shared, $1.gold, $1.system)
    }
  }

  private mutating func place(_ gold: Int, _ seen: inout Set<Int>) -> Bool {
    for system in order[gold] where seen.insert(system).inserted {
      if let other = owner[system] {
        guard place(other, &seen) else { continue }
      }
      owner[system] = gold
      return true
    }
    return false
  }
}
