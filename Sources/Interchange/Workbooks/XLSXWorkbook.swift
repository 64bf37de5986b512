/// A workbook of Office Open XML.
final class XLSXWorkbook: Workbook {
  let path: String
  private(set) var sheets: [Sheet] = []
  private let archive: ZipArchive
  private let options: ReadingOptions
  private var since1904 = false
  private var formats: [NumberFormat] = []
  /// The words of all sheets, read when the first sheet is opened.
  private var strings: SharedStrings?
  private var parts = Relations()

  /// A workbook, or nil where the archive is none.
  init?(_ archive: ZipArchive, options: ReadingOptions, budget: ExpansionBudget) throws(FileProblem) {
    guard archive.member(named: "[Content_Types].xml") != nil else { return nil }
    path = archive.path
    self.archive = archive
    self.options = options
    let roots = Relations()
    try Self.read("_rels/.rels", of: archive, roots, budget)
    let book = roots.target(ofType: "officeDocument", in: "") ?? "xl/workbook.xml"
    guard book.hasPrefix("xl/"), archive.member(named: book) != nil else { return nil }
    let folder = String(book.prefix(through: book.lastIndex(of: "/") ?? book.startIndex))
    let file = book.dropFirst(folder.count)
    try Self.read(folder + "_rels/" + file + ".rels", of: archive, parts, budget)
    let list = SheetList()
    try Self.read(book, of: archive, list, budget)
    since1904 = list.since1904
    for (index, entry) in list.entries.enumerated() {
      guard let member = parts.target(id: entry.relation, in: folder) else { continue }
      sheets.append(Sheet(name: entry.name, isHidden: entry.isHidden, member: member, index: index))
    }
    let styles = CellStyles()
    if let member = parts.target(ofType: "styles", in: folder) { try Self.read(member, of: archive, styles, budget) }
    formats = styles.formats
    words = parts.target(ofType: "sharedStrings", in: folder)
  }

  private var words: String?

  func open(_ sheet: Sheet, budget: ExpansionBudget) throws(FileProblem) -> any ByteSource {
    let path = self.path + "/" + SafeName.shown(sheet.name)
    guard let member = archive.member(named: sheet.member) else { throw FileProblem(path: path, kind: .damaged) }
    if strings == nil {
      let strings = SharedStrings(limit: options.limits.memory)
      if let words { try Self.read(words, of: archive, strings, budget) }
      if strings.isFull { throw FileProblem(path: self.path, kind: .tooLarge(limit: options.limits.memory)) }
      self.strings = strings
    }
    let handler = XLSXSheetHandler(
      rows: SheetRows(longestRow: options.longestRecord), strings: strings, formats: formats, since1904: since1904)
    return try SheetSource(archive.open(member, budget: budget), handler, path: path, budget: budget)
  }

  /// Reads a part whole; one that is not there tells nothing.
  private static func read(
    _ name: String, of archive: ZipArchive, _ handler: any XMLHandler, _ budget: ExpansionBudget
  ) throws(FileProblem) {
    guard let member = archive.member(named: name) else { return }
    try XMLStream.read(archive.open(member, budget: budget), handler)
  }
}

/// Which part stands for which identifier.
private final class Relations: XMLHandler {
  private var targets: [(id: String, type: String, target: String)] = []

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", targets.count < 100_000 else { return }
    targets.append((attributes["Id"] ?? "", attributes["Type"] ?? "", attributes["Target"] ?? ""))
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  func target(id: String, in folder: String) -> String? {
    targets.first { $0.id == id }.map { Self.path($0.target, folder) }
  }

  func target(ofType type: String, in folder: String) -> String? {
    targets.first { $0.type.hasSuffix("/" + type) }.map { Self.path($0.target, folder) }
  }

  private static func path(_ target: String, _ folder: String) -> String {
    target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
  }
}

/// The sheets that a workbook lists.
private final class SheetList: XMLHandler {
  var entries: [(name: String, relation: String, isHidden: Bool)] = []
  var since1904 = false

  func start(_ name: String, _ attributes: XMLAttributes) {
    if name == "workbookPr" { since1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
    guard name == "sheet", entries.count < 10_000 else { return }
    let state = attributes["state"] ?? "visible"
    entries.append((attributes["name"] ?? "", attributes["id"] ?? "", state != "visible"))
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The number format of each style of cells.
private final class CellStyles: XMLHandler {
  var formats: [NumberFormat] = []
  private var codes: [Int: NumberFormat] = [:]
  private var isInCells = false

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"],
        codes.count < 100_000
      {
        codes[id] = NumberFormat(code: code)
      }
    case "cellXfs": isInCells = true
    case "xf" where isInCells && formats.count < 100_000:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(codes[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  func end(_ name: String) { if name == "cellXfs" { isInCells = false } }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
