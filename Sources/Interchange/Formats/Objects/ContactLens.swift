import Verbatims

extension ObjectFormat {
  /// Amazon Connect Contact Lens: turns with roles, calls and chats.
  static let contactLens = ObjectFormat(
    format: .contactLens, places: [.root],
    marks: [
      ["Transcript[].Content"],
      ["Transcript[].ParticipantId", "Transcript[].ParticipantRole", "Participants[].ParticipantRole"],
    ]
  ) { contact, draft, dates in
    guard contact["Transcript"].isList else { return false }
    var roles: [[UInt8]: JSONNode] = [:]
    for participant in contact["Participants"].elements {
      if let id = participant["ParticipantId"].value { roles[id] = participant["ParticipantRole"] }
    }
    let customer = contact["CustomerMetadata"]
    draft.set(.id, customer["ContactId"].value ?? contact["ContactId"].value)
    draft.set(.date, customer["InitiationTimestamp"].value)
    draft.set(.sourceChannel, contact["Channel"].value)
    var clock = TurnClock(dates: dates)
    for turn in contact["Transcript"].elements {
      let id = turn["ParticipantId"].value
      let role =
        turn["ParticipantRole"].value == nil
        ? id.flatMap { roles[$0] } ?? turn["ParticipantId"] : turn["ParticipantRole"]
      let speaker: Turn.Speaker? =
        switch role.word.uppercased() {
        case "CUSTOMER": .customer
        case "AGENT", "SYSTEM", "SUPERVISOR", "CUSTOM_BOT": .agent
        default: nil
        }
      let time =
        TurnClock.number(turn["BeginOffsetMillis"].value, unit: 1)
        ?? clock.milliseconds(turn["AbsoluteTime"].value)
      draft.add(speaker, name: turn["DisplayName"].value, turn["Content"].text ?? [], at: time)
    }
    draft.text = []
    return true
  }
}
