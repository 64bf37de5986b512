import Cues
import Tokens

/// Cuts sentences into clauses, at punctuation and at the lexicons' boundary words.
enum ClauseCutter {
  /// Appends the clauses of all sentences, and tells each sentence its cues.
  ///
  /// - Parameters:
  ///   - cues: The cues of the sentences' languages, resolved, in order.
  ///   - glances: What their entries do.
  /// - Complexity: O(*n*) in the number of cues and marks.
  static func cut(
    _ sentences: inout [Sentence], at marks: ClauseMarks, cues: [Cue], glances: [Glance], into clauses: inout [Clause]
  ) {
    let (marks, cues, glances) = (marks.places.span.extracting(first: marks.count), cues.span, glances.span)
    var sentences = sentences.mutableSpan
    var (mark, cue) = (0, 0)
    for number in sentences.indices {
      let firstClause = clauses.count
      let (start, end) = (sentences[number].tokens.lowerBound, sentences[number].tokens.upperBound)
      var open = OpenClause(sentence: number, start: start, cue: cue)
      // Up to here words belong to a cue: no mark or boundary word among them cuts.
      var covered = start
      var told: Entry.Traits = []
      while true {
        let isCue = cue < cues.count && Int(cues[cue].first) < end
        let place = isCue ? Int(cues[cue].first) : end
        while mark < marks.count, Int(marks[mark]) < place {
          let after = Int(marks[mark]) + 1
          if after > covered { open.close(at: after, before: cue, into: &clauses) }
          mark += 1
        }
        guard isCue else { break }
        let traits = glances[cue].traits
        if traits.meets([.pivot, .clause]), place >= covered {
          open.close(at: place, before: cue, into: &clauses)
          open.beginsWithPivot = traits.contains(.pivot)
        } else if traits.meets([.judges, .keep]) {
          covered = max(covered, Int(cues[cue].end))
        }
        open.traits.formUnion(traits)
        told.formUnion(traits)
        cue += 1
      }
      open.close(at: end, before: cue, into: &clauses)
      sentences[number].traits = told
      sentences[number].cues = clauses[firstClause].cues.lowerBound..<clauses[clauses.count - 1].cues.upperBound
    }
  }
}

/// The clause that is being cut.
private struct OpenClause {
  let sentence: Int
  var start: Int
  var cue: Int
  var traits: Entry.Traits = []
  var beginsWithPivot = false

  /// Appends the clause up to a token and a cue, and begins the next one there.
  mutating func close(at end: Int, before cue: Int, into clauses: inout [Clause]) {
    if end > start {
      clauses.append(
        Clause(
          tokens: start..<end, cues: self.cue..<cue, sentence: sentence, opensWithPivot: beginsWithPivot,
          traits: traits))
    }
    self = OpenClause(sentence: sentence, start: end, cue: cue)
  }
}
