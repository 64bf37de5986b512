/// Writing numbers where there is room. How many digits a number has is hard to foresee, so the small ones, which are
/// nearly all, are written without asking.
extension ByteCursor {
  /// The digits of a number below a thousand, the first one lowest.
  @inline(__always)
  private static func threeDigits(_ number: UInt64) -> UInt64 {
    let hundreds = (number &* 41) >> 12
    let rest = number &- hundreds &* 100
    let tens = (rest &* 103) >> 10
    return 0x30_3030 | hundreds | tens << 8 | (rest &- tens &* 10) << 16
  }

  @inline(__always)
  mutating func put(number: Int) {
    guard number >= 0, number < 1000 else { return putLong(number) }
    let digits = Self.threeDigits(UInt64(truncatingIfNeeded: number))
    let zeros = (number < 100 ? 1 : 0) + (number < 10 ? 1 : 0)
    put(word: digits >> UInt64(truncatingIfNeeded: 8 * zeros), count: 3 - zeros)
  }

  private mutating func putLong(_ number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    put(groups: number.magnitude)
  }

  private mutating func put(groups number: UInt) {
    guard number >= 1000 else { return put(number: Int(number)) }
    put(groups: number / 1000)
    put(word: Self.threeDigits(UInt64(number % 1000)), count: 3)
  }

  /// Thousandths as a number with exactly three decimals.
  @inline(__always)
  mutating func put(thousandths: Int) {
    // Whether a measure is negative is hard to foresee, too.
    put(word: UInt64(UInt8(ascii: "-")), count: thousandths < 0 ? 1 : 0)
    let size = thousandths.magnitude
    let whole = size / 1000
    put(number: Int(whole))
    let decimals = Self.threeDigits(UInt64(size - whole * 1000))
    put(word: UInt64(UInt8(ascii: ".")) | decimals << 8, count: 4)
  }
}
