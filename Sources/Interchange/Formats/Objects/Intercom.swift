import Verbatims

extension ObjectFormat {
  /// Intercom conversations: what opened them, then parts. Notes are the company's own and no part of what was said.
  static let intercom = ObjectFormat(
    format: .intercom, places: [.root, .array("conversations"), .array("data")],
    marks: [
      ["conversation_parts", "waiting_since", "admin_assignee_id"], ["source.body", "source.author.type", "source"],
    ]
  ) { conversation, draft, _ in
    let source = conversation["source"]
    guard source.isObject || conversation["conversation_parts"].isObject else { return false }
    draft.set(.id, conversation["id"].value)
    draft.set(.date, conversation["created_at"].value)
    draft.set(.score, conversation["conversation_rating"]["rating"].value)
    draft.set(.sourceChannel, source["type"].value)
    draft.title = HTMLText.text(source["subject"].text ?? [])
    add(source, at: conversation["created_at"], &draft)
    let parts = conversation["conversation_parts"]
    for part in parts["conversation_parts"].elements + parts.elements where isSpoken(part) {
      add(part, at: part["created_at"], &draft)
    }
    let author = ([source] + parts["conversation_parts"].elements).first { isCustomer($0["author"]) == true }
    draft.set(.customer, author?["author"].first("id", "email"))
    draft.note(author?["author"]["name"].text, .name)
    draft.headFirstCustomerTurn()
    if let remark = conversation["conversation_rating"]["remark"].text { draft.add(.customer, remark) }
    draft.text = []
    return true
  }

  private static func add(_ part: JSONNode, at time: JSONNode, _ draft: inout Draft) {
    let author = part["author"]
    let speaker = isCustomer(author).map { $0 ? Turn.Speaker.customer : .agent }
    draft.add(
      speaker, name: author["name"].value, HTMLText.text(part["body"].text ?? []),
      at: TurnClock.number(time.value, unit: 1000))
  }

  private static func isSpoken(_ part: JSONNode) -> Bool {
    part["part_type"].word != "note" && !part["redacted"].isTrue
  }

  private static func isCustomer(_ author: JSONNode) -> Bool? {
    switch author["type"].word {
    case "user", "lead", "contact": true
    case "admin", "bot", "team": false
    default: nil
    }
  }
}
