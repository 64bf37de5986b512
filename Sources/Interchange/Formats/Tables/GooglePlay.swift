extension TableFormat {
  /// Google Play Console's monthly file of reviews, in UTF-16.
  static let googlePlay = TableFormat(
    format: .googlePlay, marks: [["Package Name"], ["Star Rating"], ["Review Text"]],
    roles: [
      .text: ["Review Text"], .id: ["Review Link"],
      .date: ["Review Last Update Date and Time", "Review Submit Date and Time"], .score: ["Star Rating"],
    ],
    title: ["Review Title"], channel: "Google Play")
}
