extension TableFormat {
  /// Surveys on recommendation, satisfaction or effort whose columns are named by their questions: told by a column of
  /// texts whose name asks something.
  static let survey = TableFormat(format: .survey, marks: [], roles: [:], rows: .answers)
}
