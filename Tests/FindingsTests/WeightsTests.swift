import Findings
import Testing

@Suite struct `The numbers of the rules` {
  @Test func `are set one by one, and leave each other as they are`() {
    let before = Weights.numbers.map { $0.value(.current) }
    #expect(before.allSatisfy { abs($0) > 0.01 && abs($0) < 10 })
    for (index, number) in Weights.numbers.enumerated() {
      let changed = number.setting(.current, before[index] + 1)
      var expected = before
      expected[index] += 1
      #expect(Weights.numbers.map { $0.value(changed) } == expected, "\(number.name)")
    }
    #expect(Set(Weights.numbers.map(\.name)).count == Weights.numbers.count)
  }
}
