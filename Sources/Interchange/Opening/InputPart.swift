/// One text to be read: a file, standard input, or something that was in a folder, an archive or a workbook.
public struct InputPart {
  /// Opens what the part is read from, against a budget.
  typealias Opener = (ExpansionBudget) throws(FileProblem) -> any ByteSource

  let source: any ByteSource
  let budget: ExpansionBudget
  /// Opens the same again, or nil of what can be read but once.
  let opener: Opener?

  /// The same from its beginning, or nil.
  func again() throws(FileProblem) -> InputPart? {
    guard let opener else { return nil }
    let budget = budget.again
    return InputPart(source: try opener(budget), budget: budget, opener: nil)
  }
}
