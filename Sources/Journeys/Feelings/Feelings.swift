internal import Verbatims

/// The net feeling at every touchpoint and stage, and over all.
public struct Feelings: Sendable {
  /// By touchpoint, as `Matrix.cells`.
  public let cells: [Feeling]
  /// By stage, the last for what no stage takes.
  public let stages: [Feeling]
  public let all: Feeling

  /// - Parameter isCounted: which verbatims are counted.
  /// - Complexity: O(verbatims × replicates).
  public init(
    _ ledger: Ledger, _ placed: PlacedFindings, replicates: Int, where isCounted: (VerbatimRow) -> Bool = { _ in true }
  ) {
    let stageCount = placed.stageCount + 1
    var bootstrap = PoissonBootstrap(cells: placed.cellCount + stageCount + 1, replicates: replicates)
    var sums = PlaceSums(count: placed.cellCount + stageCount + 1)
    for verbatim in ledger.verbatims where isCounted(verbatim) {
      for number in verbatim.findings {
        let finding = ledger.findings[Int(number)]
        guard finding.valence != 0 else { continue }
        sums.add(finding.valence, at: placed.cell(of: Int(number)))
        sums.add(finding.valence, at: placed.cellCount + Int(placed.stages[Int(number)]))
        sums.add(finding.valence, at: placed.cellCount + stageCount)
      }
      if !sums.isEmpty { bootstrap.add(verbatim.hash(in: ledger), sums.take()) }
    }
    let feelings = (0..<bootstrap.cells).map { Feeling(bootstrap.sample($0, .balance)) }
    cells = Array(feelings[..<placed.cellCount])
    stages = Array(feelings[placed.cellCount..<placed.cellCount + stageCount])
    all = feelings[feelings.count - 1]
  }
}

extension VerbatimRow {
  /// A number as good as random that is the verbatim's own wherever it is counted.
  func hash(in ledger: Ledger) -> UInt64 {
    var hash = StableHash.of(ledger.texts[id])
    // Records numbered from 1 in each of several files are different verbatims.
    hash = StableHash.mixed(hash ^ UInt64(bitPattern: seconds ?? 0))
    return StableHash.mixed(hash ^ StableHash.of(ledger.texts[source]))
  }
}

/// What one verbatim adds at each place that it touches.
private struct PlaceSums {
  private var enchantments: [UInt32]
  private var irritants: [UInt32]
  private var touched: [Int] = []

  init(count: Int) {
    enchantments = Array(repeating: 0, count: count)
    irritants = enchantments
  }

  var isEmpty: Bool { touched.isEmpty }

  mutating func add(_ valence: Int, at place: Int) {
    if enchantments[place] == 0, irritants[place] == 0 { touched.append(place) }
    if valence > 0 { enchantments[place] += UInt32(valence) } else { irritants[place] += UInt32(-valence) }
  }

  /// The amounts, which are then nought again.
  mutating func take() -> [PoissonBootstrap.Amount] {
    let amounts = touched.map { PoissonBootstrap.Amount(cell: $0, a: enchantments[$0], b: irritants[$0]) }
    for place in touched { (enchantments[place], irritants[place]) = (0, 0) }
    touched.removeAll(keepingCapacity: true)
    return amounts
  }
}
