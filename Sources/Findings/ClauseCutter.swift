import Cues
import Tokens

/// Cuts sentences into clauses, at punctuation and at the lexicons' boundary words.
struct ClauseCutter {
  let lexicon: Lexicon

  /// Appends the clauses of a sentence; `cues` are its language's, resolved, in order, from index `cue` on.
  ///
  /// - Returns: The index of the first cue after the sentence.
  func cut(
    _ sentence: Sentence, number: Int, tokens: [Token], cues: [Cue], from cue: Int, into clauses: inout [Clause]
  ) -> Int {
    var start = sentence.tokens.lowerBound
    var firstCue = cue
    var next = cue
    var pivot = false
    func close(at end: Int, into clauses: inout [Clause]) {
      if end > start {
        clauses.append(
          Clause(
            tokens: start..<end, cues: firstCue..<next, sentence: number, turn: sentence.turn,
            language: sentence.language, opensWithPivot: pivot))
      }
      start = end
      firstCue = next
      pivot = false
    }
    var covered = start
    for index in sentence.tokens {
      while next < cues.count, Int(cues[next].first) == index {
        let entry = lexicon.entries[Int(cues[next].entry)]
        if entry.roles.contains(.pivot) || entry.roles.contains(.clause), index >= covered {
          close(at: index, into: &clauses)
          if entry.roles.contains(.pivot) { pivot = true }
        } else if entry.valence != 0 || entry.roles.contains(.keep) {
          covered = max(covered, Int(cues[next].end))
        }
        next += 1
      }
      if index >= covered, Self.ends(tokens[index].kind) { close(at: index + 1, into: &clauses) }
    }
    close(at: sentence.tokens.upperBound, into: &clauses)
    return next
  }

  private static func ends(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .clauseMark, .sentenceEnd, .lineBreak: true
    default: false
    }
  }
}
