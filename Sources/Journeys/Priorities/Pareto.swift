internal import Verbatims

/// How few places carry how much: the 20/80 of the journey.
public struct Pareto: Sendable {
  /// What is added up over the places.
  public enum Measure: Hashable, Sendable {
    case findings
    case irritants
    /// Each customer once at each place.
    case customers
    /// What the customers are worth who speak of a place, each once a place; the column.
    case value(String)
  }

  /// A place with its share of the sum.
  public struct Place: Hashable, Sendable {
    public let subject: MapSubject
    /// A count, or a value in thousandths.
    public let amount: Int
    /// Of the sum over all places, 0 to 1.
    public let share: Double
    /// Its share and those of all before it.
    public let cumulative: Double
  }

  public let measure: Measure
  /// The largest first, then in the order of the journey; without those that have nothing.
  public let places: [Place]
  /// The sum over the places. Customers and their value are in it once for each place that they speak of.
  public let total: Int
  /// What stands at no place, since the stage or the channel is not said.
  public let unplaced: Int

  /// What the largest fifth of the places, rounded up, carries; nil where there are none.
  public var shareOfFew: Double? {
    places.isEmpty ? nil : places[(places.count + 4) / 5 - 1].cumulative
  }

  /// - Parameter amounts: by place, none below nought.
  init(_ measure: Measure, _ subjects: [MapSubject], _ amounts: [Int], unplaced: Int) {
    let order = subjects.indices.filter { amounts[$0] > 0 }
      .sorted { (amounts[$1], $0) < (amounts[$0], $1) }
    let total = order.reduce(0) { $0.addingClamped(amounts[$1]) }
    var sum = 0
    places = order.map { place in
      sum = sum.addingClamped(amounts[place])
      return Place(
        subject: subjects[place], amount: amounts[place], share: Double(amounts[place]) / Double(total),
        cumulative: Double(sum) / Double(total))
    }
    (self.measure, self.total, self.unplaced) = (measure, total, unplaced)
  }
}

/// The map's Pareto charts, one a measure.
public struct Paretos: Sendable {
  public let findings: Pareto
  public let irritants: Pareto
  public let customers: Pareto
  /// Nil where no value column is given or found.
  public let value: Pareto?
  public let values: CustomerValues?

  /// - Complexity: O(*n*) in the number of findings.
  init(
    _ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, _ places: MapPlaces, value column: String?
  ) {
    let values = column.flatMap { CustomerValues(ledger, customers, column: $0) }
    var counter = ParetoCounter(places: places.count)
    for index in customers.verbatims.indices {
      let customer = Int(customers.customers[index])
      // Losses cannot be ranked as shares of a whole.
      counter.begin(customer, worth: max(0, values?.values[customer] ?? 0))
      for number in ledger.verbatims[Int(customers.verbatims[index])].findings {
        counter.add(ledger.findings[Int(number)].kind, at: places.place(of: Int(number), placed))
      }
    }
    func pareto(_ measure: Pareto.Measure, _ amounts: [Int]) -> Pareto {
      Pareto(measure, places.subjects, Array(amounts.dropLast()), unplaced: amounts[places.count])
    }
    findings = pareto(.findings, counter.findings)
    irritants = pareto(.irritants, counter.irritants)
    self.customers = pareto(.customers, counter.customers)
    self.values = values
    value = values.map { pareto(.value($0.column), counter.worth) }
  }
}

/// Sums by place, the last for what stands at none.
private struct ParetoCounter {
  var findings: [Int]
  var irritants: [Int]
  var customers: [Int]
  var worth: [Int]
  private var lastCustomer: [Int]
  private var customer = -1
  private var customerWorth = 0

  init(places: Int) {
    findings = Array(repeating: 0, count: places + 1)
    (irritants, customers, worth) = (findings, findings, findings)
    lastCustomer = Array(repeating: -1, count: places + 1)
  }

  mutating func begin(_ customer: Int, worth: Int) { (self.customer, customerWorth) = (customer, worth) }

  mutating func add(_ kind: Kind, at place: Int) {
    let place = place < 0 ? findings.count - 1 : place
    findings[place] += 1
    if kind == .irritant { irritants[place] += 1 }
    guard lastCustomer[place] != customer else { return }
    lastCustomer[place] = customer
    customers[place] += 1
    worth[place] = worth[place].addingClamped(customerWorth)
  }
}
