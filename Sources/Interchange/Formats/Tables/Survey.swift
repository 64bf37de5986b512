extension TableFormat {
  /// Surveys on recommendation, satisfaction or effort whose columns are named by their questions: told by a column of
  /// texts whose name asks something, or by two that ask for the good and the bad.
  static let survey = TableFormat(format: .survey, marks: [], roles: [:], rows: .answers)
}
