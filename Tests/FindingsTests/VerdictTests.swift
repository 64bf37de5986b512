import Findings
import Testing
import Verbatims

@Suite struct `Verdicts, moments of truth and ruptures` {
  private static let reader = RuleReader(
    """
    overall.good +2 bon
    overall.bad -2 mauvais
    overall.grave -4,moment catastrophe
    overall.advise +2,decides:make,stage:renew conseille
    overall.leave -3,decides:break,stage:leave résilie
    communication.silent -2,rupture:no_answer silence
    rupture.again rupture:retell répété
    shifter.not flip pas
    """)

  @Test(arguments: [
    ("je conseille", [MakeOrBreak?.some(.make)]), ("je résilie", [.break]), ("pas conseille", [.break]),
    ("bon", [nil]),
  ])
  func `a decision makes or breaks, and reversed it decides the other way`(text: String, verdicts: [MakeOrBreak?]) {
    let findings = Self.reader.read(text, language: .french).analysis.findings
    #expect(findings.map(\.makeOrBreak) == verdicts)
    #expect(findings.map(\.isMomentOfTruth) == verdicts.map { $0 != nil })
  }

  @Test(arguments: [
    ("bon, je conseille", [nil, 0]), ("je conseille, bon", [1, nil]),
    ("bon, bon, je conseille, bon", [nil, nil, 1, nil]), ("mauvais, je conseille", [nil, nil]),
    ("bon. je conseille", [nil, nil]), ("je résilie, je résilie", [nil, nil]), ("mauvais, je résilie", [nil, 0]),
  ])
  func `a verdict rests on the nearest earlier, else later, finding of its sign and sentence`(
    text: String, because: [Int?]
  ) {
    let findings = Self.reader.read(text, language: .french).analysis.findings
    #expect(findings.map(\.because) == because)
    for cause in because.compactMap(\.self) {
      #expect(findings[cause].isMomentOfTruth && findings[cause].makeOrBreak == nil)
    }
  }

  @Test func `a grave event is a moment of truth by itself`() {
    let findings = Self.reader.read("catastrophe", language: .french).analysis.findings
    #expect(findings.map(\.isMomentOfTruth) == [true])
    #expect(findings.map(\.makeOrBreak) == [nil])
  }

  @Test(arguments: [
    ("silence", [Rupture?.some(.noAnswer)]), ("mauvais répété", [.retell]), ("silence répété", [.noAnswer]),
    ("bon répété", [nil]), ("répété, mauvais", [nil]),
  ])
  func `an irritant carries its own rupture, else its clause's`(text: String, ruptures: [Rupture?]) {
    #expect(Self.reader.read(text, language: .french).analysis.findings.map(\.rupture) == ruptures)
  }

  @Test(arguments: [
    ("Je recommande vivement ce magasin.", MakeOrBreak.make), ("Je ne recommande pas ce magasin.", .break),
    ("Je résilie mon abonnement.", .break), ("À fuir.", .break), ("I highly recommend this shop.", .make),
    ("I do not recommend this shop.", .break), ("Never again.", .break), ("I will definitely come back.", .make),
  ])
  func `in the bundled lexicons`(text: String, verdict: MakeOrBreak) {
    let findings = RuleReader.bundled.read(text).analysis.findings
    #expect(findings.compactMap(\.makeOrBreak) == [verdict])
    #expect(findings.allSatisfy { $0.isMomentOfTruth })
  }

  @Test(arguments: [
    ("Personne ne répond au téléphone.", Rupture.noAnswer), ("Nobody answers the phone.", .noAnswer),
    ("J'ai appelé cinq fois.", .repeatContact), ("I called five times.", .repeatContact),
  ])
  func `breaks in the journey are told in the bundled lexicons`(text: String, rupture: Rupture) {
    #expect(RuleReader.bundled.read(text).analysis.findings.compactMap(\.rupture) == [rupture])
  }
}
