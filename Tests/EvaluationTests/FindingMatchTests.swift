import Evaluation
import Testing

private func finding(_ kind: String, _ span: Range<Int>, theme: String = "overall", stage: String = "use")
  -> JudgedFinding
{
  JudgedFinding(
    kind: kind, stage: stage, channel: "unknown", theme: theme, intensity: 1, isMomentOfTruth: false, makeOrBreak: nil,
    rupture: nil, span: span)
}

@Test(arguments: [
  ("irritant", 0..<20, 1), ("irritant", 10..<30, 1), ("irritant", 11..<31, 0), ("enchantment", 0..<20, 0),
  ("irritant", 0..<80, 1), ("irritant", 0..<81, 0),
])
func `Two findings meet with the same kind, half of the shorter span shared, and no longer than allowed`(
  kind: String, span: Range<Int>, pairs: Int
) {
  let match = FindingMatch(gold: [finding("irritant", 0..<20)], system: [finding(kind, span)])
  #expect(match.pairs.count == pairs)
}

@Test func `As many findings as possible meet, though a nearer pair is given up`() {
  let gold = [finding("irritant", 0..<10, theme: "price"), finding("irritant", 0..<20, theme: "fees")]
  let system = [finding("irritant", 0..<12, theme: "fees"), finding("irritant", 12..<24)]
  #expect(FindingMatch(gold: gold, system: system).pairs.count == 2)
}

@Test func `Repeats of one kind, stage, theme and span count once`() {
  let one = finding("irritant", 0..<20)
  let match = FindingMatch(gold: [one, one], system: [one, one])
  #expect(match.unique.count == 1)
  #expect(match.pairs.count == 1)
}
