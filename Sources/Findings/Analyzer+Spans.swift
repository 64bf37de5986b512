import Cues
import Tokens
import Verbatims

// The words of a finding.
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
