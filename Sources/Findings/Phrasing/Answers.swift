import Cues
import Verbatims

/// « Aimable ? Pas le moins du monde. », "Slow? Not at all.": who asks in a word or two and denies it at once says the contrary.
struct Answers {
  let shared: SharedWeights
  private var weights: Weights { shared.values }

  /// Reverses what a short question asks where the sentence after it denies.
  func turn(
    _ readings: inout [CueReading], _ clauses: [Clause], _ sentences: [Sentence], _ scope: ShifterScope
  ) {
    for index in readings.indices where readings[index].valence != 0 {
      let (asked, next) = (clauses[readings[index].clause], readings[index].clause + 1)
      guard next < clauses.count, isShortQuestion(sentences[asked.sentence]), isDenial(clauses[next]) else { continue }
      guard readings[index].outcome == .asked || readings[index].outcome == .found else { continue }
      let answer = sentences[clauses[next].sentence]
      guard clauses[next].sentence == asked.sentence + 1, !answer.isQuestion else { continue }
      guard sentences[asked.sentence].turn == answer.turn else { continue }
      readings[index].valence = scope.flipped(readings[index].valence)
      readings[index].outcome = .found
    }
  }

  private func isShortQuestion(_ sentence: Sentence) -> Bool {
    sentence.isQuestion && sentence.tokens.count <= weights.longestAsked
  }

  private func isDenial(_ clause: Clause) -> Bool {
    clause.traits.contains(.flip) && clause.tokens.count <= weights.longestAnswer && clause.readings.isEmpty
  }
}
