internal import Journeys
internal import Verbatims

/// The findings whose words are shown: a few of every touchpoint, drawn by a hash of the verbatim, so that the draw does
/// not depend on the order in which verbatims came, and bounded, so that the report does not grow with the map.
struct VerbatimSamples: Sendable {
  /// By stage then channel, as the matrix counts them: findings of the ledger.
  private(set) var cells: [[Int]] = []
  private(set) var channelCount = 0

  /// So many of each touchpoint, no two with the same words.
  static let mostOfCell = 8
  /// Longer quotes are not read.
  static let longest = 400

  init() {}

  /// - Complexity: O(*n*) in the number of findings.
  init(_ map: JourneyMap) {
    channelCount = map.journey.channels.count + 1
    var draws = [[Draw]](repeating: [], count: (map.journey.stages.count + 1) * channelCount)
    for verbatim in map.ledger.verbatims where verbatim.wasRead && verbatim.duplicateOf.isNone {
      let seed = StableHash.of(map.ledger.texts[verbatim.id])
      for number in verbatim.findings {
        let finding = map.ledger.findings[Int(number)]
        guard (1...Self.longest).contains(map.ledger.texts[finding.quote].count) else { continue }
        let rank = StableHash.mixed(seed ^ UInt64(number - verbatim.findings.lowerBound))
        Draw(rank: rank, finding: Int(number), quote: finding.quote).enter(&draws[map.placed.cell(of: Int(number))])
      }
    }
    cells = draws.map { $0.map(\.finding) }
  }

  func hasCell(_ stage: Int, _ channel: Int) -> Bool {
    !cells.isEmpty && !cells[stage * channelCount + channel].isEmpty
  }

  func hasStage(_ stage: Int) -> Bool { !cells.isEmpty && (0..<channelCount).contains { hasCell(stage, $0) } }

  /// The findings drawn at a touchpoint, or at all of a stage.
  func findings(_ stage: Int, _ channel: Int?) -> [Int] {
    guard !cells.isEmpty else { return [] }
    if let channel { return cells[stage * channelCount + channel] }
    return (0..<channelCount).flatMap { cells[stage * channelCount + $0] }
  }

  private struct Draw {
    let rank: UInt64
    let finding: Int
    let quote: TextPool.ID

    /// Takes its place among the lowest ranks, unless the same words are there.
    func enter(_ draws: inout [Draw]) {
      if draws.count == mostOfCell, let last = draws.last, last.rank <= rank { return }
      guard !draws.contains(where: { $0.quote == quote }) else { return }
      draws.insert(self, at: draws.firstIndex { $0.rank > rank } ?? draws.count)
      if draws.count > mostOfCell { draws.removeLast() }
    }
  }
}
