/// What each customer is worth, such as turnover, by a kept column.
public struct CustomerValues: Sendable {
  public let column: String
  /// By number of the customer, in thousandths; nil where no value can be read.
  let values: [Int?]
  /// The customers with a value, and what they are worth together, in thousandths; no more than an `Int` holds, where a
  /// column of identifiers is taken for one of values.
  public let customers: Int
  public let total: Int
  /// The verbatims whose value is no number.
  public let unreadable: Int

  /// A customer counts once, with the value of the latest verbatim that has one; of several at the same time, the
  /// largest. A verbatim of nobody known counts with its own.
  ///
  /// - Returns: nil where no verbatim has the column.
  init?(_ ledger: Ledger, _ order: CustomerOrder, column: String) {
    guard let id = ledger.texts.find(column) else { return nil }
    var (numbers, values) = ([TextPool.ID: Int?](), [Int?](repeating: nil, count: order.count))
    var latest = [Int64](repeating: .min, count: order.count)
    var (seen, unreadable) = (false, 0)
    for index in order.verbatims.indices {
      let verbatim = ledger.verbatims[Int(order.verbatims[index])]
      let text = ledger.value(of: id, in: verbatim)
      guard !text.isNone, !ledger.texts[text].isEmpty else { continue }
      seen = true
      let number = numbers[text] ?? DecimalReader.thousandths(ledger.texts[text])
      numbers[text] = .some(number)
      guard let number else {
        unreadable += 1
        continue
      }
      let (customer, time) = (Int(order.customers[index]), verbatim.seconds ?? .min)
      if let known = values[customer], (latest[customer], known) >= (time, number) { continue }
      (values[customer], latest[customer]) = (number, time)
    }
    guard seen else { return nil }
    (self.column, self.values, self.unreadable) = (column, values, unreadable)
    customers = values.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
    total = values.reduce(0) { $0.addingClamped($1 ?? 0) }
  }
}

extension Int {
  /// The sum, or the outermost number on its side.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}

/// Reads decimal numbers as people and spreadsheets write them: `1234.5`, `1 234,50 €`, `1,234.50`, `-12`.
enum DecimalReader {
  /// In thousandths, further decimals cut off; nil for what is no number.
  ///
  /// Of `.` and `,` the last one is the decimal mark, unless it stands more than once; a comma alone before exactly
  /// three digits groups thousands. Spaces, apostrophes and whatever stands before the first or after the last digit,
  /// but a minus, count for nothing.
  static func thousandths(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.firstIndex(where: isDigit), let last = text.lastIndex(where: isDigit) else { return nil }
    let isNegative = text[..<first].contains(0x2D) || text[..<first].starts(with: [0xE2, 0x88, 0x92])
    let body = text[first...last]
    guard body.allSatisfy({ isDigit($0) || separators.contains($0) }) else { return nil }
    let mark = decimalMark(body)
    var (value, decimals) = (0, -1)
    for place in body.indices {
      if place == mark { decimals = 0 }
      guard isDigit(body[place]), decimals < 3 else { continue }
      let (next, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow, next < Int.max / 10_000 else { return nil }
      value = next + Int(body[place] - 0x30)
      if decimals >= 0 { decimals += 1 }
    }
    for _ in max(0, decimals)..<3 { value *= 10 }
    return isNegative ? -value : value
  }

  /// Full stop, comma, space, apostrophe, the bytes of the no-break spaces and of ’.
  private static let separators: Set<UInt8> = [
    0x2E, 0x2C, 0x20, 0x27, 0xC2, 0xA0, 0xE2, 0x80, 0xAF, 0x89, 0x99,
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func decimalMark(_ body: ArraySlice<UInt8>) -> Int? {
    guard let mark = body.lastIndex(where: { $0 == 0x2E || $0 == 0x2C }) else { return nil }
    if body[..<mark].contains(body[mark]) { return nil }
    let isAlone = !body[..<mark].contains { $0 == 0x2E || $0 == 0x2C }
    return isAlone && body[mark] == 0x2C && body.endIndex - mark == 4 ? nil : mark
  }
}
