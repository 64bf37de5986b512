import Cues
import Verbatims

/// What is usual in each sector, and in each of its settings, where nothing is told.
struct PriorTable: Sendable {
  /// By sector, the first one for none.
  private var sectors: [UsualPlaces] = []
  /// By sector, what is usual in the settings that its packs know, in the order of the channels.
  private var settings: [[(channel: Channel, usual: UsualPlaces)]] = []

  /// Flattens the packs: a sector's own priors go before any sector's. A setting's priors go before all others, the
  /// sector's own for a theme first, then its own for all, then any sector's.
  init(_ packs: [SectorPack]) {
    for sector in [Sector?.none] + Sector.allCases.map(Optional.some) {
      let own = packs.filter { $0.sector == sector && sector != nil }.flatMap(\.priors)
      let any = packs.filter { $0.sector == nil }.flatMap(\.priors)
      let (ownWide, anyWide) = (own.filter { $0.setting == nil }, any.filter { $0.setting == nil })
      let usual = UsualPlaces([(ownWide, true), (anyWide, true), (ownWide, false), (anyWide, false)])
      sectors.append(usual)
      let channels = Channel.allCases.filter { channel in (own + any).contains { $0.setting == channel } }
      settings.append(
        channels.map { channel in
          let (here, anywhere) = (own.filter { $0.setting == channel }, any.filter { $0.setting == channel })
          return (
            channel, UsualPlaces([(here, true), (here, false), (anywhere, true), (anywhere, false)], else: usual)
          )
        })
    }
  }

  /// Whether anything depends on where a text of the sector is set.
  func hasSettings(_ sector: Sector?) -> Bool { !settings[index(sector)].isEmpty }

  /// What is usual in a sector, wherever a text is set.
  func usual(in sector: Sector?) -> UsualPlaces { sectors[index(sector)] }

  /// What is usual in a sector, and in a setting where the text tells one that the sector knows.
  ///
  /// - Parameter count: how often the text names a channel.
  func usual(in sector: Sector?, naming count: (Channel) -> Int) -> UsualPlaces {
    var best: (usual: UsualPlaces, count: Int)?
    for (channel, usual) in settings[index(sector)] {
      let count = count(channel)
      if count > 0, count > best?.count ?? 0 { best = (usual, count) }
    }
    return best?.usual ?? usual(in: sector)
  }

  private func index(_ sector: Sector?) -> Int { sector.map { Int($0.rawValue) + 1 } ?? 0 }
}

/// The usual stage and channel of each theme.
struct UsualPlaces: Sendable {
  private var stages: [Stage?]
  private var channels: [Channel?]
  /// What a customer mostly writes of, whatever the theme; nil where no stage is usual enough.
  private(set) var stage: Stage?
  /// Through what they mostly meet the company; nil where no channel is usual enough.
  private(set) var channel: Channel?

  /// - Parameters:
  ///   - order: priors, the first ones first, with whether those of a theme or those for all are meant. A prior of
  ///     `unknown` says that nothing is usual.
  ///   - base: what is usual where they say nothing.
  fileprivate init(_ order: [(priors: [SectorPack.Prior], ofTheme: Bool)], else base: UsualPlaces? = nil) {
    func strongest<Place>(_ theme: Theme?, _ place: KeyPath<SectorPack.Prior, Place?>) -> Place? {
      for (priors, ofTheme) in order where theme != nil || !ofTheme {
        let wanted = ofTheme ? theme : nil
        let usual = priors.filter { $0.theme == wanted && $0[keyPath: place] != nil && $0.weight.thousandths >= 500 }
        if let best = usual.max(by: { $0.weight < $1.weight }) { return best[keyPath: place] }
      }
      return nil
    }
    stages = Theme.allCases.map { strongest($0, \.stage) ?? base?.stage($0) }
    channels = Theme.allCases.map { strongest($0, \.channel) ?? base?.channel($0) }
    stage = strongest(nil, \.stage) ?? base?.stage
    channel = strongest(nil, \.channel) ?? base?.channel
  }

  /// The usual stage of a theme, or nil where none is usual enough.
  func stage(_ theme: Theme) -> Stage? { stages[Int(theme.rawValue)] }

  /// The usual channel of a theme, or nil where none is usual enough.
  func channel(_ theme: Theme) -> Channel? { channels[Int(theme.rawValue)] }
}
