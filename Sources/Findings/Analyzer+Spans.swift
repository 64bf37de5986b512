import Cues
import Tokens
import Verbatims

// The words of a finding.
extension Analyzer {
  /// The bytes that a cue covers.
  func range(_ cue: Cue) -> TextRange {
    TextRange(start: Int(tokens[Int(cue.first)].start), end: Int(tokens[Int(cue.end) - 1].end))
  }

  /// The words that carry a finding's point by themselves: its clause where that is short, else the smallest run of
  /// words that holds its cues, their shifters and their target (decision 9).
  ///
  /// A side on which another finding stands in the clause is not widened.
  func quote(of index: Int, among drafts: [Draft]) -> TextRange {
    let core = drafts[index].core
    let clause = readings[drafts[index].reading].clause
    var (first, end) = bounds(of: clauses[clause])
    for other in drafts.indices where other != index && readings[drafts[other].reading].clause == clause {
      if drafts[other].core.lowerBound < core.upperBound { first = core.lowerBound }
      if drafts[other].core.upperBound > core.lowerBound { end = core.upperBound }
    }
    first = min(first, core.lowerBound)
    end = max(end, core.upperBound)
    while length(first, end) > weights.widestQuote, first < core.lowerBound || end > core.upperBound {
      if core.lowerBound - first >= end - core.upperBound { first += 1 } else { end -= 1 }
    }
    return TextRange(start: Int(tokens[first].start), end: Int(tokens[end - 1].end))
  }

  /// A clause without the boundary word that begins it and the marks around it.
  private func bounds(of clause: Clause) -> (first: Int, end: Int) {
    var first = clause.tokens.lowerBound
    var end = clause.tokens.upperBound
    for index in clause.cues where Int(cues[index].first) == clause.tokens.lowerBound {
      let roles = lexicon.entries[Int(cues[index].entry)].roles
      if roles.contains(.pivot) { first = max(first, Int(cues[index].end)) }
    }
    while first < end, isMark(tokens[first]) { first += 1 }
    while first < end, isMark(tokens[end - 1]) { end -= 1 }
    return (first, end)
  }

  private func length(_ first: Int, _ end: Int) -> Int { Int(tokens[end - 1].end) - Int(tokens[first].start) }

  private func isMark(_ token: Token) -> Bool {
    switch token.kind {
    case .clauseMark, .sentenceEnd, .lineBreak, .symbol: true
    default: false
    }
  }

  /// The smallest run of words that holds a finding's cues, their shifters and their target.
  ///
  /// A wish runs to the end of its clause, since what is wished comes after the wishing.
  func core(of draft: Draft) -> Range<Int> {
    let reading = readings[draft.reading]
    let kind = draft.kind
    var first = Int(reading.cue.first)
    var end = Int(reading.cue.end)
    for index in readings.indices where readings[index].clause == reading.clause {
      let other = readings[index]
      let isJoined = other.outcome == .joined && other.theme == reading.theme && Kind(other, entry(other)) == kind
      guard isJoined || index == draft.reading else { continue }
      first = min(first, Int(other.cue.first))
      end = max(end, Int(other.cue.end))
      for shifter in other.shifters {
        first = min(first, Int(cues[reached[shifter]].first))
        end = max(end, Int(cues[reached[shifter]].end))
      }
    }
    if let target = reading.target {
      first = min(first, target.lowerBound)
      end = max(end, target.upperBound)
    }
    if kind == .expectation { end = max(end, lastWord(of: clauses[reading.clause], from: end)) }
    return first..<end
  }

  /// The end of a clause without its closing marks, at most fifteen words on.
  private func lastWord(of clause: Clause, from end: Int) -> Int {
    var last = min(clause.tokens.upperBound, end + 15)
    while last > end, isMark(tokens[last - 1]) { last -= 1 }
    return last
  }
}
