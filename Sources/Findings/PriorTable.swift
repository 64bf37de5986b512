import Cues
import Verbatims

/// The usual stage and channel of a sector, and of its themes, where nothing is told.
struct PriorTable: Sendable {
  private var stages: [Stage?]
  private var channels: [Channel?]
  private var generalStages: [Stage?]
  private var generalChannels: [Channel?]
  private let themeCount: Int

  /// Flattens the packs: a sector's prior for a theme goes first, then any sector's for it, then the sector's general
  /// one. A prior of `unknown` says that nothing is usual.
  init(_ packs: [SectorPack]) {
    themeCount = Theme.allCases.count
    let count = (Sector.allCases.count + 1) * themeCount
    stages = Array(repeating: nil, count: count)
    channels = Array(repeating: nil, count: count)
    generalStages = Array(repeating: nil, count: Sector.allCases.count + 1)
    generalChannels = generalStages.map { _ in nil }
    for sector in [Sector?.none] + Sector.allCases.map(Optional.some) {
      generalStages[index(sector)] = Self.strongest(packs, sector, nil, \.stage)
      generalChannels[index(sector)] = Self.strongest(packs, sector, nil, \.channel)
      for theme in Theme.allCases {
        let at = index(sector, theme)
        stages[at] = Self.strongest(packs, sector, theme, \.stage)
        channels[at] = Self.strongest(packs, sector, theme, \.channel)
      }
    }
  }

  /// The usual stage, or nil where none is usual enough.
  func stage(_ sector: Sector?, _ theme: Theme) -> Stage? { stages[index(sector, theme)] }

  /// The usual channel, or nil where none is usual enough.
  func channel(_ sector: Sector?, _ theme: Theme) -> Channel? { channels[index(sector, theme)] }

  /// What a customer mostly writes of in a sector, whatever the theme; nil where no stage is usual enough.
  func generalStage(_ sector: Sector?) -> Stage? { generalStages[index(sector)] }

  /// Through what they mostly meet the company there; nil where no channel is usual enough.
  func generalChannel(_ sector: Sector?) -> Channel? { generalChannels[index(sector)] }

  private func index(_ sector: Sector?) -> Int { sector.map { Int($0.rawValue) + 1 } ?? 0 }

  private func index(_ sector: Sector?, _ theme: Theme) -> Int { index(sector) * themeCount + Int(theme.rawValue) }

  private static func strongest<Place>(
    _ packs: [SectorPack], _ sector: Sector?, _ theme: Theme?, _ place: KeyPath<SectorPack.Prior, Place?>
  ) -> Place? {
    let own = packs.filter { $0.sector == sector && sector != nil }.flatMap(\.priors)
    let any = packs.filter { $0.sector == nil }.flatMap(\.priors)
    for (priors, wanted) in [(own, theme), (any, theme), (own, nil), (any, nil)] {
      let usual = priors.filter { $0.theme == wanted && $0[keyPath: place] != nil && $0.weight.thousandths >= 500 }
      if let best = usual.max(by: { $0.weight < $1.weight }) { return best[keyPath: place] }
    }
    return nil
  }
}
