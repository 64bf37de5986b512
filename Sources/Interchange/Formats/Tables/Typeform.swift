extension TableFormat {
  /// Typeform: a token, the questions, then when and where.
  static let typeform = TableFormat(
    format: .typeform, marks: [["Submit Date (UTC)"], ["#", "Network ID", "Start Date (UTC)"]],
    roles: [
      .id: ["#", "Token"], .date: ["Submit Date (UTC)", "Start Date (UTC)"],
      .customer: ["email", "customer_id", "user_id"],
    ],
    rows: .answers)

  /// The columns that Typeform adds to every form.
  static let typeformColumns = [
    "#", "Token", "Start Date (UTC)", "Submit Date (UTC)", "Stage Date (UTC)", "Network ID", "Response Type", "Tags",
    "Ending",
  ]
}
