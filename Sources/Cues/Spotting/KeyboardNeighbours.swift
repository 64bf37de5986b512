/// The letters that stand beside one another on a keyboard.
struct KeyboardNeighbours: Sendable {
  /// For each letter from a to z, a bit for each of its neighbours.
  private var masks: [UInt32] = Array(repeating: 0, count: 26)

  /// - Parameter keyboards: rows from the top, each half a key to the right of the one above.
  init(_ keyboards: [[ArraySlice<UInt8>]]) {
    for rows in keyboards.map({ $0.map(Array.init) }) {
      for (number, row) in rows.enumerated() {
        for column in row.indices {
          if column > 0 { join(row[column], row[column - 1]) }
          guard number > 0 else { continue }
          let above = rows[number - 1]
          for place in [column, column + 1] where place < above.count { join(row[column], above[place]) }
        }
      }
    }
  }

  init(_ reader: inout ImageReader) { masks = reader.read() }

  func write(to writer: inout ImageWriter) { writer.write(masks) }

  /// The neighbours of a letter, as bits from a to z.
  func mask(of letter: UInt8) -> UInt32 {
    (0x61...0x7A).contains(letter) ? masks[Int(letter - 0x61)] : 0
  }

  private mutating func join(_ a: UInt8, _ b: UInt8) {
    guard (0x61...0x7A).contains(a), (0x61...0x7A).contains(b) else { return }
    masks[Int(a - 0x61)] |= 1 << UInt32(b - 0x61)
    masks[Int(b - 0x61)] |= 1 << UInt32(a - 0x61)
  }
}
