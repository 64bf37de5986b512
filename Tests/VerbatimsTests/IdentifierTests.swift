import Testing
import Verbatims

@Test func `Every identifier leads back to its case`() {
  func check<V: Identified>(_: V.Type) where V: Equatable {
    #expect(V.identifiers.count == V.allCases.count)
    for value in V.allCases { #expect(V(id: value.id.description) == value) }
  }
  check(Stage.self)
  check(Channel.self)
  check(Theme.self)
  check(Sector.self)
  check(Kind.self)
  check(Nature.self)
  check(Rupture.self)
  check(EffortSign.self)
  check(MakeOrBreak.self)
  check(Criticality.self)
  check(PlacementSource.self)
  check(SetAsideReason.self)
  check(CutReason.self)
}

@Test(arguments: [(0.0005, 1), (-0.0005, -1), (0.0004, 0), (1.0, 1000), (-0.71, -710)])
func `A measure rounds to thousandths, halves away from zero`(value: Double, thousandths: Int) {
  #expect(Measure(value).thousandths == thousandths)
}

@Test(arguments: [(399, Criticality.low), (400, .sensitive), (699, .sensitive), (700, .verySensitive)])
func `Criticality has its floors at 0.40 and 0.70`(thousandths: Int, level: Criticality) {
  #expect(Criticality(intensity: Measure(thousandths: thousandths)) == level)
}
