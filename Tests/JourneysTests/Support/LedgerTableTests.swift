import Journeys
import Testing
import Verbatims

@Test func `A row of a test's table is read as it stands`() {
  let rows = """
    r1 c1 1970-01-02T01:01 score=3 segment=gold | - support/phone waiting.long 0.5 no_answer "on hold"
    r2 _ 2026-03-02 duplicate=r1 | + leave overall.leaving 0.8 break moment because=0
    """
  let ledger = Ledger(rows: rows)
  let (first, second) = (ledger.verbatims[0], ledger.verbatims[1])
  #expect(first.seconds == 90_060 && first.score == 3000)
  #expect(second.day == 20_514 && second.customer.isNone)
  #expect(ledger.columns.map { ledger.texts.string($0) } == ["segment"])
  #expect(ledger.texts.string(second.duplicateOf) == "r1")
  let finding = ledger.findings[0]
  #expect(finding.stage == .support && finding.channel == .phone && finding.theme == .waiting)
  #expect(finding.rupture == .noAnswer && finding.intensity == 500 && finding.kind == .irritant)
  #expect(ledger.texts.string(finding.quote) == "on hold" && ledger.texts.string(finding.concept) == "waiting.long")
  let verdict = ledger.findings[1]
  #expect(verdict.makeOrBreak == .break && verdict.isMomentOfTruth && verdict.because == 0)
}
