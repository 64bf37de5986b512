import Cues
import Tokens
import Verbatims

/// Finds the turns of a chat whose lines begin with their speakers: "Agent: …", « - Client (10:32) : … ».
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
  /// begin with « Client : », and where they are what is judged (« Staff : … », « Support : … »).
  ///
  /// A turn is such a line plus the lines after it that name no speaker. What stands before the first is no turn.
  func turns(in tokens: [Token], _ cues: [Cue]) -> [TokenTurn] {
    var lines: [SpokenLine] = []
    var isLineStart = true
    for index in tokens.indices {
      if isLineStart, var line = SpokenLine(at: index, tokens) {
        line.speaker = speaker(in: line.name, cues)
        if line.speaker != nil || line.mayBeName(tokens) { lines.append(line) }
      }
      isLineStart = tokens[index].kind == .lineBreak
    }
    guard lines.count >= 2 else { return [] }
    tellTheOther(&lines, tokens)
    lines.removeAll { $0.speaker == nil }
    guard lines.count >= 2, isChat(lines, tokens) else { return [] }
    return lines.indices.compactMap { index in
      let end = index + 1 < lines.count ? lines[index + 1].start : tokens.count
      return lines[index].speaker.map { TokenTurn(speaker: $0, tokens: lines[index].said..<end) }
    }
  }

  /// The speaker whom one of the words names.
  private func speaker(in name: Range<Int>, _ cues: [Cue]) -> Turn.Speaker? {
    // Cues stand in order.
    let first = cues.partitioningIndex { Int($0.first) >= name.lowerBound }
    for cue in cues[first...].prefix(while: { Int($0.first) < name.upperBound }) {
      if let speaker = lexicon.entries[Int(cue.entry)].speaker { return speaker }
    }
    return nil
  }

  /// Where all known speakers are of one side, the only other name is the other side's: « Conseiller : », « Marie : ».
  private func tellTheOther(_ lines: inout [SpokenLine], _ tokens: [Token]) {
    let known = lines.compactMap(\.speaker)
    guard known.count >= 2, known.count < lines.count, let side = known.first, known.allSatisfy({ $0 == side })
    else { return }
    var counts: [[Key]: Int] = [:]
    for line in lines where line.speaker == nil { counts[line.keys(tokens), default: 0] += 1 }
    let again = counts.filter { $0.value >= 2 }
    // Once alone, a name may be a heading in what a customer says: nothing of a customer's is lost for it.
    guard let name = again.count == 1 ? again.first?.key : side == .agent && counts.count == 1 ? counts.first?.key : nil
    else { return }
    for index in lines.indices where lines[index].speaker == nil && lines[index].keys(tokens) == name {
      lines[index].speaker = side == .agent ? .customer : .agent
    }
  }

  /// Whether a customer speaks, or somebody twice: agents alone, each named once, are what a list judges.
  private func isChat(_ lines: [SpokenLine], _ tokens: [Token]) -> Bool {
    if lines.contains(where: { $0.speaker == .customer }) { return true }
    let names = lines.map { $0.keys(tokens) }
    return Set(names).count < names.count
  }
}
