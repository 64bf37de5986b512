import Cues
import Tokens
import Verbatims

/// Reads the cues that name a recourse in their clauses (decision 20).
struct RecourseReader {
  let cues: [Cue]
  let glances: [Glance]
  let tokens: [Token]
  /// What is known of each token by itself.
  let words: [WordFlags]
  let lexicon: Lexicon
  /// A clause is quoted whole up to so many bytes.
  let widest: Int

  /// So many words may stand between a negator and a cue without a verb of its own: « je n'ai pas l'intention de porter
  /// plainte ».
  private static let reach = 3

  /// Appends what the clauses of a text tell, one of a kind a sentence.
  func read(_ clauses: [Clause], of sentences: [Sentence], into told: inout [ToldRecourse]) {
    var first = told.count
    var sentence = -1
    for clause in clauses where clause.traits.contains(.recourse) {
      if clause.sentence != sentence { (first, sentence) = (told.count, clause.sentence) }
      for index in clause.cues where glances[index].traits.contains(.recourse) {
        let entry = lexicon.entries[Int(cues[index].entry)]
        guard let recourse = entry.recourse, !isHidden(index, in: clause), !isDenied(index, entry, in: clause) else {
          continue
        }
        let new = ToldRecourse(
          recourse: recourse, state: entry.recourseState, turn: sentences[clause.sentence].turn,
          range: quote(cues[index], in: clause), entry: cues[index].entry, cue: range(cues[index]))
        Self.add(new, to: &told, from: first)
      }
    }
  }

  /// What is begun tells more than what is threatened, and that more than a name.
  private static func add(_ new: ToldRecourse, to told: inout [ToldRecourse], from first: Int) {
    guard let other = told[first...].firstIndex(where: { $0.recourse == new.recourse }) else { return told.append(new) }
    guard weight(new.state) > weight(told[other].state) else { return }
    told.remove(at: other)
    told.append(new)
  }

  private static func weight(_ state: RecourseState?) -> Int {
    switch state {
    case nil: 0
    case .threatened?: 1
    case .begun?: 2
    }
  }

  /// A longer cue of the same recourse holds it, or one that takes recourse away meets it.
  private func isHidden(_ index: Int, in clause: Clause) -> Bool {
    let cue = cues[index]
    for other in clause.cues where other != index && glances[other].traits.contains(.recourse) {
      let outer = cues[other]
      guard outer.first < cue.end, cue.first < outer.end else { continue }
      let entry = lexicon.entries[Int(outer.entry)]
      if entry.roles.contains(.noRecourse) { return true }
      guard entry.recourse == lexicon.entries[Int(cue.entry)].recourse else { continue }
      let holds = outer.first <= cue.first && cue.end <= outer.end
      if holds, outer.end - outer.first > cue.end - cue.first { return true }
    }
    return false
  }

  /// A negator is told by its word too: a longer cue may hide it (« n'allez pas »).
  private func isDenied(_ index: Int, _ entry: Entry, in clause: Clause) -> Bool {
    guard !entry.roles.contains(.negated) else { return false }
    let cue = cues[index]
    let reach = entry.recourseState == nil ? Self.reach : 0
    for other in clause.cues where glances[other].traits.contains(.flip) {
      let negator = cues[other]
      if negator.first < cue.end, cue.first < negator.end { return true }
      if negator.end <= cue.first, Int(cue.first - negator.end) <= reach { return true }
    }
    let first = max(clause.tokens.lowerBound, Int(cue.first) - reach - 1)
    return words[first..<max(first, Int(cue.end))].contains { $0.contains(.negator) }
  }

  /// The clause where it is short, else as much of it around the cue as is not too long.
  private func quote(_ cue: Cue, in clause: Clause) -> TextRange {
    let bounds = Quotes.bounds(of: clause, cues: cues.span, glances: glances.span, tokens: tokens.span)
    var (first, end) = (min(bounds.first, Int(cue.first)), max(bounds.end, Int(cue.end)))
    while length(first, end) > widest, first < Int(cue.first) || end > Int(cue.end) {
      if Int(cue.first) - first >= end - Int(cue.end) { first += 1 } else { end -= 1 }
    }
    return TextRange(start: Int(tokens[first].start), end: Int(tokens[end - 1].end))
  }

  private func length(_ first: Int, _ end: Int) -> Int { Int(tokens[end - 1].end) - Int(tokens[first].start) }

  private func range(_ cue: Cue) -> TextRange {
    TextRange(start: Int(tokens[Int(cue.first)].start), end: Int(tokens[Int(cue.end) - 1].end))
  }
}

extension Entry {
  /// How far the recourse has gone, where its words tell.
  var recourseState: RecourseState? {
    roles.contains(.begun) ? .begun : roles.contains(.threatened) ? .threatened : nil
  }
}
