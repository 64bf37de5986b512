/// The figures of an analysis against a gold file, in the order of the judge's table.
public struct Scores: Sendable {
  /// A figure: a number of texts, two counts, or a measure that may be undefined.
  public enum Figure: Hashable, Sendable {
    case count(Int)
    case counts(gold: Int, system: Int)
    case measure(Double?)
  }

  public private(set) var figures: [(name: String, figure: Figure)] = []

  /// The figure of this name, where it is a measure.
  public func measure(_ name: String) -> Double? {
    guard case .measure(let value)? = figures.first(where: { $0.name == name })?.figure else { return nil }
    return value
  }

  /// A text's gold and what the system made of it; nil where it has no analysis, which counts as wrong everywhere.
  public typealias Document = (gold: JudgedText, system: JudgedText?)

  /// - Complexity: O(*n*) in the number of texts, quadratic in the findings of one.
  public init(_ documents: [Document]) {
    let matches = documents.map { FindingMatch(gold: $0.gold.findings, system: $0.system?.findings ?? []) }
    let pairs = zip(documents, matches).flatMap { document, match in
      match.pairs.map { (gold: document.gold.findings[$0.gold], system: match.unique[$0.system]) }
    }
    let gold = documents.reduce(0) { $0 + $1.gold.findings.count }
    let system = documents.reduce(0) { $0 + ($1.system?.findings.count ?? 0) }
    add("texts", .count(documents.count))
    addWholeTexts(documents)
    add("findings gold / system", .counts(gold: gold, system: system))
    addMeasure("finding precision (kind, span)", system > 0 ? Double(pairs.count) / Double(system) : nil)
    addMeasure("finding recall (kind, span)", gold > 0 ? Double(pairs.count) / Double(gold) : nil)
    addMeasure("finding F1 (kind, span)", f1(pairs.count, system, gold))
    addMeasure("map F1 (kind, stage)", Self.setF1(documents) { [$0.kind, $0.stage] })
    addMeasure("map F1 (kind, stage, channel)", Self.setF1(documents) { [$0.kind, $0.stage, $0.channel] })
    addMeasure("map F1 (kind, theme)", Self.setF1(documents) { [$0.kind, $0.theme] })
    addMatched(pairs)
    addFlags(documents)
  }

  private mutating func add(_ name: String, _ figure: Figure) { figures.append((name, figure)) }
  private mutating func addMeasure(_ name: String, _ value: Double?) { add(name, .measure(value)) }

  private mutating func addWholeTexts(_ documents: [Document]) {
    let polarity = documents.map { (gold: Self.polarityClass($0.gold), system: Self.polarityClass($0.system)) }
    addMeasure("polarity 3-class macro-F1", macroF1(polarity, [-1, 0, 1]))
    addMeasure(
      "polarity Spearman", spearman(documents.map(\.gold.polarity), documents.map { $0.system?.polarity ?? 0 }))
    var natures: [String: Int] = [:]
    for document in documents { natures[document.gold.nature, default: 0] += 1 }
    let frequent = natures.filter { $0.value >= 10 }.keys.sorted()
    addMeasure(
      "nature macro-F1 (natures with 10 texts)",
      macroF1(
        documents.map { (gold: $0.gold.nature, system: $0.system?.nature ?? "") },
        frequent.isEmpty ? natures.keys.sorted() : frequent))
  }

  private mutating func addMatched(_ pairs: [(gold: JudgedFinding, system: JudgedFinding)]) {
    func share(_ agree: (JudgedFinding, JudgedFinding) -> Bool) -> Double? {
      pairs.isEmpty ? nil : Double(pairs.count { agree($0.gold, $0.system) }) / Double(pairs.count)
    }
    addMeasure("matched: stage accuracy", share { $0.stage == $1.stage })
    addMeasure("matched: channel accuracy", share { $0.channel == $1.channel })
    addMeasure("matched: theme accuracy", share { $0.theme == $1.theme })
    addMeasure("matched: intensity Spearman", spearman(pairs.map(\.gold.intensity), pairs.map(\.system.intensity)))
  }

  private mutating func addFlags(_ documents: [Document]) {
    func flag(_ test: (JudgedFinding) -> Bool) -> Double? {
      var both = 0
      var gold = 0
      var system = 0
      for document in documents {
        let a = document.gold.findings.contains(where: test)
        let b = document.system?.findings.contains(where: test) ?? false
        gold += a ? 1 : 0
        system += b ? 1 : 0
        both += a && b ? 1 : 0
      }
      return f1(both, system, gold)
    }
    addMeasure("text has a moment of truth F1", flag(\.isMomentOfTruth))
    addMeasure("text makes F1", flag { $0.makeOrBreak == "make" })
    addMeasure("text breaks F1", flag { $0.makeOrBreak == "break" })
    addMeasure("text tells a rupture F1", flag { $0.rupture != nil })
  }

  /// A polarity within ±0.10 reads as neutral; a missing analysis has a class of its own.
  private static func polarityClass(_ text: JudgedText?) -> Int {
    guard let value = text?.polarity else { return 9 }
    return value.magnitude <= 0.10 ? 0 : (value > 0 ? 1 : -1)
  }

  private static func setF1(_ documents: [Document], _ key: (JudgedFinding) -> [String]) -> Double? {
    var both = 0
    var gold = 0
    var system = 0
    for document in documents {
      let a = Set(document.gold.findings.map(key))
      let b = Set((document.system?.findings ?? []).map(key))
      both += a.intersection(b).count
      gold += a.count
      system += b.count
    }
    return f1(both, system, gold)
  }
}
