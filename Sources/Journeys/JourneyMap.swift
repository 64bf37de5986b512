/// The journey as its customers live it: what is counted, where, with which words.
///
/// Every part is computed from the rows of the ledger in their canonical order: the map of joined ledgers is the map of
/// the whole.
public struct JourneyMap: Sendable {
  public let journey: Journey
  public let options: MapOptions
  /// The rows, in their canonical order.
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
    let ledger = options.period(of: rows).canonical()
    let placed = PlacedFindings(ledger, on: journey, channels: options.channels)
    let customers = CustomerOrder(ledger)
    (self.journey, self.options, self.ledger) = (journey, options, ledger)
    (self.placed, self.customers) = (placed, customers)
    basis = Basis(ledger, customers: customers.count)
    matrix = Matrix(ledger, placed, customers)
    feelings = Feelings(ledger, placed, replicates: options.replicates)
    personas = Personas(ledger, on: journey, column: options.persona)
    curve = EmotionalCurve(ledger, placed, feelings, personas, options: options)
    subjects = SubjectIndex([matrix], fewest: options.fewestVerbatims)
    drivers = Drivers(ledger, placed, customers, subjects)
    places = MapPlaces(matrix)
    decisions = Decisions(ledger, placed, customers, places)
    irritants = RankedIrritants(ledger, placed, customers)
    paretos = Paretos(ledger, placed, customers, places, value: options.value)
    reserve = EnchantmentReserve(ledger, placed, customers, subjects, replicates: options.replicates)
    contactAndProcess = ContactAndProcess(ledger, placed, customers, replicates: options.replicates)
    efforts = EffortCosts(ledger, placed, matrix, costs: journey.costs)
    rates = ContactRates(ledger, placed, journey, options.population)
    priorities = Priorities(
      PriorityFigures(
        journey: journey, matrix: matrix, feelings: feelings, places: places, drivers: drivers, irritants: irritants,
        reserve: reserve, moments: decisions.moments, rates: rates, customers: customers.count))
    comparisons = Comparisons(
      ComparisonContext(ledger, placed, customers, subjects, options: options),
      matrix, feelings, journey)
    let segments = options.segmentColumns(of: ledger)
    let features = FindingFeatures(ledger)
    distinctions = Distinctions(
      ledger, placed, segments: segments, fewestVerbatims: options.fewestVerbatims, features)
    frictions = FrictionAttributes(ledger, placed, customers, segments: segments)
    candidates = PersonaCandidates(ledger, placed, customers, features)
    trends = Trends(ledger, placed)
    itineraries = Itineraries(ledger, customers, ToldPlaces(placed, on: journey, options.channels))
    flows = Flows(itineraries)
    channelUse = ChannelUse(ledger, placed, customers, itineraries, on: journey)
    samples = Samples(ledger, placed, customers)
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
