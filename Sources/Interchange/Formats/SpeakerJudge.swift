import Verbatims

/// Tells customers from agents: by what the format says, by names, by what only one of the two says.
struct SpeakerJudge: Sendable {
  let roles: SpeakerRoles

  /// Who speaks in each turn.
  func speakers(of turns: [Draft.Turn]) -> [Turn.Speaker] {
    var known: [[UInt8]: Turn.Speaker] = [:]
    var open: [[UInt8]] = []
    for turn in turns where turn.speaker == nil && known[turn.name] == nil && !open.contains(turn.name) {
      if let role = roles.role(of: turn.name.span) ?? roles.role(within: turn.name.span) {
        known[turn.name] = role
      } else {
        open.append(turn.name)
      }
    }
    if !open.isEmpty {
      let sides = Set(turns.compactMap { $0.speaker ?? known[$0.name] })
      known.merge(others(open, turns, sides)) { $1 }
    }
    return turns.map { $0.speaker ?? known[$0.name] ?? .customer }
  }

  /// Who the speakers are whom no name tells.
  private func others(
    _ names: [[UInt8]], _ turns: [Draft.Turn], _ sides: Set<Turn.Speaker>
  ) -> [[UInt8]: Turn.Speaker] {
    if sides.count == 1, let side = sides.first {
      return Dictionary(uniqueKeysWithValues: names.map { ($0, side == .agent ? .customer : .agent) })
    }
    let scores = names.map { name in turns.reduce(0) { $0 + ($1.name == name ? roles.agency(of: $1.text.span) : 0) } }
    var agents = Set(names.indices.filter { scores[$0] > 0 })
    if agents.isEmpty, sides.isEmpty, names.count == 2, scores[0] != scores[1] {
      agents = [scores[0] > scores[1] ? 0 : 1]
    }
    // A conversation has a customer: of those who all speak like agents, the one who does so least.
    if agents.count == names.count, sides.isEmpty, names.count > 1,
      let least = scores.indices.min(by: { (scores[$0], $0) < (scores[$1], $1) })
    {
      agents.remove(least)
    }
    return Dictionary(uniqueKeysWithValues: names.indices.map { (names[$0], agents.contains($0) ? .agent : .customer) })
  }
}
