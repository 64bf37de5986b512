extension TableFormat {
  /// Product reviews as shops and research sets write them: a product, a headline, a text, stars.
  static let amazonTable = TableFormat(
    format: .amazon,
    marks: [
      ["ASIN", "product_id", "ProductId", "parent_asin"],
      ["review_body", "reviewText", "review_headline", "HelpfulnessNumerator", "unixReviewTime", "parent_asin"],
      ["star_rating", "overall", "Score", "Rating"],
    ],
    roles: [
      .text: ["review_body", "reviewText", "review_text", "Text", "Body"], .id: ["review_id", "Id"],
      .date: ["review_date", "unixReviewTime", "reviewTime", "Time", "timestamp", "Date"],
      .customer: ["customer_id", "reviewerID", "UserId", "user_id"],
      .score: ["star_rating", "overall", "Score", "Rating"],
    ],
    title: ["review_headline", "Summary", "review_title", "Title"])
}
