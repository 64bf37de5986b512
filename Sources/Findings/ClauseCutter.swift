import Cues
import Tokens

/// Cuts sentences into clauses, at punctuation and at the lexicons' boundary words.
struct ClauseCutter {
  /// The first mark that was not passed yet.
  private var mark = 0
  /// The first cue that was not passed yet.
  private var cue = 0

  /// Appends the clauses of all sentences, and tells each sentence its cues.
  ///
  /// - Parameters:
  ///   - cues: The cues of the sentences' languages, resolved, in order.
  ///   - glances: What their entries do.
  /// - Complexity: O(*n*) in the number of cues and marks.
  static func cut(
    _ sentences: inout [Sentence], at marks: ClauseMarks, cues: [Cue], glances: [Glance], into clauses: inout [Clause]
  ) {
    let (places, cues, glances) = (marks.places.span.extracting(first: marks.count), cues.span, glances.span)
    var cutter = ClauseCutter()
    var sentences = sentences.mutableSpan
    for number in sentences.indices {
      let first = clauses.count
      let firstCue = cutter.cue
      cutter.cut(sentences[number], number, at: places, cues: cues, glances: glances, into: &clauses)
      sentences[number].cues = clauses[first].cues.lowerBound..<clauses[clauses.count - 1].cues.upperBound
      for cue in firstCue..<cutter.cue { sentences[number].traits.formUnion(glances[cue].traits) }
    }
  }

  private mutating func cut(
    _ sentence: Sentence, _ number: Int, at marks: Span<UInt32>, cues: Span<Cue>, glances: Span<Glance>,
    into clauses: inout [Clause]
  ) {
    let start = sentence.tokens.lowerBound
    var open = Clause(
      tokens: start..<start, cues: cue..<cue, sentence: number, turn: sentence.turn, language: sentence.language)
    // Up to here words belong to a cue that no boundary inside it cuts.
    var covered = start
    while cue < cues.count, Int(cues[cue].first) < sentence.tokens.upperBound {
      let first = Int(cues[cue].first)
      let traits = glances[cue].traits
      passMarks(marks, before: first, covered, &open, into: &clauses)
      if traits.meets([.pivot, .clause]), first >= covered {
        open.close(at: first, before: cue, into: &clauses)
        if traits.contains(.pivot) { open.opensWithPivot = true }
      } else if traits.meets([.judges, .keep]) {
        covered = max(covered, Int(cues[cue].end))
      }
      open.traits.formUnion(traits)
      cue += 1
    }
    passMarks(marks, before: sentence.tokens.upperBound, covered, &open, into: &clauses)
    open.close(at: sentence.tokens.upperBound, before: cue, into: &clauses)
  }

  /// A mark ends a clause, unless it stands inside a cue.
  private mutating func passMarks(
    _ marks: Span<UInt32>, before end: Int, _ covered: Int, _ open: inout Clause, into clauses: inout [Clause]
  ) {
    while mark < marks.count, Int(marks[mark]) < end {
      let place = Int(marks[mark])
      if place >= covered { open.close(at: place + 1, before: cue, into: &clauses) }
      mark += 1
    }
  }
}

extension Clause {
  /// Appends the clause up to a token and a cue, and begins the next one there.
  fileprivate mutating func close(at end: Int, before cue: Int, into clauses: inout [Clause]) {
    if end > tokens.lowerBound {
      tokens = tokens.lowerBound..<end
      cues = cues.lowerBound..<cue
      clauses.append(self)
    }
    self = Clause(tokens: end..<end, cues: cue..<cue, sentence: sentence, turn: turn, language: language)
  }
}
