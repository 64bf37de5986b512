/// Two years of a telecom company whose customers we make up: what they live, what they write, what they score.
///
/// ```swift
/// let simulation = try Simulation(seed: 1, customers: 5_000, months: 24)
/// for verbatim in simulation.corpus() { print(verbatim.text, verbatim.truth) }
/// for change in simulation.changes { print(change.place, change.monthName) }
/// ```
///
/// The same seed gives the same corpus on every machine. All sentences stand in `Templates`, written for this project.
public struct Simulation: Sendable {
  public let seed: UInt64
  public let customers: Int
  public let months: Int
  public let library: SentenceLibrary
  let schedule: Schedule
  private let population: Population

  /// How often a verbatim of the segment `pro` speaks of wrong invoices.
  static let invoiceShare = 0.35

  /// - Throws: Where the sentences cannot be read.
  public init(seed: UInt64 = 1, customers: Int = 5_000, months: Int = 24) throws {
    self.seed = seed
    self.customers = customers
    self.months = months
    library = try SentenceLibrary()
    schedule = Schedule(months: months, customers: customers)
    population = Population(seed: seed, count: customers)
  }

  /// All verbatims, by date and customer.
  public func corpus() -> [SimulatedVerbatim] {
    var verbatims: [SimulatedVerbatim] = []
    handOut {
      verbatims.append($0)
      return true
    }
    return verbatims.sorted { ($0.day, $0.customer.number, $0.id) < ($1.day, $1.customer.number, $1.id) }
  }

  /// Hands out the same verbatims one by one, customer by customer, so that any number fits in memory.
  ///
  /// - Parameter body: Gets a verbatim; false ends.
  public func handOut(to body: (SimulatedVerbatim) throws -> Bool) rethrows {
    var writer = TextWriter(library: library)
    for verbatim in outage(with: &writer) { guard try body(verbatim) else { return } }
    for number in 0..<customers {
      for verbatim in life(of: number, with: &writer) { guard try body(verbatim) else { return } }
    }
  }

  /// What one customer writes over the whole time.
  private func life(of number: Int, with writer: inout TextWriter) -> [SimulatedVerbatim] {
    var dice = Dice(seed: seed, stream: UInt64(number))
    let customer = population.customer(number, with: &dice)
    let contacts = Life(schedule: schedule, customer: customer).contacts(with: &dice)
    return contacts.enumerated().map { index, contact in
      writer.write(contact, of: customer, number: index + 1, on: schedule.calendar.date(of: contact.day), with: &dice)
    }
  }

  /// The week in which the network fails: verbatims of customers who live nothing else that is planted.
  private func outage(with writer: inout TextWriter) -> [SimulatedVerbatim] {
    var verbatims: [SimulatedVerbatim] = []
    var dice = Dice(seed: seed, stream: .max - 1)
    for number in dice.order(of: customers) where verbatims.count < schedule.outage.verbatims {
      var own = Dice(seed: seed, stream: UInt64(number))
      let customer = population.customer(number, with: &own)
      guard customer.part == .ordinary else { continue }
      let day = schedule.outage.firstDay + dice.below(7)
      let contact = Contact(
        day: day, source: dice.one(of: Habits.sources(of: customer.segment)), groups: ["outage"])
      verbatims.append(
        writer.write(contact, of: customer, number: 9, on: schedule.calendar.date(of: day), with: &dice))
    }
    return verbatims
  }
}
