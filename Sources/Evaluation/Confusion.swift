/// For what each stage, or each theme, is taken: the findings that meet, by the gold's value and the system's.
public struct Confusion: Sendable {
  /// One value of the gold.
  public struct Row: Sendable {
    public var name: String
    /// Findings of the gold, met or not.
    public var gold: Int
    /// Those that the system found, whatever it took them for.
    public var found: Int
    /// Those found and taken for what they are.
    public var right: Int
    /// For what the others are taken, the most frequent first.
    public var taken: [(name: String, count: Int)]
    /// Findings of the system with this value, met or not.
    public var system: Int
  }

  /// The most frequent in the gold first.
  public private(set) var rows: [Row]

  /// - Parameter value: what is held against each other: the stage, the theme.
  /// - Complexity: O(*n*) in the number of findings.
  public init(_ evaluation: Evaluation, _ value: (JudgedFinding) -> String) {
    var gold: [String: Int] = [:]
    var system: [String: Int] = [:]
    var met: [String: [String: Int]] = [:]
    for document in evaluation.documents {
      for finding in document.gold.findings { gold[value(finding), default: 0] += 1 }
      for finding in document.system?.findings ?? [] { system[value(finding), default: 0] += 1 }
    }
    for pair in evaluation.tallies.flatMap(\.pairs) {
      met[value(pair.gold), default: [:]][value(pair.system), default: 0] += 1
    }
    rows = Set(gold.keys).union(system.keys).map { name in
      let taken = met[name] ?? [:]
      return Row(
        name: name, gold: gold[name] ?? 0, found: taken.values.reduce(0, +), right: taken[name] ?? 0,
        taken: taken.filter { $0.key != name }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
          .map { (name: $0.key, count: $0.value) },
        system: system[name] ?? 0)
    }
    rows.sort { ($1.gold, $0.name) < ($0.gold, $1.name) }
  }
}
