import Verbatims

extension ObjectFormat {
  /// Zendesk Chat transcripts: a visitor, the agents' names and a history of messages; offline messages too.
  static let zendeskChat = ObjectFormat(
    format: .zendeskChat, places: [.root, .array("chats")],
    marks: [["visitor.name", "visitor.email", "visitor.id"], ["history", "message"]]
  ) { chat, draft, dates in
    guard chat["visitor"].isObject else { return false }
    draft.set(.id, chat["id"].value)
    draft.set(.date, chat["timestamp"].value)
    draft.set(.customer, chat["visitor"].first("id", "email", "name"))
    draft.note(chat["visitor"]["name"].text, .name)
    draft.set(.score, chat["rating"].value)
    draft.set(.sourceChannel, Array("chat".utf8))
    let visitor = chat["visitor"]["name"].value
    let agents = chat["agent_names"].elements.compactMap(\.value)
    var clock = TurnClock(dates: dates)
    for event in chat["history"].elements where event["type"].word == "chat.msg" || event["type"].word.isEmpty {
      let name = event["name"].value
      let isAgent: Bool? =
        switch event["sender_type"].word.lowercased() {
        case "visitor": false
        case "agent", "trigger", "system", "bot": true
        default: name == nil ? nil : name == visitor ? false : agents.contains(name ?? []) ? true : nil
        }
      draft.add(
        isAgent.map { $0 ? .agent : .customer }, name: name, event["msg"].text ?? [],
        at: clock.milliseconds(event["timestamp"].value))
    }
    // What the visitor wrote when nobody was there, or a word left with the rating.
    draft.text = chat["message"].text ?? chat["comment"].text ?? []
    if let comment = chat["comment"].text, !draft.turns.isEmpty {
      draft.add(.customer, name: visitor, comment)
    }
    return true
  }
}
