extension TableFormat {
  /// Freshdesk's export of tickets.
  static let freshdeskTable = TableFormat(
    format: .freshdesk, marks: [["Ticket ID"], ["Created time"], ["Description", "Subject"]],
    roles: [
      .text: ["Description", "Subject"], .id: ["Ticket ID"], .date: ["Created time"],
      .customer: ["Contact ID", "Email", "Full name"], .sourceChannel: ["Source"],
    ],
    title: ["Subject"])
}
