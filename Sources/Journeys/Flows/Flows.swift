/// How customers go from place to place: flows, ruptures, where they are lost, and the ways that most take.
public struct Flows: Sendable {
  /// How many paths are kept.
  public static let mostPaths = 20

  /// Those with a step.
  public let itineraries: Int
  /// The customers with a step.
  public let customers: Int
  /// The customers whose order is known from one stage, or one channel, to another at least once.
  public let movingCustomers: Int
  /// From stage to stage; steps whose stage is not told are passed over.
  public let stages: [Flow]
  /// From channel to channel; steps whose channel is not told are passed over.
  public let channels: [Flow]
  /// From touchpoint to touchpoint, a channel that is not said among them; steps whose stage is not told are passed
  /// over.
  public let touchpoints: [Flow]
  /// By stage, the itineraries whose first told stage it is, and those whose last it is; those whose order is not wholly
  /// known are left out.
  public let stageStarts: [Int]
  public let stageEnds: [Int]
  /// By channel, the same.
  public let channelStarts: [Int]
  public let channelEnds: [Int]
  /// The customers who go to an earlier stage after a later one, and those who change channel.
  public let customersLooping: Int
  public let customersSwitching: Int
  public let skipped: [SkippedStage]
  public let ruptures: [RuptureFlow]
  public let losses: [LostPlace]
  /// The customers who say that they go elsewhere and tell of no place before.
  public let leavingFromNowhere: Int
  /// The sequences of at least two stages that most customers tell, and of two channels; itineraries whose order is not
  /// wholly known have none.
  public let stagePaths: [JourneyPath]
  public let channelPaths: [JourneyPath]

  /// - Complexity: O(*n*) in the number of findings, O(*n* log *n*) in the texts of a customer.
  public init(_ itineraries: Itineraries) {
    var counter = FlowCounter(itineraries)
    for itinerary in itineraries { counter.add(itinerary) }
    self.itineraries = counter.itineraries
    (customers, movingCustomers) = (counter.customers.customers, counter.moving.customers)
    (stages, channels) = (counter.stages.flows.flows(), counter.channels.flows.flows())
    touchpoints = counter.touchpoints.flows.flows()
    (stageStarts, stageEnds) = (counter.stages.starts, counter.stages.ends)
    (channelStarts, channelEnds) = (counter.channels.starts, counter.channels.ends)
    (customersLooping, customersSwitching) = (counter.looping.customers, counter.switching.customers)
    skipped = counter.skips.skipped()
    ruptures = counter.ruptures.flows()
    (losses, leavingFromNowhere) = (counter.losses.places(), counter.losses.leavingFromNowhere.customers)
    stagePaths = counter.stages.paths.paths(most: Self.mostPaths)
    channelPaths = counter.channels.paths.paths(most: Self.mostPaths)
  }
}
