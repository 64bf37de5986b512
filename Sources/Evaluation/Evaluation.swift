/// An analysis held against a gold file: the figures for all texts, per language, per source and per sector.
public struct Evaluation: Sendable {
  /// Texts of the gold file that have no analysis.
  public private(set) var missing: [String]
  /// `all`, then the languages in order.
  public private(set) var columns: [(name: String, scores: Scores)]
  public private(set) var sources: [(name: String, scores: Scores)]
  public private(set) var sectors: [(name: String, scores: Scores)]
  public private(set) var documents: [Scores.Document]
  /// What each document adds to the figures.
  let tallies: [TextTally]

  /// - Parameter system: The last analysis of an id counts.
  /// - Complexity: O(*n* log *n*) in the number of texts, quadratic in the findings of one.
  public init(gold: [JudgedText], system: [JudgedText]) {
    let byID = Dictionary(system.map { ($0.id, $0) }) { $1 }
    let documents: [Scores.Document] = gold.map { ($0, byID[$0.id]) }
    let tallies = documents.map { TextTally($0.gold, $0.system) }
    func grouped(_ key: (JudgedText) -> String) -> [(name: String, scores: Scores)] {
      let groups = Dictionary(grouping: gold.indices) { key(gold[$0]) }
      return groups.keys.sorted().map { name in (name, Scores((groups[name] ?? []).map { tallies[$0] })) }
    }
    self.documents = documents
    self.tallies = tallies
    missing = documents.filter { $0.system == nil }.map(\.gold.id)
    columns = [("all", Scores(tallies))] + grouped(\.language)
    sources = grouped(\.source)
    sectors = grouped(\.sector)
  }

  /// What the texts of a column of ``columns`` add to the figures.
  func tallies(of column: String) -> [TextTally] {
    column == "all" ? tallies : documents.indices.filter { documents[$0].gold.language == column }.map { tallies[$0] }
  }
}
