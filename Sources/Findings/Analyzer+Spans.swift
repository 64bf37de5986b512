import Cues
import Tokens
import Verbatims

extension Analyzer {
  /// The bytes that a cue covers.
  func range(_ cue: Cue) -> TextRange {
    TextRange(start: Int(tokens[Int(cue.first)].start), end: Int(tokens[Int(cue.end) - 1].end))
  }

  /// The smallest run of words that holds a finding's cues, their shifters and their target.
  ///
  /// A wish runs to the end of its clause, since what is wished comes after the wishing.
  func span(of draft: Draft) -> TextRange {
    let reading = readings[draft.reading]
    let clause = clauses[reading.clause]
    let kind = Kind(reading, entry(reading))
    var first = Int(reading.cue.first)
    var end = Int(reading.cue.end)
    func take(_ from: Int, _ to: Int) {
      first = min(first, from)
      end = max(end, to)
    }
    for other in readings where other.clause == reading.clause {
      let joins = other.outcome == .joined && Kind(other, entry(other)) == kind && other.theme == reading.theme
      guard joins || other == reading else { continue }
      take(Int(other.cue.first), Int(other.cue.end))
      for index in other.shifters { take(Int(cues[reached[index]].first), Int(cues[reached[index]].end)) }
    }
    if let target = reading.target { take(target.lowerBound, target.upperBound) }
    if kind == .expectation { end = max(end, lastWord(of: clause, from: end)) }
    return TextRange(start: Int(tokens[first].start), end: Int(tokens[end - 1].end))
  }

  /// The end of a clause without its closing marks, at most fifteen words on.
  private func lastWord(of clause: Clause, from end: Int) -> Int {
    var last = min(clause.tokens.upperBound, end + 15)
    while last > end {
      switch tokens[last - 1].kind {
      case .clauseMark, .sentenceEnd, .lineBreak: last -= 1
      default: return last
      }
    }
    return last
  }
}
