/// Digits that belong together: groups of them, parted by single marks or spaces.
struct DigitRun: Sendable {
  /// The digits, 0 to 9.
  private(set) var digits: [UInt8] = []
  /// Where each group starts and ends in the text.
  private(set) var groups: [Range<Int>] = []
  /// The mark before each group but the first; a space of any kind counts as 0x20.
  private(set) var marks: [UInt8] = []

  /// More than any number that a person has.
  private static let mostDigits = 34

  /// Reads the digits from an index on, where a digit stands.
  mutating func read(_ text: Span<UInt8>, from index: Int) {
    digits.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    var start = index
    while true {
      var end = start
      while text.isDigit(at: end), digits.count < Self.mostDigits {
        digits.append(text[end] & 0x0F)
        end += 1
      }
      groups.append(start..<end)
      let (next, mark) = Self.joint(text, at: end)
      guard text.isDigit(at: next), next > end, digits.count < Self.mostDigits else { return }
      marks.append(mark)
      start = next
    }
  }

  /// Where a group after the one that ends here would start, and the mark between.
  private static func joint(_ text: Span<UInt8>, at end: Int) -> (Int, UInt8) {
    let space = text.spaceLength(at: end)
    if space > 0 {
      let byte = text.byte(at: end + space)
      if byte == UInt8(ascii: "("), text.isDigit(at: end + space + 1) { return (end + space + 1, byte) }
      // « 01 - 23 »
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."), text.spaceLength(at: end + space + 1) > 0 {
        return (end + space + 1 + text.spaceLength(at: end + space + 1), byte)
      }
      return (end + space, 0x20)
    }
    let byte = text.byte(at: end)
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"): return (end + 1, byte)
    case UInt8(ascii: "("): return (end + 1, byte)
    case UInt8(ascii: ")"): return (end + 1 + text.spaceLength(at: end + 1), byte)
    default: return (end, 0)
    }
  }

  /// How many digits the first groups hold together.
  func count(of groupCount: Int) -> Int { groups[..<groupCount].reduce(0) { $0 + $1.count } }

  /// The lengths of the first groups, four bits each, the first highest: 2-2-2-2-2 is 0x22222.
  func shape(of groupCount: Int) -> UInt64 {
    groups[..<groupCount].reduce(0) { $0 << 4 | UInt64(Swift.min($1.count, 15)) }
  }

  /// How many groups make exactly `count` digits, or nil.
  func groups(making count: Int) -> Int? {
    var sum = 0
    for (index, group) in groups.enumerated() {
      sum += group.count
      if sum == count { return index + 1 }
      if sum > count { return nil }
    }
    return nil
  }

  func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) } }
}
