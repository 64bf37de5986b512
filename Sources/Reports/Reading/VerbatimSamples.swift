internal import Journeys
internal import Verbatims

/// The findings whose words are shown: the map's samples of every touchpoint, so many of a stage that the report does
/// not grow with the map.
struct VerbatimSamples: Sendable {
  /// By stage then channel, as the matrix counts them: findings of the ledger.
  private let cells: [[Int]]
  private let channelCount: Int

  static let mostOfStage = 90

  init(_ map: JourneyMap) {
    channelCount = map.journey.channels.count + 1
    var cells: [[Int]] = []
    for stage in 0...map.journey.stages.count {
      cells += Self.cells(of: stage, map)
    }
    self.cells = cells
  }

  /// The best of every touchpoint first, then the second of each, until there are enough.
  private static func cells(of stage: Int, _ map: JourneyMap) -> [[Int]] {
    let all = (0...map.journey.channels.count).map { channel -> [Int] in
      let kinds = Kind.allCases.map { map.samples.touchpoint(stage: stage, channel: channel, $0) }
      return (0..<Samples.most).flatMap { rank in kinds.compactMap { rank < $0.count ? $0[rank] : nil } }
    }
    var kept = [[Int]](repeating: [], count: all.count)
    var count = 0
    for rank in 0..<(all.map(\.count).max() ?? 0) {
      for channel in all.indices where rank < all[channel].count && count < mostOfStage {
        kept[channel].append(all[channel][rank])
        count += 1
      }
    }
    return kept
  }

  func hasCell(_ stage: Int, _ channel: Int) -> Bool { !cells[stage * channelCount + channel].isEmpty }

  func hasStage(_ stage: Int) -> Bool { (0..<channelCount).contains { hasCell(stage, $0) } }

  /// The findings drawn at a touchpoint, or at all of a stage.
  func findings(_ stage: Int, _ channel: Int?) -> [Int] {
    if let channel { return cells[stage * channelCount + channel] }
    return (0..<channelCount).flatMap { cells[stage * channelCount + $0] }
  }
}
