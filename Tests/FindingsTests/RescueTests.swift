import Findings
import Testing
import Verbatims

@Suite struct `Customers who would have left` {
  private static let reader = RuleReader(
    """
    overall.leave -2,decides:break,stage:leave résilié
    overall.would_have_left -2,decides:break,stage:leave,void,moment aurais résilié
    rescue.but_for rescue sans
    """)

  @Test(arguments: [
    ("j'ai résilié", ["−[résilié]"], [MakeOrBreak?.some(.break)]),
    ("sans elle, j'ai résilié", ["−[résilié]"], [.break]),
    ("j'aurais résilié", ["−[aurais résilié]"], [nil]),
    ("sans elle, j'aurais résilié", ["+[aurais résilié]"], [.make]),
    ("sans elle. j'aurais résilié", ["−[aurais résilié]"], [nil]),
  ])
  func `praise what kept them, where their sentence tells it`(
    text: String, signs: [String], verdicts: [MakeOrBreak?]
  ) {
    let read = Self.reader.read(text, language: .french)
    #expect(read.signs == signs)
    #expect(read.analysis.findings.map(\.makeOrBreak) == verdicts)
    #expect(Set(read.analysis.findings.map(\.isMomentOfTruth)) == [true])
  }

  @Test(arguments: [
    ("Sans l'aide de Nadia, je serais partie.", Kind.enchantment),
    ("If it wasn't for Priya, I would have cancelled.", .enchantment),
    ("I was about to switch but Tom talked me round.", .enchantment),
    ("S'ils n'avaient pas perdu mon dossier, je restais.", .irritant),
    ("If they hadn't lost my file, I would have stayed.", .irritant),
  ])
  func `are told by what did not happen, in the bundled lexicons`(text: String, kind: Kind) {
    let findings = RuleReader.bundled.read(text).analysis.findings
    #expect(Set(findings.map(\.kind)) == [kind])
  }
}
