/// What one text adds to the figures: counted once, summed as often as samples are drawn.
struct TextTally: Sendable {
  /// A count in the gold, in the system and in both.
  struct Overlap: Sendable {
    var gold = 0
    var system = 0
    var both = 0
  }

  /// Two findings that meet.
  struct Pair: Sendable {
    var gold: JudgedFinding
    var system: JudgedFinding
  }

  /// The classes of polarity: −1, 0, 1; 9 where there is no analysis.
  var polarityClass: (gold: Int, system: Int)
  var polarity: (gold: Double, system: Double)
  var nature: (gold: String, system: String)
  var findings: (gold: Int, system: Int)
  var pairs: [Pair]
  var stages: Overlap
  var channels: Overlap
  var themes: Overlap
  /// Whether a finding has each of the flags, in the order of ``flagNames``.
  var flags: [Overlap]

  static let flagNames = [
    "text has a moment of truth F1", "text makes F1", "text breaks F1", "text tells a rupture F1",
  ]

  /// - Complexity: quadratic in the findings of the text.
  init(_ gold: JudgedText, _ system: JudgedText?) {
    let found = system?.findings ?? []
    let match = FindingMatch(gold: gold.findings, system: found)
    polarityClass = (Self.polarityClass(gold), Self.polarityClass(system))
    polarity = (gold.polarity, system?.polarity ?? 0)
    nature = (gold.nature, system?.nature ?? "")
    findings = (gold.findings.count, found.count)
    pairs = match.pairs.map { Pair(gold: gold.findings[$0.gold], system: match.unique[$0.system]) }
    stages = Self.overlap(gold.findings, found) { [$0.kind, $0.stage] }
    channels = Self.overlap(gold.findings, found) { [$0.kind, $0.stage, $0.channel] }
    themes = Self.overlap(gold.findings, found) { [$0.kind, $0.theme] }
    flags = [
      Self.flag(gold.findings, found, \.isMomentOfTruth),
      Self.flag(gold.findings, found) { $0.makeOrBreak == "make" },
      Self.flag(gold.findings, found) { $0.makeOrBreak == "break" },
      Self.flag(gold.findings, found) { $0.rupture != nil },
    ]
  }

  /// A polarity within ±0.10 reads as neutral; a missing analysis has a class of its own.
  private static func polarityClass(_ text: JudgedText?) -> Int {
    guard let value = text?.polarity else { return 9 }
    return value.magnitude <= 0.10 ? 0 : (value > 0 ? 1 : -1)
  }

  private static func overlap(
    _ gold: [JudgedFinding], _ system: [JudgedFinding], _ key: (JudgedFinding) -> [String]
  ) -> Overlap {
    let wanted = Set(gold.map(key))
    let found = Set(system.map(key))
    return Overlap(gold: wanted.count, system: found.count, both: wanted.intersection(found).count)
  }

  private static func flag(
    _ gold: [JudgedFinding], _ system: [JudgedFinding], _ test: (JudgedFinding) -> Bool
  ) -> Overlap {
    let wanted = gold.contains(where: test)
    let found = system.contains(where: test)
    return Overlap(gold: wanted ? 1 : 0, system: found ? 1 : 0, both: wanted && found ? 1 : 0)
  }
}

extension [TextTally] {
  /// F1 over all texts, or nil where nothing was there and nothing found.
  func overlapF1(_ overlap: (TextTally) -> TextTally.Overlap) -> Double? {
    var sum = TextTally.Overlap()
    for text in self {
      let part = overlap(text)
      sum.gold += part.gold
      sum.system += part.system
      sum.both += part.both
    }
    return f1(sum.both, sum.system, sum.gold)
  }
}
