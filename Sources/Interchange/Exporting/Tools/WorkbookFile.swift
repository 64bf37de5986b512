import CXLSX
import Glibc

/// A workbook that is written row by row over a temporary file, so that memory stays bounded.
final class WorkbookFile {
  private let book: OpaquePointer
  private let path: String
  private var isClosed = false
  /// Texts that were longer than a cell may be.
  fileprivate(set) var textsCut = 0
  /// Sheets that go on where another one was full.
  private(set) var sheetsContinued = 0

  init(title: String) throws(ExportProblem) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/parcours-" + String(repeating: "X", count: 6)).utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .workbook(String(cString: strerror(errno))) }
    close(descriptor)
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    guard let book = cxlsx_open(path, folder, title) else {
      unlink(path)
      throw .workbook("cannot open")
    }
    self.book = book
  }

  deinit {
    if !isClosed { cxlsx_close(book) }
    unlink(path)
  }

  func addSheet(_ name: String, continues: Bool = false) throws(ExportProblem) -> WorkbookSheet {
    guard let sheet = cxlsx_add(book, name) else { throw .workbook("no sheet '\(name)'") }
    if continues { sheetsContinued += 1 }
    return WorkbookSheet(sheet, of: self, name: name)
  }

  /// Draws the values of a column over the names in the first column.
  func addCurve(to sheet: WorkbookSheet, rows: ClosedRange<Int>, values: Int, title: String) {
    cxlsx_curve(
      book, sheet.sheet, sheet.name, UInt32(rows.lowerBound), UInt32(rows.upperBound), UInt16(values), title,
      1, UInt16(values + 5))
  }

  /// Writes the file and hands its bytes on.
  func finish(into sink: inout ExportSink) throws {
    isClosed = true
    let failure = cxlsx_close(book)
    guard failure == 0 else { throw ExportProblem.workbook(String(cString: cxlsx_failure(failure))) }
    guard let file = fopen(path, "r") else { throw ExportProblem.workbook(String(cString: strerror(errno))) }
    defer { fclose(file) }
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      guard count > 0 else { return }
      var bytes = Array(piece[..<count])
      try sink.take(&bytes)
    }
  }
}

/// A sheet, written row after row, cell after cell.
final class WorkbookSheet {
  fileprivate let sheet: OpaquePointer
  fileprivate let name: String
  private let file: WorkbookFile
  /// The row that is being written, from 0 on.
  private(set) var row = 0
  private var column = 0

  /// What Excel allows: rows in a sheet; UTF-16 code units in a cell.
  static let mostRows = 1_048_576
  static let longestText = 32_767

  fileprivate init(_ sheet: OpaquePointer, of file: WorkbookFile, name: String) {
    (self.sheet, self.file, self.name) = (sheet, file, name)
  }

  var isFull: Bool { row >= Self.mostRows }

  func endRow() {
    row += 1
    column = 0
  }

  func skip(_ count: Int = 1) { column += count }

  /// Always text, whatever it begins with.
  func text(_ value: String, _ style: cxlsx_style = CXLSX_PLAIN) {
    defer { column += 1 }
    guard !value.isEmpty else { return }
    let fitting = fit(CellText.plain(value))
    cxlsx_text(sheet, UInt32(row), UInt16(column), fitting, Int32(style.rawValue))
  }

  func number(_ value: Int?) { number(value.map(Double.init), CXLSX_WHOLE) }

  func number(_ value: Double?, _ style: cxlsx_style) {
    defer { column += 1 }
    guard let value, value.isFinite else { return }
    cxlsx_number(sheet, UInt32(row), UInt16(column), value, Int32(style.rawValue))
  }

  func measure(thousandths: Int?) { number(thousandths.map { Double($0) / 1000 }, CXLSX_MEASURE) }

  func flag(_ value: Bool) {
    cxlsx_flag(sheet, UInt32(row), UInt16(column), value ? 1 : 0)
    column += 1
  }

  /// A date and time, in UTC; Excel's calendar has none before 1900.
  func moment(seconds: Int64?) {
    let days = seconds.map { Double($0) / 86_400 + 25_569 }
    number(days.flatMap { $0 >= 61 ? $0 : nil }, CXLSX_MOMENT)
  }

  func heads(_ names: [String], widths: [Double]) {
    for name in names { text(name, CXLSX_HEAD) }
    for (index, width) in widths.enumerated() { cxlsx_width(sheet, UInt16(index), UInt16(index), width) }
    endRow()
  }

  private func fit(_ text: String) -> String {
    guard text.utf8.count > Self.longestText, text.utf16.count > Self.longestText else { return text }
    file.textsCut += 1
    var (length, end) = (1, text.startIndex)
    for index in text.indices {
      length += text[index].utf16.count
      if length > Self.longestText { break }
      end = text.index(after: index)
    }
    return text[..<end] + "…"
  }
}

extension WorkbookSheet {
  func freeze(rows: Int, columns: Int) { cxlsx_freeze(sheet, UInt32(rows), UInt16(columns)) }

  /// Filters over all rows written so far, by the names in the first.
  func filter(columns: Int) { cxlsx_filter(sheet, UInt32(max(row - 1, 0)), UInt16(columns - 1)) }

  /// Colours from −1 to 1 over cells.
  func scaleFeelings(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    cxlsx_feeling_scale(
      sheet, UInt32(rows.lowerBound), UInt16(columns.lowerBound), UInt32(rows.upperBound), UInt16(columns.upperBound))
  }

  func bars(rows: ClosedRange<Int>, column: Int) {
    cxlsx_bars(sheet, UInt32(rows.lowerBound), UInt16(column), UInt32(rows.upperBound))
  }

  /// Cells that take the values of a list, which stand in a column of another sheet.
  func list(rows: ClosedRange<Int>, column: Int, from sheetName: String, column listColumn: Int, count: Int) {
    cxlsx_list(
      sheet, UInt32(rows.lowerBound), UInt32(rows.upperBound), UInt16(column), sheetName, UInt16(listColumn),
      UInt32(count))
  }

  func height(_ points: Double) { cxlsx_height(sheet, UInt32(row), points) }

  func width(_ columns: ClosedRange<Int>, _ characters: Double) {
    cxlsx_width(sheet, UInt16(columns.lowerBound), UInt16(columns.upperBound), characters)
  }
}

/// Text as a cell of a workbook holds it.
enum CellText {
  /// Line breaks are line feeds; other control characters have their pictures; what a reader would take for one of
  /// Office's own escapes (`_x000D_`) is escaped as Office does it.
  static func plain(_ text: String) -> String {
    let clean = LookAlikes.replace(text.unifiedLines, [("\u{FFFE}", "\u{FFFD}"), ("\u{FFFF}", "\u{FFFD}")])
    guard clean.contains("_x") else { return clean }
    let bytes = Array(clean.utf8)
    var result: [UInt8] = []
    for index in bytes.indices {
      if isEscape(bytes, at: index) { result += "_x005F".utf8 }
      result.append(bytes[index])
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 6 < bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_")
    else { return false }
    return bytes[index + 2..<index + 6].allSatisfy { byte in
      byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66
    }
  }
}
