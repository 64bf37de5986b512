import Journeys
import Testing

@Suite struct `False discoveries` {
  private struct Given: Decodable { var p: [Double] }

  @Test func `are held as statsmodels holds them`() throws {
    for given in try Reference<Given, [Double]>.cases("discovery", seed: 4, count: 200) {
      let found = FalseDiscovery.qValues(given.input.p)
      #expect(found.count == given.answer.count)
      #expect(zip(found, given.answer).allSatisfy { isClose($0, $1, 1e-12) })
    }
  }

  @Test func `rise with the probability, never fall below it and never pass one`() {
    let probabilities = [0.9, 0.0, 0.04, 0.03, 0.5, 1, 0.04, 1e-300]
    let values = FalseDiscovery.qValues(probabilities)
    for i in probabilities.indices {
      #expect(values[i] >= probabilities[i] && values[i] <= 1)
      for j in probabilities.indices where probabilities[i] <= probabilities[j] { #expect(values[i] <= values[j]) }
    }
  }

  @Test func `are none where nothing was tested, and the probability itself for one test`() {
    #expect(FalseDiscovery.qValues([]).isEmpty)
    #expect(FalseDiscovery.qValues([0.03]) == [0.03])
  }

  @Test func `refuse what is no probability`() async {
    await #expect(processExitsWith: .failure) { _ = FalseDiscovery.qValues([0.5, .nan]) }
  }
}
