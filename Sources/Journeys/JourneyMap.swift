/// The journey as its customers live it: what is counted, where, with which words.
///
/// Every part is computed from the rows of the ledger in their canonical order: the map of joined ledgers is the map of
/// the whole.
public struct JourneyMap: Sendable {
  public let journey: Journey
  public let options: MapOptions
  /// The rows, copies too, in their canonical order: what a map is joined to others by.
  public let rows: Ledger
  /// The rows that count, in their canonical order.
  public let ledger: Ledger
  public let placed: PlacedFindings
  public let customers: CustomerOrder
  public let basis: Basis
  public let matrix: Matrix
  public let feelings: Feelings
  public let personas: Personas
  public let curve: EmotionalCurve
  public let drivers: Drivers
  public let places: MapPlaces
  public let irritants: RankedIrritants
  public let paretos: Paretos
  public let reserve: EnchantmentReserve
  public let contactAndProcess: ContactAndProcess
  public let efforts: EffortCosts
  public let rates: ContactRates
  public let priorities: Priorities
  public let comparisons: Comparisons
  let subjects: SubjectIndex
  public let distinctions: Distinctions
  public let frictions: FrictionAttributes
  public let candidates: PersonaCandidates
  public let trends: Trends
  /// The customers' ways one by one, made when they are asked for.
  public let itineraries: Itineraries
  public let flows: Flows
  public let channelUse: ChannelUse
  public let decisions: Decisions
  public let samples: Samples

  /// - Complexity: O(*n* log *n*) in the number of rows.
  public init(_ rows: Ledger, on journey: Journey, options: MapOptions) {
    let ground = MapGround(rows, on: journey, options: options)
    self.init(ground, MapCounts(ground), MapStories(ground), MapWays(ground))
  }

  /// The same map, its parts made at the same time.
  ///
  /// - Parameter rows: handed over, since the map has them once more in their order.
  public static func drawn(from rows: consuming Ledger, on journey: Journey, options: MapOptions) async -> JourneyMap {
    let ground = MapGround(consume rows, on: journey, options: options)
    async let stories = MapStories(ground)
    async let ways = MapWays(ground)
    let counts = MapCounts(ground)
    return await JourneyMap(ground, counts, stories, ways)
  }

  private init(_ ground: MapGround, _ counts: MapCounts, _ stories: MapStories, _ ways: MapWays) {
    (journey, options) = (ground.journey, ground.options)
    (rows, ledger) = (ground.rows, ground.ledger)
    (placed, customers) = (ground.placed, ground.customers)
    (basis, matrix, feelings) = (counts.basis, counts.matrix, counts.feelings)
    (personas, curve) = (counts.personas, counts.curve)
    (subjects, drivers, places, decisions) = (counts.subjects, counts.drivers, counts.places, counts.decisions)
    (irritants, paretos, reserve) = (counts.irritants, counts.paretos, counts.reserve)
    (contactAndProcess, efforts, rates) = (counts.contactAndProcess, counts.efforts, counts.rates)
    (priorities, comparisons) = (counts.priorities, counts.comparisons)
    (distinctions, frictions, candidates) = (stories.distinctions, stories.frictions, stories.candidates)
    trends = stories.trends
    (itineraries, flows, channelUse, samples) = (ways.itineraries, ways.flows, ways.channelUse, ways.samples)
  }
}

extension MapOptions {
  /// The rows of the days asked for; where days are asked for, those without a date are left out.
  func period(of ledger: Ledger) -> Ledger {
    guard firstDay != nil || endDay != nil else { return ledger }
    return ledger.filter { verbatim in
      guard let day = verbatim.day else { return false }
      return day >= firstDay ?? .min && day < endDay ?? .max
    }
  }
}
