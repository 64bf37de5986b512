extension TableFormat {
  /// Qualtrics: three rows of names, the last with the identifiers by which it imports again.
  static let qualtrics = TableFormat(
    format: .qualtrics,
    marks: [
      ["ResponseId", "Response ID", "ResponseID"], ["RecordedDate", "EndDate", "Recorded Date", "End Date"],
      ["DistributionChannel", "Distribution Channel", "UserLanguage", "User Language", "Finished", "Progress"],
    ],
    roles: [
      .id: ["ResponseId", "Response ID"], .date: ["RecordedDate", "Recorded Date", "EndDate", "End Date"],
      .customer: ["ExternalReference", "External Data Reference", "RecipientEmail", "Recipient Email"],
      .sourceChannel: ["DistributionChannel", "Distribution Channel"],
    ],
    rows: .answers)

  /// The columns that Qualtrics adds to every survey.
  static let qualtricsColumns = [
    "StartDate", "Start Date", "EndDate", "End Date", "Status", "IPAddress", "IP Address", "Progress",
    "Duration (in seconds)", "Finished", "RecordedDate", "Recorded Date", "ResponseId", "Response ID",
    "RecipientLastName", "Recipient Last Name", "RecipientFirstName", "Recipient First Name", "RecipientEmail",
    "Recipient Email", "ExternalReference", "External Data Reference", "LocationLatitude", "Location Latitude",
    "LocationLongitude", "Location Longitude", "DistributionChannel", "Distribution Channel", "UserLanguage",
    "User Language",
  ]
}
