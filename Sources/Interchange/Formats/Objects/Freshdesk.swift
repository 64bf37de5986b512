import Verbatims

extension ObjectFormat {
  /// Freshdesk tickets with their conversations; private notes are left out.
  static let freshdesk = ObjectFormat(
    format: .freshdesk, places: [.root, .array("tickets")],
    marks: [["description_text", "structured_description"], ["responder_id", "source", "priority", "requester_id"]]
  ) { ticket, draft, dates in
    guard
      ticket["description_text"].value != nil || ticket["requester_id"].value != nil || ticket["conversations"].isList
    else { return false }
    draft.set(.id, ticket["id"].value)
    draft.set(.date, ticket["created_at"].value)
    draft.set(.customer, ticket.first("requester_id", "requester.id"))
    draft.note(ticket["requester"]["name"].text, .name)
    draft.set(.sourceChannel, channel(ticket["source"]))
    draft.title = ticket["subject"].text ?? []
    draft.text = ticket["description_text"].text ?? HTMLText.text(ticket["description"].text ?? [])
    var clock = TurnClock(dates: dates)
    let start = clock.milliseconds(ticket["created_at"].value)
    for part in ticket["conversations"].elements where !part["private"].isTrue {
      let text = part["body_text"].text ?? HTMLText.text(part["body"].text ?? [])
      draft.add(part["incoming"].isTrue ? .customer : .agent, text, at: clock.milliseconds(part["created_at"].value))
    }
    draft.openWithText()
    if !draft.turns.isEmpty, draft.turns[0].time == nil { draft.turns[0].time = start }
    return true
  }

  /// How a ticket came, by Freshdesk's numbers.
  private static func channel(_ source: JSONNode) -> [UInt8]? {
    let names = [1: "email", 2: "portal", 3: "phone", 7: "chat", 9: "feedback widget", 10: "outbound email"]
    guard let number = source.number else { return source.value }
    return names[number].map { Array($0.utf8) } ?? source.value
  }
}

extension JSONNode {
  var isList: Bool {
    if case .array = self { true } else { false }
  }
}
