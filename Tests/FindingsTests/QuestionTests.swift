import Findings
import Parcours
import Testing
import Verbatims

/// The findings of an answer, each as its kind, theme, stage and what told the stage.
private func findings(_ answer: String, to question: String?) -> [String] {
  var verbatim = Verbatim()
  verbatim.text = Array(answer.utf8)
  verbatim.metadata.question = question.map { Array($0.utf8) }
  var analyzer = Analyzer(lexicon: BundledLexicons.lexicon)
  var analysis = Analysis()
  analyzer.analyze(verbatim, into: &analysis)
  return analysis.findings.map { finding in
    "\(finding.kind.id) \(finding.theme.id)" + (finding.stageFrom == .question ? " \(finding.stage.id)" : "")
  }
}

@Suite struct `An answer` {
  @Test(arguments: [
    ("L'accueil", "Que pourrions-nous améliorer ?", ["expectation friendliness"]),
    ("L'accueil", "Qu'est-ce qui vous a déplu ?", ["irritant friendliness"]),
    ("L'accueil", "Qu'avez-vous le plus apprécié ?", ["enchantment friendliness"]),
    ("L'accueil", "Quel âge avez-vous ?", []),
    ("Rien", "Que pourrions-nous améliorer ?", []),
    ("The food", "What did you like most?", ["enchantment quality"]),
    ("The food", "What could we improve?", ["expectation quality"]),
  ])
  func `that is a bare noun says what was asked for`(answer: String, question: String, expected: [String]) {
    #expect(findings(answer, to: question) == expected)
    #expect(findings(answer, to: nil) == [])
  }

  @Test func `that judges by itself is read as it stands`() {
    let answer = "L'accueil est désagréable."
    #expect(findings(answer, to: "Que pourrions-nous améliorer ?") == findings(answer, to: nil))
  }

  @Test func `is placed by the question where its own words place nothing`() {
    let placed = findings("Très décevant et trop long.", to: "Que pensez-vous de la livraison ?")
    #expect(!placed.isEmpty && placed.allSatisfy { $0.hasSuffix(" receive") }, "\(placed)")
  }

  @Test func `is read the same whatever was asked before`() {
    var analyzer = Analyzer(lexicon: BundledLexicons.lexicon)
    var analysis = Analysis()
    var verbatim = Verbatim()
    verbatim.text = Array("L'accueil".utf8)
    let questions = ["Que pourrions-nous améliorer ?", nil, "Que pourrions-nous améliorer ?", "Votre âge ?"]
    let counts = questions.map { question in
      verbatim.metadata.question = question.map { Array($0.utf8) }
      analyzer.analyze(verbatim, into: &analysis)
      return analysis.findings.count
    }
    #expect(counts == [1, 0, 1, 0])
  }
}
