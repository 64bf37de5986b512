/// How two readings of one text differ, finding by finding.
public struct ReadingDifference: Sendable {
  /// What became of one finding.
  public enum Change: Sendable {
    case gone(JudgedFinding)
    case appeared(JudgedFinding)
    /// The same words, read as something else or elsewhere.
    case moved(from: JudgedFinding, to: JudgedFinding)

    /// Where it stands, in the reading where it is.
    fileprivate var span: Range<Int> {
      switch self {
      case .gone(let finding), .appeared(let finding), .moved(_, let finding): finding.span
      }
    }
  }

  /// In the order of the text.
  public private(set) var changes: [Change] = []
  /// Whether the polarity is of another class, beyond ±0.100.
  public let turnsPolarity: Bool
  public let changesNature: Bool

  public var isEmpty: Bool { changes.isEmpty && !turnsPolarity && !changesNature }

  /// - Complexity: quadratic in the findings of the text.
  public init(old: JudgedText, new: JudgedText) {
    let tally = TextTally(old, new)
    turnsPolarity = tally.polarityClass.gold != tally.polarityClass.system
    changesNature = old.nature != new.nature
    let match = FindingMatch(gold: old.findings, system: new.findings)
    let met = Set(match.pairs.map(\.gold))
    let used = Set(match.pairs.map(\.system))
    changes += match.pairs.compactMap { pair in
      let (from, to) = (old.findings[pair.gold], match.unique[pair.system])
      return from == to ? nil : .moved(from: from, to: to)
    }
    changes += old.findings.indices.filter { !met.contains($0) }.map { .gone(old.findings[$0]) }
    changes += match.unique.indices.filter { !used.contains($0) }.map { .appeared(match.unique[$0]) }
    changes.sort { ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound) }
  }
}

/// The differences of many texts, counted.
public struct DifferenceCounts: Hashable, Sendable {
  public private(set) var texts = 0
  public private(set) var changedTexts = 0
  public private(set) var gone = 0
  public private(set) var appeared = 0
  public private(set) var moved = 0
  public private(set) var turnedPolarities = 0
  public private(set) var changedNatures = 0

  public init() {}

  /// Counts the differences of one more text.
  public mutating func add(_ difference: ReadingDifference) {
    texts += 1
    changedTexts += difference.isEmpty ? 0 : 1
    turnedPolarities += difference.turnsPolarity ? 1 : 0
    changedNatures += difference.changesNature ? 1 : 0
    for change in difference.changes {
      switch change {
      case .gone: gone += 1
      case .appeared: appeared += 1
      case .moved: moved += 1
      }
    }
  }
}
