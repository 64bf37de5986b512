import Journeys
import Testing

@Suite struct `An interval` {
  @Test func `holds its bounds and what lies between`() {
    let interval = Interval(low: -1, high: 2)
    #expect(interval.width == 3)
    #expect(interval.contains(-1) && interval.contains(2) && interval.contains(0))
    #expect(!interval.contains(-1.1) && !interval.contains(2.1))
  }

  @Test func `says whether it holds zero`() {
    #expect(!Interval(low: 0, high: 1).excludesZero)
    #expect(Interval(low: 0.1, high: 1).excludesZero)
    #expect(Interval(low: -2, high: -1).excludesZero)
  }
}

@Test func `A reference that does not answer fails the test that asks it`() {
  #expect(throws: ReferenceProblem.self) { try Reference<Int, Int>.cases("nothing", seed: 1, count: 1) }
}
