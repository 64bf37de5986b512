import Verbatims

/// What a ledger holds that a blueprint may name: stages, channels, concepts, kept columns and ways of collecting.
public struct LedgerCensus: Sendable {
  /// A text and how often it occurs.
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var count: Int
  }

  /// A kept column: its commonest values, and how many it has.
  public struct Column: Hashable, Sendable {
    public var name: String
    /// In the order of their counts of verbatims, then of their bytes.
    public var values: [Entry]
    public var valueCount: Int
  }

  public let verbatims: Int
  public let findings: Int
  /// Findings by the vocabulary's stage, by channel, and by both.
  public private(set) var stages = [Int](repeating: 0, count: Stage.allCases.count)
  public private(set) var channels = [Int](repeating: 0, count: Channel.allCases.count)
  public private(set) var touchpoints = [[Int]](
    repeating: [Int](repeating: 0, count: Channel.allCases.count), count: Stage.allCases.count)
  /// By stage, its commonest concepts.
  public private(set) var concepts: [[Entry]] = []
  public private(set) var columns: [Column] = []
  /// How the verbatims reached the company.
  public private(set) var sources: [Entry] = []

  /// - Parameter most: how many concepts, values and sources are named at most.
  /// - Complexity: O(*n*) in the rows, O(*k* log *k*) in the different texts.
  public init(_ ledger: Ledger, most: Int) {
    verbatims = ledger.verbatims.count
    findings = ledger.findings.count
    var concepts = [[TextPool.ID: Int]](repeating: [:], count: Stage.allCases.count)
    for finding in ledger.findings {
      stages[Int(finding.stage.rawValue)] += 1
      channels[Int(finding.channel.rawValue)] += 1
      touchpoints[Int(finding.stage.rawValue)][Int(finding.channel.rawValue)] += 1
      concepts[Int(finding.stage.rawValue)][finding.concept, default: 0] += 1
    }
    self.concepts = concepts.map { Self.commonest($0, most, ledger.texts) }
    var (values, sources) = ([TextPool.ID: [TextPool.ID: Int]](), [TextPool.ID: Int]())
    for pair in ledger.kept { values[pair.column, default: [:]][pair.value, default: 0] += 1 }
    for verbatim in ledger.verbatims { sources[verbatim.sourceChannel, default: 0] += 1 }
    columns = ledger.columns.map { column in
      var counts = values[column] ?? [:]
      counts[.none] = nil
      return Column(
        name: ledger.texts.string(column), values: Self.commonest(counts, most, ledger.texts), valueCount: counts.count)
    }
    self.sources = Self.commonest(sources, most, ledger.texts)
  }

  private static func commonest(_ counts: [TextPool.ID: Int], _ most: Int, _ texts: TextPool) -> [Entry] {
    let ordered = counts.filter { !$0.key.isNone }
      .sorted { $0.value != $1.value ? $0.value > $1.value : texts.precedes($0.key, $1.key) }
    return ordered.prefix(most).map { Entry(name: texts.string($0.key), count: $0.value) }
  }
}
