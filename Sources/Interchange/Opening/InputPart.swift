/// One text to be read: a file, standard input, or something that was in a folder, an archive or a workbook.
public struct InputPart {
  /// Opens what the part is read from, against a budget.
  typealias Opener = (ExpansionBudget) throws(FileProblem) -> any ByteSource

  let source: any ByteSource
  let budget: ExpansionBudget
  /// Opens the same again, or nil of what can be read but once.
  let opener: Opener?
  /// The workbook that it is a sheet of, where others of its sheets may hold the verbatims.
  var workbook: WorkbookState?

  /// The same from its beginning, or nil.
  func again() throws(FileProblem) -> InputPart? {
    guard let opener else { return nil }
    let budget = budget.again
    return InputPart(source: try opener(budget), budget: budget, opener: nil)
  }

  /// Says that the part is being read.
  public func accept() { workbook?.accept() }

  /// Says that the part cannot be read.
  ///
  /// - Returns: what is to be told instead of the problem, where that is no problem unless no sheet can be read.
  public func refuse(_ problem: FileProblem) -> ReadingNotice? {
    guard let workbook else { return nil }
    switch problem.kind {
    case .empty, .noTextColumn:
      workbook.refuse(problem)
      return .sheetLeftOut(path: problem.path)
    default: return nil
    }
  }
}
