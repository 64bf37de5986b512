import Verbatims

/// Turns drafts into verbatims, whatever the format they came from.
struct DraftWriter: Sendable {
  var filler: VerbatimFiller
  private let judge: SpeakerJudge

  init(setup: ReadingSetup, filler: VerbatimFiller) {
    self.filler = filler
    judge = SpeakerJudge(roles: setup.speakers)
  }

  /// - Parameter overrides: what columns that the user named say, which wins over what the format says.
  func write(
    _ draft: Draft, overrides: [Role: [UInt8]] = [:], into verbatim: inout Verbatim
  ) throws(RecordProblem.Kind) {
    filler.begin(&verbatim)
    if let text = overrides[.text] {
      verbatim.text += text
    } else if !draft.turns.isEmpty {
      let customer = write(draft.turns, into: &verbatim)
      if draft.namesCustomer { verbatim.metadata.customer = customer }
    } else {
      guard let text = draft.wholeText else { throw .noText }
      verbatim.text += text
    }
    for (value, column) in draft.people { column.note(value, in: &verbatim.metadata) }
    let values = draft.values.merging(overrides) { $1 }
    for role in Role.allCases where role != .text {
      if let value = values[role] { filler.set(role, value, &verbatim) }
    }
  }

  /// `Speaker: text`, joined by line breaks.
  ///
  /// - Returns: the name of the customer who speaks first; nil where it only tells that it is one.
  private func write(_ turns: [Draft.Turn], into verbatim: inout Verbatim) -> [UInt8]? {
    let speakers = judge.speakers(of: turns)
    let first = zip(turns, speakers).first { $1 == .customer && !$0.name.isEmpty }?.0.name
    let origin = turns.compactMap(\.time).min()
    for (turn, speaker) in zip(turns, speakers) {
      if !verbatim.text.isEmpty { verbatim.text.append(UInt8(ascii: "\n")) }
      if !turn.name.isEmpty { verbatim.text += turn.name + [UInt8(ascii: ":"), UInt8(ascii: " ")] }
      let start = verbatim.text.count
      verbatim.text += turn.text
      let time = turn.time.flatMap { time in origin.map { time - $0 } }
      verbatim.turns.append(
        Turn(speaker: speaker, range: TextRange(start: start, end: verbatim.text.count), milliseconds: time))
    }
    return first.flatMap { judge.roles.role(of: $0.span) == nil && !judge.roles.isNobody($0.span) ? $0 : nil }
  }
}
