/// The part of a map that counts: places, feelings, drivers, priorities, differences.
struct MapCounts: Sendable {
  let basis: Basis
  let matrix: Matrix
  let feelings: Feelings
  let personas: Personas
  let curve: EmotionalCurve
  let subjects: SubjectIndex
  let drivers: Drivers
  let places: MapPlaces
  let decisions: Decisions
  let irritants: RankedIrritants
  let paretos: Paretos
  let reserve: EnchantmentReserve
  let contactAndProcess: ContactAndProcess
  let efforts: EffortCosts
  let rates: ContactRates
  let priorities: Priorities
  let comparisons: Comparisons

  init(_ ground: MapGround) {
    let (ledger, placed, customers) = (ground.ledger, ground.placed, ground.customers)
    let (journey, options) = (ground.journey, ground.options)
    basis = Basis(
      ledger, customers: customers.count, duplicates: ground.rows.verbatims.count - ledger.verbatims.count)
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
  }
}
