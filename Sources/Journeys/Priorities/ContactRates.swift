/// How often things happen to those who pass, where the company tells how many pass: without that, "frequent" only
/// means "talkative".
public struct ContactRates: Sendable {
  /// How many of the contacts with one place irritate or enchant.
  public struct Rate: Hashable, Sendable {
    public let subject: MapSubject
    /// How many contacts there were, as the company tells.
    public let contacts: Int
    /// The verbatims that tell of an irritant here, and of an enchantment.
    public let irritated: Int
    public let enchanted: Int
    /// Irritated verbatims per 1,000 contacts, with Wilson's interval; nil where more verbatims than contacts are told:
    /// the two cannot be of the same time and customers.
    public let irritantRate: Double?
    public let irritantInterval: Interval?
    public let enchantmentRate: Double?
    public let enchantmentInterval: Interval?
  }

  /// In the order in which the company tells them; those of no stage or channel of the journey left out.
  public let rates: [Rate]

  public var isEmpty: Bool { rates.isEmpty }

  /// The rate at a subject.
  public func rate(_ subject: MapSubject) -> Rate? { rates.first { $0.subject == subject } }

  /// - Complexity: O(*n*) in the number of findings.
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ journey: Journey, _ population: [MapOptions.Population]) {
    guard !population.isEmpty else {
      rates = []
      return
    }
    let counts = VerbatimCounts(ledger, placed)
    rates = population.compactMap { entry in
      guard let stage = journey.stage(entry.stage), entry.contacts > 0 else { return nil }
      guard let channel = entry.channel else {
        return Self.rate(.stage(stage), entry.contacts, counts.stages[stage])
      }
      guard let channel = journey.channel(channel) else { return nil }
      let cell = stage * (placed.channelCount + 1) + channel
      return Self.rate(.touchpoint(stage: stage, channel: channel), entry.contacts, counts.cells[cell])
    }
  }

  private static func rate(_ subject: MapSubject, _ contacts: Int, _ count: VerbatimCounts.Count) -> Rate {
    func perThousand(_ verbatims: Int) -> (Double?, Interval?) {
      guard verbatims <= contacts else { return (nil, nil) }
      let share = Proportion(verbatims, of: contacts)
      let interval = share.interval(.ninetyFive).map { Interval(low: $0.low * 1000, high: $0.high * 1000) }
      return (share.share.map { $0 * 1000 }, interval)
    }
    let (irritants, enchantments) = (perThousand(count.irritated), perThousand(count.enchanted))
    return Rate(
      subject: subject, contacts: contacts, irritated: count.irritated, enchanted: count.enchanted,
      irritantRate: irritants.0, irritantInterval: irritants.1, enchantmentRate: enchantments.0,
      enchantmentInterval: enchantments.1)
  }
}

/// The verbatims with an irritant, and with an enchantment, at each cell and stage.
private struct VerbatimCounts {
  struct Count {
    var irritated = 0
    var enchanted = 0
    fileprivate var lastIrritated = -1
    fileprivate var lastEnchanted = -1

    fileprivate mutating func add(_ valence: Int, _ verbatim: Int) {
      if valence < 0, lastIrritated != verbatim {
        lastIrritated = verbatim
        irritated += 1
      }
      if valence > 0, lastEnchanted != verbatim {
        lastEnchanted = verbatim
        enchanted += 1
      }
    }
  }

  var cells: [Count]
  var stages: [Count]

  init(_ ledger: Ledger, _ placed: PlacedFindings) {
    cells = Array(repeating: Count(), count: placed.cellCount)
    stages = Array(repeating: Count(), count: placed.stageCount + 1)
    for number in ledger.findings.indices {
      let finding = ledger.findings[number]
      cells[placed.cell(of: number)].add(finding.valence, Int(finding.verbatim))
      stages[Int(placed.stages[number])].add(finding.valence, Int(finding.verbatim))
    }
  }
}
