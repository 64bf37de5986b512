import Verbatims

/// Where a finding stands on a journey: the index of its stage and of its channel.
public struct JourneyPlace: Hashable, Sendable {
  /// `stages.count` where no stage takes the finding.
  public var stage: UInt16
  /// `channels.count` where no channel takes it.
  public var channel: UInt16

  public init(stage: UInt16, channel: UInt16) {
    self.stage = stage
    self.channel = channel
  }
}

/// Places findings on a journey by its rules, tried in order; the first that takes a finding wins.
public struct JourneyMatcher: Sendable {
  private let rules: [RankedRule]
  private let unknownStage: UInt16
  private let unknownChannel: UInt16
  /// By the vocabulary's channel.
  private let channels: [UInt16]
  /// By stage, channel and theme of the vocabulary: the stage where one is certain, else `undecided` or more.
  private let table: [UInt16]
  /// The rules that may take the findings of an undecided place, in order.
  private let candidates: [[Candidate]]
  private let collected: [[UInt8]: UInt16]

  private static let undecided: UInt16 = 0x8000

  /// A rule by its number, so that the walk over findings copies no lists.
  private struct Candidate: Hashable {
    var rule: Int
    var stage: UInt16
  }

  public init(_ journey: Journey) {
    rules = RankedRule.all(of: journey)
    unknownStage = UInt16(journey.stages.count)
    unknownChannel = UInt16(journey.channels.count)
    channels = Channel.allCases.map { channel in
      UInt16(journey.channels.firstIndex { $0.takes.contains(channel) } ?? journey.channels.count)
    }
    (table, candidates) = Self.compile(rules, unknown: unknownStage)
    collected = Self.collectedNames(journey)
  }

  /// The numbers of the rules that no finding can reach, since those before them take all that they ask for; rules are
  /// counted over the `takes` of all stages, then over their `takesRest`.
  public var unreachableRules: [Int] {
    var isReached = [Bool](repeating: false, count: rules.count)
    for stage in Stage.allCases {
      for channel in Channel.allCases {
        for theme in Theme.allCases {
          for rule in Self.candidates(rules, stage, channel, theme) { isReached[rule.number] = true }
        }
      }
    }
    return isReached.indices.filter { !isReached[$0] }
  }

  /// The places of a ledger's findings, in their order.
  ///
  /// - Complexity: O(findings), and O(length) of the quotes where words are asked.
  public func places(in ledger: Ledger) -> [JourneyPlace] {
    var conditions = RuleConditions(rules, ledger)
    return ledger.findings.map { finding in
      JourneyPlace(
        stage: stage(of: finding, &conditions, ledger), channel: channels[Int(finding.channel.rawValue)])
    }
  }

  /// By verbatim, the index of the channel that it was collected by; `channels.count` where none is told or known.
  ///
  /// - Complexity: O(verbatims).
  public func collectedChannels(in ledger: Ledger) -> [UInt16] {
    var known: [TextPool.ID: UInt16] = [:]
    return ledger.verbatims.map { verbatim in
      if verbatim.sourceChannel.isNone { return unknownChannel }
      if let index = known[verbatim.sourceChannel] { return index }
      let index = collected[Folding.words(ledger.texts[verbatim.sourceChannel])] ?? unknownChannel
      known[verbatim.sourceChannel] = index
      return index
    }
  }

  @inline(__always)
  private func stage(of finding: FindingRow, _ conditions: inout RuleConditions, _ ledger: Ledger) -> UInt16 {
    let entry = table[Self.slot(finding.stage, finding.channel, finding.theme)]
    if entry < Self.undecided { return entry }
    conditions.read(finding)
    for candidate in candidates[Int(entry - Self.undecided)] where conditions.hold(for: candidate.rule, ledger) {
      return candidate.stage
    }
    return unknownStage
  }

  @inline(__always)
  private static func slot(_ stage: Stage, _ channel: Channel, _ theme: Theme) -> Int {
    (Int(stage.rawValue) * Channel.allCases.count + Int(channel.rawValue)) * Theme.allCases.count
      + Int(theme.rawValue)
  }

  private static func compile(_ rules: [RankedRule], unknown: UInt16) -> ([UInt16], [[Candidate]]) {
    var (table, lists, numbers) = ([UInt16](), [[Candidate]](), [[Candidate]: UInt16]())
    for stage in Stage.allCases {
      for channel in Channel.allCases {
        for theme in Theme.allCases {
          let able = candidates(rules, stage, channel, theme)
          guard let first = able.first, !first.rule.isPlain else {
            table.append(able.first?.stage ?? unknown)
            continue
          }
          let list = able.map { Candidate(rule: $0.number, stage: $0.stage) }
          let number = numbers[list] ?? UInt16(lists.count)
          if numbers.updateValue(number, forKey: list) == nil { lists.append(list) }
          table.append(undecided + number)
        }
      }
    }
    return (table, lists)
  }

  /// The rules that may take the findings of a place, up to the first that takes them all.
  private static func candidates(
    _ rules: [RankedRule], _ stage: Stage, _ channel: Channel, _ theme: Theme
  ) -> [RankedRule] {
    let able = rules.filter { $0.rule.mayTake(stage, channel, theme) }
    let certain = able.firstIndex { $0.rule.isPlain }
    return certain.map { Array(able[...$0]) } ?? able
  }

  private static func collectedNames(_ journey: Journey) -> [[UInt8]: UInt16] {
    var names: [[UInt8]: UInt16] = [:]
    func add(_ name: String, _ index: Int) {
      let key = Folding.words(name.utf8)
      if !key.isEmpty, names[key] == nil { names[key] = UInt16(index) }
    }
    for (index, channel) in journey.channels.enumerated() {
      for name in channel.collected { add(name, index) }
    }
    for (index, channel) in journey.channels.enumerated() {
      add(channel.id, index)
      for taken in channel.takes { add(taken.id.description, index) }
    }
    for (index, channel) in journey.channels.enumerated() {
      add(channel.names.french, index)
      add(channel.names.english, index)
    }
    return names
  }
}

/// A rule with its stage and its place among all rules.
struct RankedRule: Sendable {
  var number: Int
  var stage: UInt16
  var rule: JourneyRule

  /// The rules of a journey in the order in which they are tried.
  static func all(of journey: Journey) -> [RankedRule] {
    let stages = journey.stages.enumerated()
    let pairs =
      stages.flatMap { index, stage in stage.takes.map { (index, $0) } }
      + stages.flatMap { index, stage in stage.takesRest.map { (index, $0) } }
    return pairs.enumerated().map { RankedRule(number: $0, stage: UInt16($1.0), rule: $1.1) }
  }
}
