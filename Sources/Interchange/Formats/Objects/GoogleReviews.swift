extension ObjectFormat {
  /// Google Business reviews, from the interface or from Takeout.
  static let googleReviews = ObjectFormat(
    format: .googleReviews, places: [.array("reviews"), .root],
    marks: [["starRating"], ["reviewer.displayName", "reviewer.isAnonymous", "reviewReply", "createTime"]]
  ) { review, draft, _ in
    guard let stars = review["starRating"].value else { return false }
    draft.set(.id, review.first("reviewId", "name"))
    draft.set(.date, review.first("updateTime", "createTime"))
    draft.set(.customer, review["reviewer"]["displayName"].value)
    draft.set(.score, number(of: stars))
    // Stars without a word are a review all the same.
    draft.text = original(review["comment"].text ?? [])
    return true
  }

  private static func number(of stars: [UInt8]) -> [UInt8] {
    let names = ["ONE", "TWO", "THREE", "FOUR", "FIVE"]
    guard let index = names.firstIndex(of: String(decoding: stars, as: UTF8.self)) else { return stars }
    return Array(String(index + 1).utf8)
  }

  /// The customer's own words of a comment that holds a translation too.
  private static func original(_ comment: [UInt8]) -> [UInt8] {
    let translated = ["(Translated by Google)", "(Traduit par Google)"]
    let originals = ["(Original)", "(Avis d'origine)", "(Avis d’origine)"]
    let text = String(decoding: comment, as: UTF8.self)
    func ranges(_ marks: [String]) -> Range<String.Index>? { marks.lazy.compactMap { text.firstRange(of: $0) }.first }
    guard let translation = ranges(translated) else { return comment }
    let own: Substring
    if let mark = ranges(originals), mark.lowerBound > translation.lowerBound {
      own = text[mark.upperBound...]
    } else {
      own = text[..<translation.lowerBound]
    }
    let trimmed = VerbatimFiller.trimmed(Array(own.utf8))
    return trimmed.isEmpty ? comment : trimmed
  }
}
