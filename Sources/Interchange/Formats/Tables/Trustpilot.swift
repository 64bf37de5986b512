extension TableFormat {
  /// Trustpilot's export of reviews.
  static let trustpilotTable = TableFormat(
    format: .trustpilot, marks: [["Review Content"], ["Review Stars"], ["Review Id", "Review Title", "Webshop Name"]],
    roles: [
      .text: ["Review Content"], .id: ["Review Id"],
      .date: ["Review Created (UTC)", "Review Created", "Review Created Date"],
      .customer: ["Review Consumer User Id", "Review Username", "Review User Email"], .score: ["Review Stars"],
      .sourceChannel: ["Source Of Review"],
    ],
    title: ["Review Title"])
}
