/// Reads the cells of a sheet of Office Open XML.
final class XLSXSheetHandler: SheetHandler {
  var rows: SheetRows
  private(set) var hasEnded = false
  private let strings: SharedStrings?
  private let formats: [NumberFormat]
  private let since1904: Bool
  private var isInRow = false
  private var column = -1
  private var type = ""
  private var style = 0
  private var value: [UInt8] = []
  private var isInValue = false
  private var run = TextRun()

  init(rows: SheetRows, strings: SharedStrings?, formats: [NumberFormat], since1904: Bool) {
    self.rows = rows
    self.strings = strings
    self.formats = formats
    self.since1904 = since1904
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "row":
      rows.beginRow(attributes["r"].flatMap { Int($0) })
      column = -1
      isInRow = true
    case "c" where isInRow:
      column = attributes["r"].flatMap(Self.column) ?? column + 1
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value.removeAll(keepingCapacity: true)
      _ = run.take()
    case "v": isInValue = true
    default: run.start(name)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInValue { value += bytes } else { run.add(bytes) }
    if value.count + run.count > 1 << 26 { rows.refuse() }
  }

  func end(_ name: String) {
    switch name {
    case "row":
      rows.endRow()
      isInRow = false
    case "c" where isInRow: rows.put(cell(), at: column)
    case "v": isInValue = false
    case "sheetData": hasEnded = true
    default: run.end(name)
    }
  }

  private func cell() -> [UInt8] {
    let text = String(decoding: value, as: UTF8.self)
    switch type {
    case "s": return sharedText(text)
    case "inlineStr": return run.take()
    case "str": return value
    case "b": return Array((text == "1" ? "TRUE" : "FALSE").utf8)
    case "d": return value
    case "e": return []  // #N/A and its like say nothing
    default: return number(text)
    }
  }

  /// The text of a number among those that cells share; one that points at none is damage.
  private func sharedText(_ number: String) -> [UInt8] {
    if number.isEmpty { return [] }
    if let text = Int(number).flatMap({ strings?[$0] }) { return Array(text) }
    rows.tellDamage()
    return []
  }

  private func number(_ text: String) -> [UInt8] {
    guard formats.indices.contains(style), !text.isEmpty else { return CellValue.number(text) }
    let format = formats[style]
    if format.isDuration, let days = Double(text), (0..<1e6).contains(days) {
      return CellValue.time(Int((days * 86400).rounded()))
    }
    guard format.isDate else { return CellValue.number(text) }
    return CellValue.date(text, since1904: since1904, hasDay: format.hasDay, hasTime: format.hasTime)
      ?? CellValue.number(text)
  }

  /// The column of `BC12`, from 0.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (0x41...0x5A).contains(byte & 0xDF), column < SheetRows.mostColumns else { break }
      column = column * 26 + Int(byte & 0xDF) - 0x40
    }
    return column > 0 ? column - 1 : nil
  }
}
