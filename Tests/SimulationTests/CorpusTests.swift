import Simulation
import Testing

private let small = 600

@Test func `The same seed gives the same bytes, and another seed gives others`() throws {
  let once = try bytes(seed: 7)
  #expect(once == (try bytes(seed: 7)))
  #expect(once != (try bytes(seed: 8)))
}

private func bytes(seed: UInt64) throws -> [UInt8] {
  try Simulation(seed: seed, customers: small, months: 24).corpus().flatMap { $0.record() }
}

@Test func `No two texts are the same, nor two ids`() throws {
  let corpus = try Simulation(seed: 3, customers: 2_000).corpus()
  #expect(Set(corpus.map(\.text)).count == corpus.count)
  #expect(Set(corpus.map(\.id)).count == corpus.count)
}

@Test func `Verbatims come in the order of their dates, within the months asked for`() throws {
  let corpus = try Simulation(seed: 3, customers: small, months: 12).corpus()
  #expect(corpus.map(\.date) == corpus.map(\.date).sorted())
  #expect(corpus.allSatisfy { $0.date.hasPrefix("2024-") })
}

@Test func `What is planted stands where the truth says`() throws {
  for verbatim in try Simulation(seed: 5, customers: small).corpus() {
    let length = verbatim.text.unicodeScalars.count
    for finding in verbatim.truth {
      #expect(finding.span.upperBound <= length && !finding.span.isEmpty)
      if let because = finding.because { #expect(verbatim.truth[because].kind == finding.kind) }
    }
  }
}

@Test func `One customer's chance does not move another's`() throws {
  let few = try Simulation(seed: 5, customers: 300).corpus().filter { $0.customer.part == .ordinary }
  var more: [String: String] = [:]
  for verbatim in try Simulation(seed: 5, customers: 301).corpus() { more[verbatim.id] = verbatim.date }
  let moved = few.filter { more[$0.id] != $0.date && more[$0.id] != nil }
  #expect(moved.count < few.count / 5)
}
