public import Verbatims

/// What wears customers down at a stage: one concept, by frequency × intensity.
public struct RankedIrritant: Hashable, Sendable {
  /// Nil where no stage takes it.
  public let stage: Int?
  /// `waiting.long`; the theme where a finding has no concept.
  public let concept: String
  public let theme: Theme
  public let findings: Int
  public let verbatims: Int
  public let customers: Int
  /// The sum of the intensities, in thousandths.
  public let intensity: Int
  /// The share of the map's customers that tell of it.
  public let share: Proportion
  /// Wilson's interval of 95 % of that share.
  public let interval: Interval?

  /// 0 to 1.
  public var meanIntensity: Double { Double(intensity) / Double(findings) / 1000 }

  /// Customers × mean intensity: however often one customer repeats it, it counts once.
  public var weight: Double { Double(customers) * meanIntensity }
}

/// The irritants of a map, the heaviest first.
public struct RankedIrritants: Sendable {
  public let list: [RankedIrritant]

  /// Decisions on the whole relation and judgements of the whole (theme `overall`) name nothing that could be mended:
  /// they are no irritants here.
  ///
  /// - Complexity: O(*n*) in the number of findings.
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder) {
    var counter = IrritantCounter(ledger, placed)
    for index in customers.verbatims.indices {
      counter.add(Int(customers.verbatims[index]), customer: customers.customers[index])
    }
    list = counter.list(customers: customers.count).sorted { a, b in
      // Compared without a division: exact, whatever the order of the rows.
      let (one, other) = (a.customers * a.intensity * b.findings, b.customers * b.intensity * a.findings)
      if one != other { return one > other }
      if a.customers != b.customers { return a.customers > b.customers }
      if a.stage != b.stage { return a.stage ?? .max < b.stage ?? .max }
      return a.concept.utf8.lexicographicallyPrecedes(b.concept.utf8)
    }
  }
}

/// Counts irritants by stage and concept.
private struct IrritantCounter {
  private struct Count {
    var findings = 0
    var verbatims = 0
    var customers = 0
    var intensity = 0
    var theme = Theme.overall
    var lastVerbatim = -1
    var lastCustomer: UInt32 = .max
  }

  private let ledger: Ledger
  private let placed: PlacedFindings
  /// By text, its number among the concepts.
  private var numbers: [Int]
  private var names: [String]
  /// By stage, then concept.
  private var counts: [Count]

  init(_ ledger: Ledger, _ placed: PlacedFindings) {
    (self.ledger, self.placed) = (ledger, placed)
    names = Theme.allCases.map(\.id.description)
    numbers = Array(repeating: -1, count: ledger.texts.count)
    for finding in ledger.findings where !finding.concept.isNone && numbers[Int(finding.concept.number)] < 0 {
      numbers[Int(finding.concept.number)] = names.count
      names.append(ledger.texts.string(finding.concept))
    }
    counts = Array(repeating: Count(), count: (placed.stageCount + 1) * names.count)
  }

  mutating func add(_ verbatim: Int, customer: UInt32) {
    for number in ledger.verbatims[verbatim].findings {
      let finding = ledger.findings[Int(number)]
      guard finding.kind == .irritant, finding.theme != .overall, !VerdictPlaces.isDetached(finding) else { continue }
      let concept = finding.concept.isNone ? Int(finding.theme.rawValue) : numbers[Int(finding.concept.number)]
      let place = Int(placed.stages[Int(number)]) * names.count + concept
      counts[place].findings += 1
      counts[place].intensity += Int(finding.intensity)
      // A concept has one theme; where rows disagree, the first of the vocabulary stands.
      let isFirst = counts[place].findings == 1 || finding.theme.rawValue < counts[place].theme.rawValue
      if isFirst { counts[place].theme = finding.theme }
      if counts[place].lastVerbatim != verbatim {
        counts[place].lastVerbatim = verbatim
        counts[place].verbatims += 1
      }
      if counts[place].lastCustomer != customer {
        counts[place].lastCustomer = customer
        counts[place].customers += 1
      }
    }
  }

  func list(customers all: Int) -> [RankedIrritant] {
    counts.indices.filter { counts[$0].findings > 0 }.map { place in
      let (count, stage) = (counts[place], place / names.count)
      let share = Proportion(count.customers, of: all)
      return RankedIrritant(
        stage: stage == placed.stageCount ? nil : stage, concept: names[place % names.count], theme: count.theme,
        findings: count.findings, verbatims: count.verbatims, customers: count.customers, intensity: count.intensity,
        share: share, interval: share.interval(.ninetyFive))
    }
  }
}
