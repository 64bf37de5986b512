/// A workbook of OpenDocument, all of whose sheets are in one document.
final class ODSWorkbook: Workbook {
  let path: String
  private(set) var sheets: [Sheet] = []
  private let archive: ZipArchive
  private let options: ReadingOptions

  /// A workbook, or nil where the archive is none.
  init?(_ archive: ZipArchive, options: ReadingOptions, budget: ExpansionBudget) throws(FileProblem) {
    guard let kind = archive.member(named: "mimetype"), let content = archive.member(named: "content.xml") else {
      return nil
    }
    let type = try archive.open(kind, budget: budget).readAll(limit: 1 << 20)
    guard type.starts(with: Array("application/vnd.oasis.opendocument.spreadsheet".utf8)) else { return nil }
    path = archive.path
    self.archive = archive
    self.options = options
    let list = TableList()
    try XMLStream.read(archive.open(content, budget: budget), list)
    sheets = list.sheets
  }

  func open(_ sheet: Sheet, budget: ExpansionBudget) throws(FileProblem) -> any ByteSource {
    let path = self.path + "/" + SafeName.shown(sheet.name)
    guard let member = archive.member(named: sheet.member) else { throw FileProblem(path: path, kind: .damaged) }
    let handler = ODSSheetHandler(rows: SheetRows(longestRow: options.longestRecord), table: sheet.index)
    return try SheetSource(archive.open(member, budget: budget), handler, path: path, budget: budget)
  }
}

/// The tables of a document, and which of them are not shown.
private final class TableList: XMLHandler {
  var sheets: [Sheet] = []
  private var depth = 0
  private var hiddenStyles: Set<String> = []
  private var style = ""

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "style": style = attributes["name"] ?? ""
    case "table-properties" where attributes["display"] == "false": hiddenStyles.insert(style)
    case "table":
      // A table within a cell is part of it.
      if depth == 0, sheets.count < 10_000 {
        let isHidden = attributes["style-name"].map { hiddenStyles.contains($0) } ?? false
        sheets.append(
          Sheet(name: attributes["name"] ?? "", isHidden: isHidden, member: "content.xml", index: sheets.count))
      }
      depth += 1
    default: break
    }
  }

  func end(_ name: String) { if name == "table" { depth -= 1 } }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
