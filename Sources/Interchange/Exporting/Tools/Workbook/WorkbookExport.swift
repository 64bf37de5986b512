import Journeys

/// The workbook with all that a map holds.
struct WorkbookExport {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    let file = try WorkbookFile(title: export.title)
    try MatrixSheet(export).write(to: file)
    try CurveSheet(export).write(to: file)
    try GridSheet(export).write(to: file)
    try PlacesSheet(export).write(to: file)
    try DriversSheet(export).write(to: file)
    try PrioritiesSheet(export).write(to: file)
    try FindingsSheet(export).write(to: file)
    try VerbatimsSheet(export).write(to: file)
    var notices: [ExportNotice] = []
    if file.textsCut > 0 { notices.append(.textsCut(file.textsCut)) }
    if file.sheetsContinued > 0 { notices.append(.sheetsContinued(file.sheetsContinued)) }
    try ReadMeSheet(export).write(notices, to: file)
    try file.finish(into: &sink)
    return notices
  }
}
