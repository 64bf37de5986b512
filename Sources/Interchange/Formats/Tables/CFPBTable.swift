extension TableFormat {
  /// Complaints of the Consumer Financial Protection Bureau.
  static let cfpbTable = TableFormat(
    format: .cfpb, marks: [["Consumer complaint narrative"], ["Complaint ID", "Date received"]],
    roles: [
      .text: ["Consumer complaint narrative"], .id: ["Complaint ID"], .date: ["Date received"],
      .sourceChannel: ["Submitted via"],
    ])
}
