/// Writes the rows of a table by RFC 4180. Cells of text that begin like a formula get an apostrophe before them;
/// numbers stay numbers; marks that turn the direction of writing are left out.
package struct TablePen {
  package var bytes: [UInt8]
  private let dialect: CSVWriter.Dialect
  private var isRowStart = true

  package init(dialect: CSVWriter.Dialect) {
    self.dialect = dialect
    bytes = dialect == .frenchExcel ? [0xEF, 0xBB, 0xBF] : []
  }

  private var separator: UInt8 { UInt8(ascii: dialect == .standard ? "," : ";") }

  package mutating func endRow() {
    if dialect == .frenchExcel { bytes.append(UInt8(ascii: "\r")) }
    bytes.append(UInt8(ascii: "\n"))
    isRowStart = true
  }

  package mutating func row(_ cells: [String]) {
    for cell in cells { text(cell) }
    endRow()
  }

  package mutating func empty() { begin() }

  package mutating func number(_ value: Int?) {
    begin()
    if let value { bytes.append(number: value) }
  }

  mutating func thousandths(_ value: Int?) {
    begin()
    if let value {
      bytes.append(thousandths: value, decimalMark: UInt8(ascii: dialect == .standard ? "." : ","))
    }
  }

  package mutating func flag(_ value: Bool) {
    begin()
    bytes.append(json: value)
  }

  package mutating func text(_ value: String) { text(Array(value.utf8)[...]) }

  mutating func text(_ given: ArraySlice<UInt8>) {
    begin()
    let value = DirectionMarks.removed(from: given)
    guard let first = value.first, let last = value.last else { return }
    let isQuoted =
      first == 0x20 || last == 0x20
      || value.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if Self.startsFormula(first) { bytes.append(UInt8(ascii: "'")) }
    for byte in value {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      if byte == 0 { bytes.append(picture: byte) } else { bytes.append(byte) }
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  private mutating func begin() {
    if !isRowStart { bytes.append(separator) }
    isRowStart = false
  }

  /// Whether a spreadsheet could take a text for a formula.
  static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }
}
