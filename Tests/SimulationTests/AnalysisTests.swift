import Simulation
import TestSupport
import Testing

@Test func `Findings written without reading keep the contract`() throws {
  for verbatim in try Simulation(seed: 2, customers: 300).corpus() {
    let line = String(decoding: verbatim.analysis(), as: UTF8.self)
    let problems = ContractValidator.problems(ofLine: line, text: verbatim.text)
    #expect(problems.isEmpty, "\(verbatim.id): \(problems)")
  }
}
