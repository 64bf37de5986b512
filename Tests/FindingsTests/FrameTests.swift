import Findings
import Testing
import Verbatims

@Suite struct `A frame` {
  private static let reader = RuleReader(
    """
    class.mends is:mends mend|mended
    resolution.undone -2,stage:resolve,yields refused to <mends>
    empathy.unasked +2,yields also … <mends>
    empathy.paid -2,yields only … <mends> once
    frame.own yields i refused to <mends>
    frame.own yields we
    quality.bad -2 warped
    quality.good +2 mended well
    stage.paid stage:pay invoice
    """)

  @Test(arguments: [
    ("facture inexacte, avec mauvais nom", ["−[facture inexacte]"]),
    ("colis sale, avec mauvais nom", ["−[colis sale]", "−[mauvais nom]"]),
    ("facture inexacte. avec mauvais nom", ["−[facture inexacte]", "−[mauvais nom]"]),
  ])
  func `gives way in its sentence to what is said of the same theme`(text: String, signs: [String]) {
    let bills = RuleReader(
      """
      errors.wrong -2 facture inexacte
      cleanliness.dirty -2 colis sale
      errors.wrong_name -2,yields mauvais nom
      """)
    #expect(bills.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [
    ("he refused to mend", ["−[refused to mend]"]), ("i refused to mend", []),
    ("he refused to mend warped", ["−[warped]"]),
    ("he only mended well mended once", ["−[only mended well mended once]"]),
    ("he also refused to mend", ["−[refused to mend]"]),
    ("we then had refused to mend", []), ("we saw how he then refused to mend", ["−[refused to mend]"]),
  ])
  func `gives way to what says more in its clause, and holds against praise among its words`(
    text: String, signs: [String]
  ) {
    #expect(Self.reader.read(text).signs == signs)
  }

  @Test(arguments: [
    "The glazier never came back to finish the pane.", "They won't replace the bellows.",
    "Le vitrier n'a jamais rappelé.", "Il a fallu trois visites au vitrier.",
  ])
  func `is read in trades that no lexicon lists`(text: String) {
    #expect(RuleReader.bundled.read(text).analysis.findings.map(\.kind) == [.irritant])
  }

  @Test(arguments: ["I never inspected the pane.", "Je n'ai jamais repeint la vitre."])
  func `is not read in what customers leave undone themselves`(text: String) {
    #expect(RuleReader.bundled.read(text).analysis.findings.isEmpty)
  }
}
