import Verbatims

/// What the rules of a journey ask beyond stage, channel and theme, made ready for one ledger.
struct RuleConditions {
  private struct Compiled {
    /// By the concept's number, whether the rule takes it; empty where it asks for none.
    var concepts: [Bool] = []
    var hasWords = false
    /// By column asked, the column and its values that do.
    var columns: [(column: TextPool.ID, values: Set<TextPool.ID>)] = []
  }

  private var rules: [Compiled] = []
  /// By the number of a text, that of the concept it names.
  private var concepts: [UInt32] = []
  private var phrases: PhraseFinder
  private var finding: FindingRow?
  private var hasReadWords = false

  init(_ ranked: [RankedRule], _ ledger: Ledger) {
    phrases = PhraseFinder(ranked.map(\.rule.words))
    var names: [TextPool.ID] = []
    if ranked.contains(where: { !$0.rule.concepts.isEmpty }) { (concepts, names) = Self.concepts(of: ledger) }
    let asked = ranked.flatMap(\.rule.columns)
    let values = asked.isEmpty ? [:] : Self.values(of: asked, in: ledger)
    for rule in ranked.map(\.rule) {
      var compiled = Compiled()
      if !rule.concepts.isEmpty {
        compiled.concepts = names.map { Self.takes(rule.concepts, ledger.texts.string($0)) }
      }
      compiled.hasWords = !rule.words.isEmpty
      compiled.columns = rule.columns.flatMap { condition in Self.compile(condition, values, ledger) }
      rules.append(compiled)
    }
  }

  /// Turns to a finding.
  @inline(__always)
  mutating func read(_ finding: FindingRow) {
    self.finding = finding
    hasReadWords = false
  }

  /// Whether the finding last read meets what a rule asks beyond stage, channel and theme.
  mutating func hold(for number: Int, _ ledger: Ledger) -> Bool {
    guard let finding else { return false }
    if !rules[number].concepts.isEmpty {
      if finding.concept.isNone { return false }
      if !rules[number].concepts[Int(concepts[Int(finding.concept.number)])] { return false }
    }
    if !rules[number].columns.isEmpty {
      let verbatim = ledger.verbatims[Int(finding.verbatim)]
      for (column, values) in rules[number].columns
      where !values.contains(ledger.value(of: column, in: verbatim)) { return false }
    }
    guard rules[number].hasWords else { return true }
    if !hasReadWords {
      phrases.read(ledger.texts[finding.quote])
      hasReadWords = true
    }
    return phrases.found[number]
  }
}

extension RuleConditions {
  /// Whether a list of concepts holds one: itself, or a beginning that ends in a full stop.
  static func takes(_ concepts: [String], _ concept: String) -> Bool {
    concepts.contains { $0 == concept || $0.hasSuffix(".") && concept.hasPrefix($0) }
  }

  /// The concepts that occur, numbered; by text, its number among them.
  private static func concepts(of ledger: Ledger) -> ([UInt32], [TextPool.ID]) {
    var (numbers, names) = ([UInt32](repeating: .max, count: ledger.texts.count), [TextPool.ID]())
    for finding in ledger.findings where !finding.concept.isNone {
      let text = Int(finding.concept.number)
      guard numbers[text] == .max else { continue }
      numbers[text] = UInt32(names.count)
      names.append(finding.concept)
    }
    return (numbers, names)
  }

  /// Of each column asked, by its folded name: the columns of that name and, by folded value, the values.
  private typealias Values = [[UInt8]: [TextPool.ID: [[UInt8]: [TextPool.ID]]]]

  private static func values(of asked: [ColumnCondition], in ledger: Ledger) -> Values {
    let names = Set(asked.map { Folding.words($0.column.utf8) })
    var (result, folded) = (Values(), [TextPool.ID: [UInt8]]())
    var seen = Set<KeptValue>()
    for pair in ledger.kept where seen.insert(pair).inserted {
      let name = folded[pair.column] ?? Folding.words(ledger.texts[pair.column])
      folded[pair.column] = name
      guard names.contains(name) else { continue }
      let value = Folding.words(ledger.texts[pair.value])
      result[name, default: [:]][pair.column, default: [:]][value, default: []].append(pair.value)
    }
    return result
  }

  /// Columns whose names differ only by case or accents are taken for the first of them that the pool knows.
  private static func compile(
    _ condition: ColumnCondition, _ values: Values, _ ledger: Ledger
  ) -> [(column: TextPool.ID, values: Set<TextPool.ID>)] {
    let columns = values[Folding.words(condition.column.utf8)] ?? [:]
    let first = columns.keys.min { ledger.texts.precedes($0, $1) }
    guard let first, let known = columns[first] else { return [(.none, [])] }
    return [(first, Set(condition.values.flatMap { known[Folding.words($0.utf8)] ?? [] }))]
  }
}
