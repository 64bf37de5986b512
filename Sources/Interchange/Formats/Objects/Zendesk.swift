import Verbatims

extension ObjectFormat {
  /// Zendesk tickets as the full JSON export writes them, one a line or under `tickets`, with their comments or without.
  static let zendesk = ObjectFormat(
    format: .zendesk, places: [.root, .array("tickets")],
    marks: [["requester_id", "requester"], ["via.channel", "submitter_id"], ["description", "comments", "subject"]]
  ) { ticket, draft, dates in
    guard ticket["requester_id"].value != nil || ticket["requester"].isObject else { return false }
    let requester = ticket.first("requester_id", "requester.id")
    draft.set(.id, ticket["id"].value)
    draft.set(.date, ticket["created_at"].value)
    draft.set(.customer, requester)
    draft.note(ticket["requester"]["name"].text, .name)
    for agent in ["submitter", "assignee"] { draft.note(ticket[agent]["name"].text, .nickname) }
    draft.set(.sourceChannel, ticket.at("via.channel").value)
    draft.set(.score, ticket["satisfaction_rating"]["score"].value)
    draft.title = ticket["subject"].text ?? []
    var clock = TurnClock(dates: dates)
    for comment in ticket["comments"].elements where !comment["public"].isFalse {
      let author = comment.first("author_id", "author.id")
      let text = comment["plain_body"].text ?? comment["body"].text ?? HTMLText.text(comment["html_body"].text ?? [])
      draft.add(
        author == nil ? nil : author == requester ? .customer : .agent, name: comment["author"]["name"].text,
        text, at: clock.milliseconds(comment["created_at"].value))
    }
    if draft.turns.contains(where: { $0.speaker != .agent }) {
      draft.headFirstCustomerTurn()
    } else {
      // The comments are only the company's: the description is what the customer wrote.
      draft.text = ticket["description"].text ?? []
      draft.openWithText()
    }
    if let remark = ticket["satisfaction_rating"]["comment"].text, !remark.isEmpty { draft.close(with: remark) }
    return true
  }
}

extension Draft {
  /// Puts the subject before what the customer says first, since no turn of its own holds it.
  mutating func headFirstCustomerTurn() {
    guard let first = turns.firstIndex(where: { $0.speaker == .customer }) else { return }
    text = turns[first].text
    turns[first].text = wholeText ?? turns[first].text
    title = []
    text = nil
  }

  /// Adds the words that the customer left with the rating.
  fileprivate mutating func close(with remark: [UInt8]) {
    guard turns.isEmpty else { return add(.customer, remark) }
    text = (wholeText.map { $0 + [UInt8(ascii: "\n")] } ?? []) + remark
    title = []
  }

  /// Makes the text the first turn where there are others.
  mutating func openWithText() {
    guard !turns.isEmpty, let whole = wholeText, !whole.isEmpty else { return }
    turns.insert(Turn(name: Array("customer".utf8), text: whole, speaker: .customer, time: nil), at: 0)
    title = []
    text = nil
  }
}
