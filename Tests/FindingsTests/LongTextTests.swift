import Cues
import Parcours
import Testing
import Tokens
import Verbatims

@testable import Findings

@Suite struct `A very long text` {
  private static func worker(_ text: String) -> (Analyzer, Analysis) {
    var worker = Analyzer(lexicon: BundledLexicons.lexicon)
    var verbatim = Verbatim()
    verbatim.text = Array(text.utf8)
    var analysis = Analysis()
    worker.analyze(verbatim, into: &analysis)
    return (worker, analysis)
  }

  /// Whatever looks at all of a text for each word of it would take a quarter of an hour or more; what does not takes some
  /// twenty seconds, and a few times that where all other tests run beside it.
  @Test(
    .timeLimit(.minutes(4)),
    arguments: [
      "attendu 3 semaines et 5 appels pour rien ", "waited 3 weeks, called 5 times and nothing ",
      "pas bon pas aimable jamais rapide très déçu ", "never again, not good, no reply ",
      "Agent: hello\nClient: the clerk was rude\n",
      "C'était lent mais maintenant c'est rapide. Ce n'est pas l'attente, c'est le mépris. Devis à 300, facturé 480. ",
    ])
  func `takes no longer than its length asks`(_ phrase: String) {
    let (_, analysis) = Self.worker(String(repeating: phrase, count: 20_000))
    #expect(!analysis.findings.isEmpty)
  }

  @Test func `without a mark is cut all the same, and nothing is lost`() {
    let (worker, _) = Self.worker(String(repeating: "le plat servi hier midi ", count: 300))
    #expect(worker.sentences.count > 1)
    #expect(worker.sentences.allSatisfy { $0.tokens.count <= SentenceCutter.mostTokens })
    #expect(worker.sentences.map(\.tokens.count).reduce(0, +) == worker.tokens.count)
  }
}
