internal import Verbatims

/// Where each finding of a ledger stands on a journey.
public struct PlacedFindings: Sendable {
  /// By finding, its stage, counted in the journey; the number of stages where no stage takes it.
  public let stages: [UInt16]
  /// By finding, its channel, counted in the journey; the number of channels where none is said.
  public let channels: [UInt16]
  /// By finding, where its decision counts; −1 for one without a stated cause.
  public let verdicts: [Int32]
  public let stageCount: Int
  public let channelCount: Int

  /// - Complexity: O(*n*) in the number of findings.
  public init(_ ledger: Ledger, on journey: Journey, channels source: MapOptions.ChannelSource) {
    let matcher = JourneyMatcher(journey)
    let places = matcher.places(in: ledger)
    let unknown = UInt16(journey.channels.count)
    stageCount = journey.stages.count
    channelCount = journey.channels.count
    stages = places.map(\.stage)
    switch source {
    case .told:
      // What only the way of collecting tells, the customer did not say.
      channels = places.indices.map { ledger.findings[$0].channelFrom == .source ? unknown : places[$0].channel }
    case .collected:
      let collected = matcher.collectedChannels(in: ledger)
      channels = ledger.findings.map { collected[Int($0.verbatim)] }
    }
    verdicts = VerdictPlaces(ledger).places
  }

  /// The number of a touchpoint among all: by stage, then by channel, each with what is not said last.
  @inline(__always)
  public func cell(of finding: Int) -> Int { Int(stages[finding]) * (channelCount + 1) + Int(channels[finding]) }

  public var cellCount: Int { (stageCount + 1) * (channelCount + 1) }
}
