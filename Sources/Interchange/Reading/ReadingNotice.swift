/// What was found out about a file and the user should know.
public enum ReadingNotice: Sendable {
  /// A table's delimiter, the columns in use by role, and those that nobody uses.
  case table(path: String, layout: TableLayout)
  /// Any other format.
  case format(path: String, InputFormat)
  /// What a folder or an archive holds; hidden and empty files and those met before are left out.
  case folder(path: String, files: Int, leftOut: Int)
  case archive(path: String, files: Int, leftOut: Int)
  /// The sheets of a workbook that are read, and those that are not.
  case workbook(path: String, sheets: [String], leftOut: [String])
  /// One sheet of several that holds no verbatims.
  case sheetLeftOut(path: String)
  /// A file that was given before, and is read once.
  case givenTwice(path: String)
  /// A charset other than UTF-8.
  case charset(path: String, name: String)
  /// The order of dates that was taken; `isGuess` where every date could be read both ways.
  case dateOrder(path: String, DateOrder, isGuess: Bool)
}
