extension ObjectFormat {
  /// Trustpilot reviews as its interface answers them.
  static let trustpilot = ObjectFormat(
    format: .trustpilot, places: [.array("reviews"), .root],
    marks: [["stars"], ["consumer.displayName", "consumer.id"], ["text", "title"]]
  ) { review, draft, _ in
    guard review["stars"].value != nil, review["consumer"].isObject else { return false }
    draft.set(.id, review["id"].value)
    draft.set(.date, review.first("createdAt", "dates.publishedDate"))
    draft.set(.customer, review["consumer"].first("id", "displayName"))
    draft.note(review["consumer"]["displayName"].text, .nickname)
    draft.set(.score, review["stars"].value)
    draft.title = review["title"].text ?? []
    draft.text = review["text"].text ?? []
    return true
  }
}
