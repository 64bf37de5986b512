import Verbatims

extension ObjectFormat {
  /// LiveChat archives: users with their types, and a thread of events, or several.
  static let liveChat = ObjectFormat(
    format: .liveChat, places: [.root, .array("chats")],
    marks: [["users[].type"], ["thread.events", "threads[].events", "thread"]]
  ) { chat, draft, dates in
    let threads = [chat["thread"]] + chat["threads"].elements
    guard threads.contains(where: { $0["events"].isList }) else { return false }
    var users: [[UInt8]: (speaker: Turn.Speaker, name: [UInt8]?)] = [:]
    for user in chat["users"].elements {
      guard let id = user["id"].value else { continue }
      users[id] = (user["type"].word == "customer" ? .customer : .agent, user["name"].value)
      if user["type"].word == "customer" { draft.set(.customer, id) }
    }
    draft.set(.id, chat["id"].value)
    draft.set(.date, chat["created_at"].value ?? threads.lazy.compactMap { $0["created_at"].value }.first)
    draft.set(.sourceChannel, Array("chat".utf8))
    let rating = threads.lazy.map { $0["properties"]["rating"] }.first(where: \.isObject) ?? .null
    draft.set(.score, rating.first("score", "score.value"))
    var clock = TurnClock(dates: dates)
    for event in threads.flatMap({ $0["events"].elements }) where event["type"].word == "message" {
      let user = event["author_id"].value.flatMap { users[$0] }
      draft.add(
        user?.speaker, name: user?.name, event["text"].text ?? [], at: clock.milliseconds(event["created_at"].value))
    }
    draft.add(.customer, rating["comment"].text ?? rating["comment"]["value"].text ?? [])
    draft.text = []
    return true
  }
}
