import Journeys
import Testing
import Verbatims

@testable import Jobs

@Suite struct `The title of an alert` {
  @Test func `names a concept as reports do, and one without a name by its identifier`() {
    let names = ConceptNames(bytes: Array("timeliness.late  En retard | Late\n".utf8))
    let figure = AlertFigure(value: 200, expected: 20.6, count: 200)
    func title(_ concept: String, _ words: AlertWords) -> String {
      words.title(Alarm(.spike, .concept(concept), first: 20_000, last: 20_000, figure))
    }
    #expect(title("timeliness.late", AlertWords(.french, concepts: names)).contains(" : En retard, 200 verbatims"))
    #expect(title("timeliness.late", AlertWords(.english, concepts: names)).contains("Late, 200 verbatims"))
    #expect(title("own.thing", AlertWords(.english, concepts: names)).contains("own.thing, 200 verbatims"))
  }
}
