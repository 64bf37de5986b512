import Interchange
import Journeys
import Testing
import Verbatims

@Suite struct `A blueprint` {
  private func journey() throws -> Journey {
    let reading = BlueprintReading.of(fullBlueprint)
    #expect(reading.problems == [])
    return try #require(reading.journey)
  }

  @Test func `names its stages, in the order lived`() throws {
    let journey = try journey()
    #expect(journey.company == Wording(french: "Maison Alba", english: "House of Alba"))
    #expect(journey.stages.map(\.id) == ["quote", "claim", "use"])
    #expect(journey.stages[0].names == Wording(french: "Devis", english: "Quote"))
    #expect(journey.stages[0].phrases == Wording("Je demande un devis"))
    #expect(journey.stages[1].phrases == Wording("Sinistre"))
    #expect(journey.stages.map(\.macro) == [.before, .after, .after])
    #expect(journey.stages.map(\.owner) == ["Camille Roy", "Dominique Petit", nil])
    #expect(journey.stages[2] == Journey.standard.stages[5])
  }

  @Test func `tells which findings its stages take`() throws {
    let journey = try journey()
    var words = JourneyRule(stages: [.order, .pay])
    words.words = ["devis", "tarif*"]
    #expect(journey.stages[0].takes == [JourneyRule(stages: [.discover, .evaluate]), words])
    var (themes, concepts, columns) = (JourneyRule(stages: [.resolve]), JourneyRule(), JourneyRule())
    themes.themes = [.resolution, .communication]
    concepts.concepts = ["waiting.long", "timeliness."]
    concepts.channels = [.phone]
    columns.columns = [
      ColumnCondition(column: "segment", values: ["Premium", "Gold"]),
      ColumnCondition(column: "region", values: ["Nord"]),
    ]
    #expect(journey.stages[1].takes == [themes, concepts, columns])
    #expect(journey.stages[1].takesRest == [JourneyRule(stages: [.resolve, .support])])
  }

  @Test func `names its channels, and what it offers`() throws {
    let journey = try journey()
    #expect(journey.channels.map(\.id) == ["hotline", "website", "reviews"])
    #expect(journey.channels[0].takes == [.phone, .ivr])
    #expect(journey.channels[0].collected == ["Appel entrant"])
    #expect(journey.channels[1] == Journey.standard.channels[0])
    #expect(!journey.channels[2].isDirect && journey.channels[2].isSelfService)
    #expect(journey.offered == [[true, true, false], [false, false, false], nil])
    #expect(journey.isOffered(stage: 0, channel: 2) == false)
    #expect(journey.isOffered(stage: 2, channel: 0) == nil)
    #expect(journey.isOffered(stage: 3, channel: 3) == nil)
  }

  @Test func `tells personas, targets, actions and costs`() throws {
    let journey = try journey()
    #expect(journey.personas.map(\.names) == [Wording("Premium customers")])
    #expect(journey.personas[0].condition == ColumnCondition(column: "segment", values: ["Premium", "Gold"]))
    #expect(journey.target(stage: 0, channel: nil)?.feeling == 400)
    #expect(journey.target(stage: 0, channel: 1)?.feeling == -250)
    #expect(journey.target(stage: 0, channel: 0)?.feeling == 400)
    #expect(journey.target(stage: 1, channel: nil) == nil)
    #expect(journey.actions.map(\.id) == ["a-price", "b-callback"])
    #expect(journey.actions.map(\.day) == [20_453, 20_513])
    #expect(journey.actions[1].stage == 1 && journey.actions[1].channel == 0 && journey.actions[1].theme == .waiting)
    #expect(
      journey.costs == [
        ContactCost(channel: 0, amount: 6500, currency: "EUR"), ContactCost(channel: 1, amount: 0, currency: "EUR"),
      ])
  }

  @Test func `leaves to the standard journey what it does not tell`() throws {
    let reading = BlueprintReading.of("\u{FEFF}company: Alba\r\nowners:\r\n  pay: Lou\r\nactions:\r\n")
    let journey = try #require(reading.journey)
    #expect(reading.told == ["company", "owners"])
    #expect(journey.stages.map(\.id) == Journey.standard.stages.map(\.id))
    #expect(journey.stages[3].owner == "Lou")
    #expect(journey.channels == Journey.standard.channels)
    #expect(journey.offered.isEmpty)
  }

  @Test func `takes values as they are written`() throws {
    let reading = BlueprintReading.of("personas:\n  - { id: norway, column: country, values: [NO, 007, 1e3, yes] }")
    #expect(reading.journey?.personas.first?.condition.values == ["NO", "007", "1e3", "yes"])
  }
}
