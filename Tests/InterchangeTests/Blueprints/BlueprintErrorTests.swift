import Interchange
import Journeys
import Testing

@Suite struct `Mistakes in a blueprint` {
  @Test(arguments: [
    ("", "0:1 empty"),
    ("# only a comment\n", "0:1 empty"),
    ("- a\n- b", "1:1 expectedMapping"),
    ("stage:\n  - id: pay", "1:1 unknownKey"),
    ("stages: []", "1:9 noStage"),
    ("stages:\n  - id: pay\n    color: red", "3:5 unknownKey"),
    ("stages:\n  - name: Payer", "2:5 missingKey"),
    ("stages:\n  - id: Étape 1\n    takes: pay\n    name: x\n    macro: before", "2:9 badID"),
    ("stages:\n  - id: unknown\n    takes: pay\n    name: x\n    macro: before", "2:9 badID"),
    ("stages:\n  - id: pay\n  - id: pay", "3:9 duplicateID"),
    ("stages:\n  - id: x\n    name: X\n    macro: after", "2:5 missingKey"),
    ("stages:\n  - id: x\n    macro: after\n    takes: pay", "2:5 missingKey"),
    ("stages:\n  - id: x\n    name: X\n    takes: pay", "2:5 missingKey"),
    ("stages:\n  - id: pay\n    macro: during", "3:12 unknownName"),
    ("stages:\n  - id: pay\n    takes: [pay, paye]", "3:18 unknownName"),
    ("stages:\n  - id: pay\n    takes:\n      - theme: waitin", "4:16 unknownName"),
    ("stages:\n  - id: pay\n    takes:\n      - concept: [attente]", "4:19 badConcept"),
    ("stages:\n  - id: pay\n    takes:\n      - {}", "4:9 emptyRule"),
    ("stages:\n  - id: pay\n    takes:\n      - words: ['…']", "4:17 emptyText"),
    ("stages:\n  - id: pay\n    name: { fr: , en: }", "3:11 emptyText"),
    ("stages:\n  - id: pay\n    name: { de: Zahlen }", "3:13 unknownKey"),
    ("channels:\n  - id: x\n    name: X\n    kind: robot\n    takes: phone", "4:11 unknownName"),
    ("channels:\n  - id: phone\n  - id: ivr\n    takes: [ivr, phone]", "4:18 channelTakenTwice"),
    ("channels:\n  - id: phone\n    direct: maybe", "3:13 badFlag"),
    ("touchpoints:\n  pays: [website]", "2:3 unknownName"),
    ("touchpoints:\n  pay: [site]", "2:9 unknownName"),
    ("touchpoints: [pay]", "1:14 expectedMapping"),
    ("personas:\n  - { id: a, column: segment }", "2:5 missingKey"),
    ("target:\n  - { stage: pay, feeling: 1.5 }", "2:28 badNumber"),
    ("target:\n  - { stage: pay, feeling: good }", "2:28 badNumber"),
    ("target:\n  - { stage: pay }", "2:5 emptyTarget"),
    ("target:\n  - { stage: pay, feeling: 0 }\n  - { stage: pay, feeling: 1 }", "3:5 secondTarget"),
    ("stages:\n  - id: pay\n    owner: Lou\nowners:\n  pay: Max", "5:3 secondOwner"),
    ("actions:\n  - { id: a, date: 2026-02-29 }", "2:20 badDate"),
    ("actions:\n  - { id: a, date: 31/03/2026 }", "2:20 badDate"),
    ("costs:\n  currency: euros\n  per_contact: { phone: 2 }", "2:13 badCurrency"),
    ("costs:\n  currency: EUR\n  per_contact: { phone: -2 }", "3:25 badNumber"),
    ("company: [a]", "1:10 expectedText"),
    ("company: \"a\\nb\"", "1:10 controlCharacter"),
    ("company: a\ncompany: b", "2:1 duplicateKey"),
    ("company: a\n? [x]\n: y", "2:3 keyIsNoText"),
  ])
  func `are told with their place`(text: String, expected: String) {
    let reading = BlueprintReading.of(text)
    #expect(reading.problems == [expected])
    #expect(reading.journey == nil)
  }

  @Test func `are all told in one run, in the order of the file`() {
    let reading = BlueprintReading.of(
      """
      cmpany: Alba
      actions:
        - { id: a, date: soon, stage: pya }
      stages:
        - id: pay
          takes: [pay, payment]
          macro: now
      """)
    #expect(
      reading.problems == [
        "1:1 unknownKey", "3:20 badDate", "3:33 unknownName", "6:18 unknownName", "7:12 unknownName",
      ])
  }

  @Test(arguments: [
    ("stages:\n  - id: pay\n    takes: [paye]", "pay"),
    ("stages:\n  - id: pay\n    takes: [Payer]", "pay"),
    ("channels:\n  - id: phone\n    takes: [telephone]", "phone"),
    ("channels:\n  - id: phone\n    takes: [magasin]", "store"),
    ("touchpoints:\n  order: [web-site]", "website"),
    ("stags: []", "stages"),
  ])
  func `propose the name that is nearest`(text: String, expected: String) {
    switch BlueprintReading.of(text).errors.first?.problem {
    case .unknownName(_, _, let nearest, _), .unknownKey(_, let nearest, _): #expect(nearest == expected)
    default: Issue.record("no unknown name")
    }
  }

  @Test func `a rule that nothing reaches is warned of, and the blueprint is used`() {
    let reading = BlueprintReading.of(
      """
      stages:
        - id: pay
          takes: [pay, order]
        - id: order
          takes:
            - { stage: order, theme: waiting }
            - stage: [order, receive]
      """)
    #expect(reading.problems == ["6:9 unreachableRule"])
    #expect(reading.journey != nil)
  }

  @Test func `long lines are cut around the mistake`() throws {
    let line =
      "company: { fr: \(String(repeating: "é", count: 250)), zz: 1, en: \(String(repeating: "x", count: 250)) }"
    let error = try #require(BlueprintReading.of(line).errors.first)
    let shown = Array(error.source.unicodeScalars)
    #expect(error.place.column == 268 && shown.count < 150)
    #expect(String(String.UnicodeScalarView(shown[(error.sourceColumn - 1)...].prefix(2))) == "zz")
  }
}
