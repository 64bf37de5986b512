/// Numbers of accounts and cards.
enum BankNumbers {
  /// How long the IBANs of a country are.
  private static let lengths: [String: Int] = [
    "AD": 24, "AE": 23, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20,
    "ES": 24,
    "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IS": 26, "IT": 27, "LI": 21,
    "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24,
    "SA": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TN": 24, "TR": 26, "UA": 29,
  ]

  /// Where the IBAN whose two letters stand at an index ends, or nil where there is none.
  static func ibanEnd(_ text: Span<UInt8>, from index: Int) -> Int? {
    let country = String(decoding: [text[index] & 0xDF, text[index + 1] & 0xDF], as: UTF8.self)
    guard let length = lengths[country] else { return nil }
    var values: [UInt8] = []
    var at = index
    while values.count < length {
      let byte = text.byte(at: at)
      if text.isDigit(at: at) {
        values.append(byte & 0x0F)
      } else if byte < 0x80, text.letterLength(at: at) == 1 {
        values.append((byte & 0xDF) - 0x41 + 10)
      } else {
        let space = Swift.max(text.spaceLength(at: at), byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") ? 1 : 0)
        guard space > 0, text.isWordlike(at: at + space), !values.isEmpty else { return nil }
        at += space
        continue
      }
      at += 1
    }
    guard !text.isWordlike(at: at) else { return nil }
    let moved = (values.dropFirst(4) + values.prefix(4)).flatMap { $0 < 10 ? [$0] : [$0 / 10, $0 % 10] }
    return Checksum.mod97(moved) == 1 ? at : nil
  }

  /// The shapes of cards: all together, by four, or as American Express writes them.
  private static let shapes: Set<UInt64> = [0xF, 0x4444, 0x465, 0x44443, 0x88, 0x464, 0x4441]

  /// How many groups of a run are the number of a card, or nil.
  static func card(_ run: DigitRun) -> Int? {
    guard (2...6).contains(run.digits[0]) else { return nil }
    for length in [16, 15, 19, 14, 13] {
      guard let groups = run.groups(making: length) else { continue }
      let digits = run.digits[..<length]
      guard groups == 1 || shapes.contains(run.shape(of: groups)) else { continue }
      guard run.marks.prefix(groups - 1).allSatisfy({ $0 != UInt8(ascii: "/") }) else { continue }
      if Set(digits).count > 1, Checksum.isLuhn(digits) { return groups }
    }
    return nil
  }
}
