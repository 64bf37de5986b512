import Journeys
import Testing
import Verbatims

@Suite struct `The standard journey` {
  @Test func `is the vocabulary's, in its order`() {
    let journey = Journey.standard
    #expect(journey.stages.map(\.id) == Stage.allCases.dropLast().map(\.id.description))
    #expect(journey.channels.map(\.id) == Channel.allCases.dropLast().map(\.id.description))
    #expect(journey.stages.map(\.takes) == Stage.allCases.dropLast().map { [JourneyRule(stages: [$0])] })
    #expect(journey.channels.map(\.takes) == Channel.allCases.dropLast().map { [$0] })
  }

  @Test func `lives before, purchase and after`() {
    let macros = Journey.standard.stages.map(\.macro)
    #expect(macros == macros.sorted { $0.rawValue < $1.rawValue })
    #expect(MacroStage.allCases.map { macro in macros.count { $0 == macro } } == [2, 3, 7])
  }

  @Test func `is named in both languages, apart`() {
    let journey = Journey.standard
    for wordings in [journey.stages.map(\.names), journey.stages.map(\.phrases), journey.channels.map(\.names)] {
      #expect(Set(wordings.map(\.french)).count == wordings.count)
      #expect(Set(wordings.map(\.english)).count == wordings.count)
    }
    #expect(journey.stages.allSatisfy { $0.phrases.english.hasPrefix("I ") && $0.phrases[.french].hasPrefix("J") })
  }

  @Test func `knows which channels are not the company's own`() {
    #expect(Journey.standard.channels.filter { !$0.isDirect }.map(\.id) == ["advertising", "word_of_mouth"])
  }
}
