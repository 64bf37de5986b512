import Journeys
import Simulation
import Testing
import Verbatims

@Suite struct `Worth` {
  @Test func `each planted driver has its class and its size`() async throws {
    let made = try await GeneratedMap.planted.value
    #expect(made.map.drivers.outcome.kind == .score)
    for planted in Simulation.drivers {
      guard let driver = made.map.drivers.driver(made.map.subject(planted.place)) else {
        Issue.record("nothing is told of \(planted.place)")
        continue
      }
      #expect(driver.role == planted.asymmetry.role, "\(planted.place): \(driver.role) \(driver.contrast)")
      // Effects are shares of a scale of ten points, which cuts off the ends of what was planted.
      let (penalty, reward) = (driver.contrast.penalty?.value ?? .nan, driver.contrast.reward?.value ?? .nan)
      #expect(abs(-10 * penalty - planted.penalty) < 0.5, "\(planted.place): \(penalty)")
      #expect(abs(10 * reward - planted.reward) < 0.5, "\(planted.place): \(reward)")
    }
  }

  @Test func `no other place is given more than it does`() async throws {
    let made = try await GeneratedMap.planted.value
    let planted = Set(Simulation.drivers.map { made.map.subject($0.place) })
    // All else gives and takes 0.8 points alike.
    for driver in made.map.drivers.touchpoints?.drivers ?? [] where !planted.contains(driver.subject) {
      #expect([.makerOrBreaker, .undetermined, .noEffect].contains(driver.role), "\(driver.subject): \(driver.role)")
    }
  }

  @Test func `why customers leave and stay names the planted causes with their customers`() async throws {
    let made = try await GeneratedMap.planted.value
    for decision in [MakeOrBreak.break, .make] {
      let told = made.map.decisions.stated[decision]
      let planted = made.simulation.decisions.filter { $0.decision == decision }
      let all = planted.reduce(0) { $0 + $1.customers }
      #expect(abs(Double(told.customers) / Double(all) - 1) <= 0.1, "\(decision): \(told.customers) of \(all)")
      for cause in planted {
        let here = told.reasons.filter { $0.stage == made.map.stage(cause.cause.stage) }
        let customers = here.reduce(0) { $0 + $1.customers }
        #expect(abs(Double(customers) / Double(cause.customers) - 1) <= 0.1, "\(decision) \(cause.cause): \(customers)")
        #expect(here.contains { !$0.quotes.isEmpty })
      }
      let stages = Set(planted.map { made.map.stage($0.cause.stage) })
      let elsewhere = told.reasons.filter { !stages.contains($0.stage) }.reduce(0) { $0 + $1.customers }
      #expect(elsewhere <= all / 50, "\(decision): \(elsewhere) elsewhere")
      #expect(told.withoutCause.customers <= all / 50, "\(decision): \(told.withoutCause.customers) without a cause")
    }
  }

  @Test func `the moment of truth is the planted place, and few others are`() async throws {
    let made = try await GeneratedMap.planted.value
    let (moments, map) = (made.simulation.moments, made.map)
    let told = map.decisions.moments.list.map(\.subject)
    #expect(told.first == map.ranked(moments.place), "\(told)")
    #expect(told.count * 5 <= map.places.count)
    #expect(Set(told.dropFirst()).isSubset(of: moments.possible.map { map.ranked($0) }), "\(told)")
    #expect(!told.contains { $0.stage == map.stage(.renew) || $0.stage == map.stage(.leave) })
    for place in Simulation.silence.undecidedPlaces where map.ranked(place) == map.subject(place) {
      #expect(!told.contains(map.subject(place)), "\(place)")
    }
  }
}

extension PlantedDriver.Asymmetry {
  var role: DriverRole {
    switch self {
    case .breaker: .breaker
    case .lever: .enchantmentLever
    case .makerOrBreaker: .makerOrBreaker
    case .none: .noEffect
    }
  }
}
