import Cues
import Tokens
import Verbatims

/// Finds the turns of a chat whose lines begin with their speakers: "Agent: …", « Client : … ».
struct TurnFinder {
  let lexicon: Lexicon

  /// A turn in tokens, without its speaker's name.
  struct TokenTurn: Hashable {
    var speaker: Turn.Speaker
    var tokens: Range<Int>
  }

  /// The turns that the format gave, in tokens.
  func turns(_ given: [Turn], tokens: [Token]) -> [TokenTurn] {
    var next = 0
    return given.map { turn in
      while next < tokens.count, Int(tokens[next].start) < turn.range.start { next += 1 }
      let first = next
      while next < tokens.count, Int(tokens[next].end) <= turn.range.end { next += 1 }
      return TokenTurn(speaker: turn.speaker, tokens: first..<next)
    }
  }

  /// The turns that lines beginning with a speaker tell; empty where fewer than two lines do, since a text may merely
  /// begin with « Client : ».
  ///
  /// A turn is such a line plus the lines after it that name no speaker. What stands before the first is no turn.
  func turns(in tokens: [Token], _ cues: [Cue]) -> [TokenTurn] {
    var turns: [TokenTurn] = []
    var isLineStart = true
    var index = 0
    while index < tokens.count {
      if isLineStart, let (speaker, end) = speaker(at: index, tokens, cues) {
        if let last = turns.indices.last { turns[last].tokens = turns[last].tokens.lowerBound..<index }
        turns.append(TokenTurn(speaker: speaker, tokens: end..<tokens.count))
        index = end
        isLineStart = false
        continue
      }
      isLineStart = tokens[index].kind == .lineBreak
      index += 1
    }
    return turns.count >= 2 ? turns : []
  }

  /// One to three words and a colon at the start of a line, one of which names a speaker.
  private func speaker(at index: Int, _ tokens: [Token], _ cues: [Cue]) -> (Turn.Speaker, Int)? {
    var at = index
    while at < tokens.count, at < index + 4, tokens[at].kind == .word || tokens[at].kind == .number { at += 1 }
    guard at > index, at < tokens.count, tokens[at].kind == .clauseMark, isColon(tokens[at]) else { return nil }
    // Cues stand in order.
    let first = cues.partitioningIndex { Int($0.first) >= index }
    for cue in cues[first...].prefix(while: { Int($0.first) < at }) {
      if let speaker = lexicon.entries[Int(cue.entry)].speaker { return (speaker, at + 1) }
    }
    return nil
  }

  private func isColon(_ token: Token) -> Bool { token.key.low == 0x3A && token.key.high == 0 }
}
