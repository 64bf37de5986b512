/// A small table of text by RFC 4180: commas, semicolons or tabs, whichever its first line has most of.
struct SimpleTable {
  struct Row: Hashable {
    /// Where it begins, from 1.
    var line: Int
    /// Without the blanks around them.
    var cells: [String]
  }

  private(set) var rows: [Row] = []
  private let delimiter: Character
  private var row = Row(line: 1, cells: [])
  private var cell = ""
  private var line = 1
  private var isQuoted = false
  /// A quotation mark has just ended quoted text: a second one stands for itself, and goes on with it.
  private var mayGoOn = false

  /// - Parameter bytes: UTF-8, else taken for Latin-1, as older systems write.
  init(_ bytes: [UInt8]) {
    var text = String(validating: bytes, as: UTF8.self) ?? Self.latin(bytes)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    let head = text.prefix { !$0.isNewline }
    let delimiters: [Character] = [",", ";", "\t"]
    delimiter = delimiters.max { one, other in head.count { $0 == one } < head.count { $0 == other } } ?? ","
    for character in text { take(character) }
    endRow()
  }

  private mutating func take(_ character: Character) {
    if character == "\"" {
      if !isQuoted, mayGoOn { cell.append(character) }
      mayGoOn = isQuoted
      isQuoted.toggle()
      return
    }
    mayGoOn = false
    if character.isNewline { line += 1 }
    if isQuoted {
      cell.append(character)
    } else if character == delimiter {
      endCell()
    } else if character.isNewline {
      endRow()
    } else {
      cell.append(character)
    }
  }

  private mutating func endCell() {
    var text = cell[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    row.cells.append(String(text))
    cell = ""
  }

  private mutating func endRow() {
    endCell()
    if row.cells != [""] { rows.append(row) }
    row = Row(line: line, cells: [])
  }

  private static func latin(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
