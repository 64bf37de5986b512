/// An analysis held against a gold file: the figures for all texts, per language and per source.
public struct Evaluation: Sendable {
  /// Texts of the gold file that have no analysis.
  public private(set) var missing: [String]
  /// `all`, then the languages in order.
  public private(set) var columns: [(name: String, scores: Scores)]
  public private(set) var sources: [(name: String, scores: Scores)]
  public private(set) var documents: [Scores.Document]

  /// - Parameter system: The last analysis of an id counts.
  public init(gold: [JudgedText], system: [JudgedText]) {
    let byID = Dictionary(system.map { ($0.id, $0) }) { $1 }
    let documents: [Scores.Document] = gold.map { ($0, byID[$0.id]) }
    self.documents = documents
    missing = documents.filter { $0.system == nil }.map(\.gold.id)
    func grouped(_ key: (JudgedText) -> String) -> [(name: String, scores: Scores)] {
      Set(gold.map(key)).sorted().map { name in (name, Scores(documents.filter { key($0.gold) == name })) }
    }
    columns = [("all", Scores(documents))] + grouped(\.language)
    sources = grouped(\.source)
  }
}
