extension ObjectFormat {
  /// Product reviews as shops and research sets write them: a product, a headline, a text, stars.
  static let amazon = ObjectFormat(
    format: .amazon, places: [.root, .array("reviews")],
    marks: [
      ["asin", "parent_asin", "product_id"], ["reviewText", "review_body", "parent_asin", "unixReviewTime"],
      ["overall", "star_rating", "rating"],
    ]
  ) { review, draft, _ in
    guard review.first("asin", "parent_asin", "product_id") != nil else { return false }
    draft.set(.id, review.first("review_id", "reviewId", "id"))
    draft.set(.date, review.first("unixReviewTime", "review_date", "timestamp", "reviewTime", "date"))
    draft.note(review.first("reviewerName", "user_name"), .nickname)
    draft.set(.customer, review.first("reviewerID", "user_id", "customer_id", "reviewerName"))
    draft.set(.score, review.first("overall", "star_rating", "rating"))
    draft.title = review["summary"].text ?? review["review_headline"].text ?? review["title"].text ?? []
    let body = review["reviewText"].text ?? review["review_body"].text ?? review["text"].text ?? review["body"].text
    draft.text = HTMLText.text(body ?? [])
    return true
  }
}
