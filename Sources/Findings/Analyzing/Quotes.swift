import Cues
import Tokens
import Verbatims

/// Finds the words of findings.
enum Quotes {
  /// The smallest run of words that holds a finding's cues, their shifters and their target.
  ///
  /// A wish runs to the end of its clause, since what is wished comes after the wishing.
  static func core(
    of draft: Draft, in clause: Clause, readings: Span<CueReading>, shifters: Span<Int>, cues: Span<Cue>,
    tokens: Span<Token>
  ) -> Range<Int> {
    let reading = readings[draft.reading]
    var first = Int(reading.cue.first)
    var end = Int(reading.cue.end)
    for index in clause.readings {
      let other = readings[index]
      guard index == draft.reading || other.isJoined(to: reading.theme, draft.kind) else { continue }
      first = min(first, Int(other.cue.first))
      end = max(end, Int(other.cue.end))
      for shifter in other.shifters {
        // What was told, or what is not lived, may stand in a clause before.
        first = min(first, max(clause.tokens.lowerBound, Int(cues[shifters[shifter]].first)))
        end = max(end, min(clause.tokens.upperBound, Int(cues[shifters[shifter]].end)))
      }
    }
    if let target = reading.target {
      first = min(first, target.lowerBound)
      end = max(end, target.upperBound)
    }
    if draft.kind == .expectation { end = max(end, lastWord(of: clause, from: end, tokens)) }
    return first..<end
  }

  /// The end of a clause without its closing marks, at most fifteen words on.
  private static func lastWord(of clause: Clause, from end: Int, _ tokens: Span<Token>) -> Int {
    var last = min(clause.tokens.upperBound, end + 15)
    while last > end, isMark(tokens[last - 1].kind) { last -= 1 }
    return last
  }

  /// The words that carry a finding's point by themselves: its clause where that is short, else the smallest run of
  /// words that holds its cues, their shifters and their target (decision 9).
  ///
  /// A side on which another finding stands in the clause is not widened.
  /// - Parameter clause: The drafts of the clause's findings, this one among them.
  static func quote(
    of index: Int, among clause: Range<Int>, _ drafts: Span<Draft>, in bounds: (first: Int, end: Int),
    tokens: Span<Token>, widest: Int
  ) -> TextRange {
    let core = drafts[index].core
    var (first, end) = bounds
    for other in clause where other != index {
      if drafts[other].core.lowerBound < core.upperBound { first = core.lowerBound }
      if drafts[other].core.upperBound > core.lowerBound { end = core.upperBound }
    }
    first = min(first, core.lowerBound)
    end = max(end, core.upperBound)
    while length(first, end, tokens) > widest, first < core.lowerBound || end > core.upperBound {
      if core.lowerBound - first >= end - core.upperBound { first += 1 } else { end -= 1 }
    }
    return TextRange(start: Int(tokens[first].start), end: Int(tokens[end - 1].end))
  }

  /// A clause without the boundary word that begins it and the marks around it.
  static func bounds(
    of clause: Clause, cues: Span<Cue>, glances: Span<Glance>, tokens: Span<Token>
  ) -> (first: Int, end: Int) {
    var first = clause.tokens.lowerBound
    var end = clause.tokens.upperBound
    if clause.traits.contains(.pivot) {
      for index in clause.cues where Int(cues[index].first) == clause.tokens.lowerBound {
        if glances[index].traits.contains(.pivot) { first = max(first, Int(cues[index].end)) }
      }
    }
    while first < end, isMark(tokens[first].kind) { first += 1 }
    while first < end, isMark(tokens[end - 1].kind) { end -= 1 }
    return (first, end)
  }

  private static func length(_ first: Int, _ end: Int, _ tokens: Span<Token>) -> Int {
    Int(tokens[end - 1].end) - Int(tokens[first].start)
  }

  private static func isMark(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .clauseMark, .sentenceEnd, .lineBreak, .symbol: true
    default: false
    }
  }
}

extension CueReading {
  fileprivate func isJoined(to theme: Theme, _ kind: Kind) -> Bool {
    outcome == .joined && self.theme == theme && self.kind == kind
  }
}
