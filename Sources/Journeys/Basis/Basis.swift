internal import Verbatims

/// What a map stands on: whose texts these are, and what was left out of the count and why.
public struct Basis: Sendable {
  /// All verbatims that count, those set aside and those without a finding too.
  public let verbatims: Int
  public let customers: Int
  public let findings: Int
  /// Verbatims whose customer nobody told; each counts as a customer of its own.
  public private(set) var withoutCustomer = 0
  public private(set) var withoutDate = 0
  /// Read, and nothing was found.
  public private(set) var withoutFinding = 0
  /// Verbatims that repeat another one: nothing of them is counted.
  public let duplicates: Int
  public private(set) var dissatisfied = 0
  /// Findings whose text does not say the stage, the channel.
  public private(set) var unknownStages = 0
  public private(set) var unknownChannels = 0
  /// The first and the last day, counted from 1970-01-01.
  public private(set) var firstDay: Int32?
  public private(set) var lastDay: Int32?
  /// With the number of verbatims each, the most frequent first, then by name.
  public let setAside: [NamedCount]
  public let languages: [NamedCount]
  /// Source channels, or files where no source channel is told.
  public let sources: [NamedCount]
  public let sectors: [NamedCount]
  public let natures: [NamedCount]
  /// The engine and lexicon versions that read them.
  public let engines: [NamedCount]

  /// - Complexity: O(*n*) in the number of verbatims and findings.
  public init(_ ledger: Ledger, customers: Int, duplicates: Int) {
    self.duplicates = duplicates
    verbatims = ledger.verbatims.count
    self.customers = customers
    findings = ledger.findings.count
    var lists = BasisLists(textCount: ledger.texts.count)
    for verbatim in ledger.verbatims { lists.add(verbatim) }
    setAside = lists.setAside.counts(ledger.texts)
    languages = lists.languages.counts(ledger.texts)
    sources = lists.sources.counts(ledger.texts)
    engines = lists.engines.counts(ledger.texts)
    sectors = NamedCount.inOrder(
      lists.sectors.enumerated().map { (Sector.allCases[$0.offset].id.description, $0.element) })
    natures = NamedCount.inOrder(
      lists.natures.enumerated().map { (Nature.allCases[$0.offset].id.description, $0.element) })
    for verbatim in ledger.verbatims { add(verbatim) }
    for finding in ledger.findings {
      if finding.stage == .unknown { unknownStages += 1 }
      if finding.channel == .unknown { unknownChannels += 1 }
    }
  }

  private mutating func add(_ verbatim: VerbatimRow) {
    if verbatim.customer.isNone { withoutCustomer += 1 }
    if verbatim.hasDissatisfaction { dissatisfied += 1 }
    if verbatim.wasRead, verbatim.findings.isEmpty { withoutFinding += 1 }
    guard let day = verbatim.day else {
      withoutDate += 1
      return
    }
    firstDay = min(firstDay ?? day, day)
    lastDay = max(lastDay ?? day, day)
  }
}

/// The lists of a basis while they are counted.
private struct BasisLists {
  var setAside: TextCounts
  var languages: TextCounts
  var sources: TextCounts
  var engines: TextCounts
  var sectors = [Int](repeating: 0, count: Sector.allCases.count)
  var natures = [Int](repeating: 0, count: Nature.allCases.count)

  init(textCount: Int) {
    let empty = TextCounts(count: textCount)
    (setAside, languages, sources, engines) = (empty, empty, empty, empty)
  }

  mutating func add(_ verbatim: VerbatimRow) {
    setAside.add(verbatim.setAside)
    languages.add(verbatim.language)
    sources.add(verbatim.sourceChannel.isNone ? verbatim.source : verbatim.sourceChannel)
    engines.add(verbatim.engine)
    if let sector = verbatim.sector { sectors[Int(sector.rawValue)] += 1 }
    if let nature = verbatim.nature { natures[Int(nature.rawValue)] += 1 }
  }
}
