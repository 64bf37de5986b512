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
  public init(_ documents: [Document]) { self.init(documents.map { TextTally($0.gold, $0.system) }) }

  /// - Complexity: O(*n* log *n*) in the number of texts and findings.
  init(_ texts: [TextTally]) {
    let gold = texts.reduce(0) { $0 + $1.findings.gold }
    let system = texts.reduce(0) { $0 + $1.findings.system }
    let met = texts.reduce(0) { $0 + $1.pairs.count }
    add("texts", .count(texts.count))
    addWholeTexts(texts)
    add("findings gold / system", .counts(gold: gold, system: system))
    addMeasure("finding precision (kind, span)", system > 0 ? Double(met) / Double(system) : nil)
    addMeasure("finding recall (kind, span)", gold > 0 ? Double(met) / Double(gold) : nil)
    addMeasure("finding F1 (kind, span)", f1(met, system, gold))
    addMeasure("map F1 (kind, stage)", texts.overlapF1(\.stages))
    addMeasure("map F1 (kind, stage, channel)", texts.overlapF1(\.channels))
    addMeasure("map F1 (kind, theme)", texts.overlapF1(\.themes))
    addMatched(texts.flatMap(\.pairs))
    for (index, name) in TextTally.flagNames.enumerated() { addMeasure(name, texts.overlapF1 { $0.flags[index] }) }
  }

  private mutating func add(_ name: String, _ figure: Figure) { figures.append((name, figure)) }
  private mutating func addMeasure(_ name: String, _ value: Double?) { add(name, .measure(value)) }

  private mutating func addWholeTexts(_ texts: [TextTally]) {
    addMeasure("polarity 3-class macro-F1", macroF1(texts.map(\.polarityClass), [-1, 0, 1]))
    addMeasure("polarity Spearman", spearman(texts.map(\.polarity.gold), texts.map(\.polarity.system)))
    var natures: [String: Int] = [:]
    for text in texts { natures[text.nature.gold, default: 0] += 1 }
    let frequent = natures.filter { $0.value >= 10 }.keys.sorted()
    addMeasure(
      "nature macro-F1 (natures with 10 texts)",
      macroF1(texts.map(\.nature), frequent.isEmpty ? natures.keys.sorted() : frequent))
  }

  private mutating func addMatched(_ pairs: [TextTally.Pair]) {
    func share(_ agree: (TextTally.Pair) -> Bool) -> Double? {
      pairs.isEmpty ? nil : Double(pairs.count(where: agree)) / Double(pairs.count)
    }
    addMeasure("matched: stage accuracy", share { $0.gold.stage == $0.system.stage })
    addMeasure("matched: channel accuracy", share { $0.gold.channel == $0.system.channel })
    addMeasure("matched: theme accuracy", share { $0.gold.theme == $0.system.theme })
    addMeasure("matched: intensity Spearman", spearman(pairs.map(\.gold.intensity), pairs.map(\.system.intensity)))
  }
}
