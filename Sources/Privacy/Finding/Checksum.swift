/// The check digits of numbers that have them.
enum Checksum {
  /// Luhn: payment cards.
  static func isLuhn(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = place % 2 == 0 ? Int(digit) : Int(digit) * 2
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }

  /// EAN-13: the Swiss AVS number.
  static func isEAN13(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (place, digit) in digits.enumerated() { sum += Int(digit) * (place % 2 == 0 ? 1 : 3) }
    return digits.count == 13 && sum % 10 == 0
  }

  /// What is left of a number, as long as it may be, by 97.
  static func mod97(_ digits: some Sequence<UInt8>) -> Int { digits.reduce(0) { ($0 * 10 + Int($1)) % 97 } }
}
