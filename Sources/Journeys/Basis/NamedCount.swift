/// How many verbatims have something.
public struct NamedCount: Hashable, Sendable {
  public var name: String
  public var verbatims: Int

  public init(name: String, verbatims: Int) {
    self.name = name
    self.verbatims = verbatims
  }

  /// Those that were met, the most frequent first, then by name.
  static func inOrder(_ counts: [(name: String, verbatims: Int)]) -> [NamedCount] {
    counts.filter { $0.verbatims > 0 }.map { NamedCount(name: $0.name, verbatims: $0.verbatims) }
      .sorted {
        $0.verbatims != $1.verbatims
          ? $0.verbatims > $1.verbatims : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
      }
  }
}

/// How often each text of a pool is met.
struct TextCounts {
  private var byText: [Int]

  init(count: Int) { byText = Array(repeating: 0, count: count) }

  mutating func add(_ id: TextPool.ID) {
    if !id.isNone { byText[Int(id.number)] += 1 }
  }

  func counts(_ texts: TextPool) -> [NamedCount] {
    NamedCount.inOrder(
      byText.indices.filter { byText[$0] > 0 }.map { (texts.string(TextPool.ID(number: UInt32($0))), byText[$0]) })
  }
}
