/// Reads the cells of one table of an OpenDocument.
final class ODSSheetHandler: SheetHandler {
  var rows: SheetRows
  private(set) var hasEnded = false
  private let table: Int
  private var tables = -1
  private var tableDepth = 0
  private var column = 0
  private var rowRepeat = 1
  private var cellRepeat = 1
  /// What the cell's attributes tell, where they do.
  private var given: [UInt8]?
  private var text: [UInt8] = []
  private var paragraphs = 0
  private var paragraphDepth = 0
  /// How deep the parser is in a note on the cell, which is not what the cell says.
  private var noteDepth = 0

  init(rows: SheetRows, table: Int) {
    self.rows = rows
    self.table = table
  }

  private var isHere: Bool { tables == table && tableDepth == 1 && !hasEnded }

  func start(_ name: String, _ attributes: XMLAttributes) {
    if name == "table" {
      if tableDepth == 0 { tables += 1 }
      tableDepth += 1
      return
    }
    guard isHere else { return }
    if name == "annotation" { noteDepth += 1 }
    guard noteDepth == 0 else { return }
    switch name {
    case "table-row":
      rows.beginRow(nil)
      column = 0
      rowRepeat = Self.count(attributes["number-rows-repeated"])
    case "table-cell", "covered-table-cell":
      cellRepeat = Self.count(attributes["number-columns-repeated"])
      given = Self.value(attributes)
      text = []
      paragraphs = 0
    case "p", "h":
      if paragraphs > 0 && paragraphDepth == 0 { text.append(0x0A) }
      paragraphs += 1
      paragraphDepth += 1
    case "s": text += [UInt8](repeating: 0x20, count: min(Self.count(attributes["c"]), 1024))
    case "tab": text.append(0x09)
    case "line-break": text.append(0x0A)
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard paragraphDepth > 0, noteDepth == 0, isHere else { return }
    text += bytes
    if text.count > 1 << 26 { rows.refuse() }
  }

  func end(_ name: String) {
    if name == "table" {
      if isHere { hasEnded = true }
      tableDepth -= 1
      return
    }
    guard isHere else { return }
    if name == "annotation" { noteDepth -= 1 }
    guard noteDepth == 0 else { return }
    switch name {
    case "table-row": rows.endRow(repeated: rowRepeat)
    case "table-cell", "covered-table-cell":
      let value = given ?? text
      if !value.isEmpty {
        for index in 0..<cellRepeat where rows.problem == nil { rows.put(value, at: column + index) }
      }
      column = min(column + cellRepeat, SheetRows.mostColumns)
    case "p", "h": paragraphDepth -= 1
    default: break
    }
  }

  private static func count(_ text: String?) -> Int { min(max(text.flatMap { Int($0) } ?? 1, 1), 1 << 20) }

  /// What the attributes of a cell tell; nil where its paragraphs do.
  private static func value(_ attributes: XMLAttributes) -> [UInt8]? {
    switch attributes["value-type"] {
    case "float", "percentage", "currency": attributes["value"].map { CellValue.number($0) }
    case "date": attributes["date-value"].map { Array($0.utf8) }
    case "boolean": attributes["boolean-value"].map { Array($0.uppercased().utf8) }
    case "time": attributes["time-value"].flatMap { CellValue.duration($0) }
    case "string": attributes["string-value"].map { Array($0.utf8) }
    default: nil
    }
  }
}
