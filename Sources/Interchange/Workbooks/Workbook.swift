/// A workbook whose sheets are read as tables, row by row.
protocol Workbook: AnyObject {
  var path: String { get }
  var sheets: [Sheet] { get }
  /// Opens a sheet: its rows, as a table whose fields are separated by `SheetSource.delimiter`.
  func open(_ sheet: Sheet, budget: ExpansionBudget) throws(FileProblem) -> any ByteSource
}

/// A sheet of a workbook.
struct Sheet: Hashable {
  var name: String
  var isHidden: Bool
  /// Where its content is: the name of a member of the archive, or its place in the one that holds all.
  var member: String
  var index: Int
}

/// Which sheets of a workbook were read; of one of which none could be, the first problem is told.
final class WorkbookState {
  private var hasRead = false
  private(set) var problem: FileProblem?

  /// What is wrong with the workbook as a whole, once all its sheets were tried.
  var failure: FileProblem? { hasRead ? nil : problem }

  func accept() { hasRead = true }
  func refuse(_ problem: FileProblem) { self.problem = self.problem ?? problem }
}

extension [Sheet] {
  /// The sheets asked for, by name or by number from 1; all that are not hidden where none is asked for.
  func chosen(_ wanted: [String], path: String) throws(FileProblem) -> [Sheet] {
    guard !wanted.isEmpty else { return filter { !$0.isHidden } }
    var result: [Sheet] = []
    for name in wanted {
      let byNumber = Int(name).flatMap { indices.contains($0 - 1) ? self[$0 - 1] : nil }
      guard let sheet = first(where: { $0.name == name }) ?? byNumber else {
        throw FileProblem(path: path, kind: .noSheet(name: name, available: map { SafeName.shown($0.name) }))
      }
      result.append(sheet)
    }
    return result
  }
}
