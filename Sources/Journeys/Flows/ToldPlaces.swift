internal import Verbatims

/// Where a finding puts its customer on the journey: what the sector's usual place adds, nobody has told.
struct ToldPlaces: Sendable {
  let unknown: JourneyPlace
  /// Whether channels are those by which the texts were collected.
  let isCollected: Bool
  private let placed: PlacedFindings
  /// By the vocabulary's channel, that of the journey.
  private let channels: [UInt16]

  init(_ placed: PlacedFindings, on journey: Journey, _ source: MapOptions.ChannelSource) {
    self.placed = placed
    isCollected = source == .collected
    unknown = JourneyPlace(stage: UInt16(placed.stageCount), channel: UInt16(placed.channelCount))
    channels = Channel.allCases.map { channel in
      UInt16(journey.channels.firstIndex { $0.takes.contains(channel) } ?? journey.channels.count)
    }
  }

  /// The place of a finding that was lived, by what is told.
  @inline(__always)
  func place(of finding: FindingRow, _ number: Int) -> JourneyPlace {
    let stage = finding.stageFrom == .sector ? unknown.stage : placed.stages[number]
    if isCollected { return JourneyPlace(stage: stage, channel: placed.channels[number]) }
    // A contact point that is not there was not passed.
    let isPassed = finding.channelFrom != .sector && finding.rupture != .missingTouchpoint
    return JourneyPlace(stage: stage, channel: isPassed ? placed.channels[number] : unknown.channel)
  }

  /// The journey's channel of one of the vocabulary.
  func channel(_ channel: Channel) -> UInt16 { channels[Int(channel.rawValue)] }
}
