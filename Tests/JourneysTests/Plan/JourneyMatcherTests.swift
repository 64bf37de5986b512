import Journeys
import Testing
import Verbatims

/// A finding as these tests write it.
private struct Lived {
  var stage = Stage.unknown
  var channel = Channel.unknown
  var theme = Theme.overall
  var concept = "overall.bad"
  var quote = ""
  var kept: [(String, String)] = []
  var sourceChannel: String?
}

@Suite struct `Placing findings on a journey` {
  private func ledger(_ lived: [Lived]) -> Ledger {
    var ledger = Ledger()
    for (index, one) in lived.enumerated() {
      var verbatim = VerbatimRow(id: ledger.texts.intern("v\(index)"))
      if let source = one.sourceChannel { verbatim.sourceChannel = ledger.texts.intern(source) }
      var finding = FindingRow(
        kind: .irritant, stage: one.stage, channel: one.channel, theme: one.theme, intensity: 500)
      finding.concept = ledger.texts.intern(one.concept)
      finding.quote = ledger.texts.intern(one.quote)
      let kept = one.kept.map { KeptValue(column: ledger.texts.intern($0.0), value: ledger.texts.intern($0.1)) }
      ledger.add(verbatim, findings: [finding], kept: kept)
    }
    return ledger
  }

  private func stages(_ rules: [JourneyRule], rest: [JourneyRule] = [], _ lived: [Lived]) -> [UInt16] {
    let stages = rules.enumerated().map { index, rule in
      JourneyStage(
        id: "s\(index)", names: Wording("\(index)"), phrases: Wording("\(index)"), macro: .after, takes: [rule])
    }
    var journey = Journey(stages: stages, channels: Journey.standard.channels)
    journey.stages[0].takesRest = rest
    return JourneyMatcher(journey).places(in: ledger(lived)).map(\.stage)
  }

  @Test func `the standard journey places by the vocabulary`() {
    let lived = Stage.allCases.map { Lived(stage: $0, channel: .phone) } + [Lived(channel: .wordOfMouth), Lived()]
    let places = JourneyMatcher(.standard).places(in: ledger(lived))
    #expect(places.map(\.stage) == Array(0...12) + [12, 12])
    #expect(places.map(\.channel) == Array(repeating: 4, count: 13) + [19, 20])
  }

  @Test func `the first rule that takes a finding wins`() {
    var waiting = JourneyRule(stages: [.pay, .order])
    waiting.themes = [.waiting]
    let lived = [
      Lived(stage: .pay, theme: .waiting), Lived(stage: .pay, theme: .price), Lived(stage: .order, theme: .waiting),
      Lived(stage: .order, theme: .price),
    ]
    #expect(stages([waiting, JourneyRule(stages: [.pay])], lived) == [0, 1, 0, 2])
    #expect(stages([JourneyRule(stages: [.pay]), waiting], lived) == [0, 0, 1, 2])
  }

  @Test func `what no other rule takes is left for the rest`() {
    var waiting = JourneyRule(stages: [.pay])
    waiting.themes = [.waiting]
    let lived = [Lived(stage: .pay, theme: .waiting), Lived(stage: .pay, theme: .price), Lived(stage: .use)]
    let found = stages([JourneyRule(stages: [.order]), waiting], rest: [JourneyRule(stages: [.pay])], lived)
    #expect(found == [1, 0, 2])
  }

  @Test func `concepts are asked for one by one or by their beginning`() {
    var (one, all) = (JourneyRule(), JourneyRule())
    one.concepts = ["waiting.long"]
    all.concepts = ["waiting."]
    let lived = ["waiting.long", "waiting.queue", "waitings.long", "price.high"].map { Lived(stage: .pay, concept: $0) }
    #expect(stages([one, all], lived) == [0, 1, 2, 2])
  }

  @Test(arguments: [
    ("devis", "Le DEVIS est faux", true), ("devis", "des devises", false), ("devis", "« devis »", true),
    ("devis*", "des devises", true), ("espace client", "mon espace-client", true),
    ("espace client", "mon espace de client", false), ("espace client", "espace", false),
    ("dégât des eaux", "DEGAT DES EAUX.", true), ("espace cl*", "l'espace clients", true), ("ça", "ca marche", true),
    ("l'appli", "l’appli plante", true), ("devis", "", false), ("a*", "bon accueil", true), ("à", "rien à dire", true),
    ("à", "rien au monde", false),
  ])
  func `words are found whatever their case, accents and marks`(word: String, quote: String, isFound: Bool) {
    var rule = JourneyRule()
    rule.words = ["zzz", word]
    #expect(stages([rule], [Lived(quote: quote)]) == [isFound ? 0 : 1])
  }

  @Test func `kept columns are asked for by name and value`() {
    var (premium, north) = (JourneyRule(), JourneyRule())
    premium.columns = [ColumnCondition(column: "Segment", values: ["Gold", "premium"])]
    north.columns = premium.columns + [ColumnCondition(column: "région", values: ["Nord"])]
    let lived = [
      Lived(kept: [("segment", "Premium")]), Lived(kept: [("segment", "Premium"), ("Region", "NORD")]),
      Lived(kept: [("segment", "Basic"), ("Region", "Nord")]), Lived(),
    ]
    #expect(stages([north, premium], lived) == [1, 0, 2, 2])
  }

  @Test func `every condition of a rule must hold`() {
    var rule = JourneyRule(stages: [.pay])
    (rule.channels, rule.words, rule.concepts) = ([.phone], ["attente"], ["waiting."])
    let fine = Lived(stage: .pay, channel: .phone, concept: "waiting.long", quote: "une attente")
    var others = [fine, fine, fine, fine]
    others[0].stage = .order
    others[1].channel = .app
    others[2].concept = "price.high"
    others[3].quote = "rien"
    #expect(stages([rule], [fine] + others) == [0, 1, 1, 1, 1])
  }

  @Test func `the channel of collection is known by ids, names and what the source calls it`() {
    var journey = Journey.standard
    journey.channels[4].collected = ["Appel entrant"]
    let sources: [String?] = [
      "phone", "Téléphone", "APPEL ENTRANT", "Word of mouth, reviews", "fax", nil, "word_of_mouth",
    ]
    let found = JourneyMatcher(journey).collectedChannels(in: ledger(sources.map { Lived(sourceChannel: $0) }))
    #expect(found == [4, 4, 4, 19, 20, 20, 19])
  }

  @Test func `rules that nothing reaches are known`() {
    var (waiting, words) = (JourneyRule(stages: [.pay]), JourneyRule(stages: [.pay]))
    waiting.themes = [.waiting]
    words.words = ["queue"]
    var journey = Journey.standard
    journey.stages[0].takes = [words, JourneyRule(stages: [.pay]), waiting]
    journey.stages[1].takesRest = [JourneyRule()]
    // The rule of `pay` itself comes after them; that of the rest takes what says no stage.
    #expect(JourneyMatcher(journey).unreachableRules == [2, 5])
  }
}
