/// The plans of telephone numbers: French, Belgian, Swiss, British, American and Canadian ones, and others after a `+`.
///
/// A number is told by how many digits it has, how it starts and how it is grouped: dates and amounts are grouped
/// otherwise. What is written within a country starts with 0, but in North America.
enum PhonePlan {
  /// How numbers within a country are grouped, as in `DigitRun.shape`, with how many digits they have.
  private static let national: Set<UInt64> = [
    // France: ten digits
    0xA, 0x22222, 0x4222, 0x433, 0x1333, 0x28, 0x244, 0x46, 0x2233, 0x424,
    // Switzerland: ten digits
    0x3322, 0x37, 0x334,
    // Belgium: nine or ten digits
    0x2322, 0x3222, 0x27, 0x36, 0x234, 0x333,
    // United Kingdom: eleven digits, or ten
    0xB, 0x56, 0x533, 0x344, 0x434, 0x47, 0x38, 0x55, 0x443, 0x524,
  ]
  private static let american: Set<UInt64> = [0x334, 0x37]

  /// How many groups of a run are a number as it is written within a country, or nil.
  static func national(_ run: DigitRun) -> Int? {
    guard run.digits.count >= 9, run.digits[0] == 0, run.digits[1] != 0 else { return nil }
    return (1...Swift.min(6, run.groups.count)).last { groups in
      let count = run.count(of: groups)
      guard (9...11).contains(count), national.contains(run.shape(of: groups)) else { return false }
      guard hasOneMark(run, groups) else { return false }
      // Nine digits are Belgian and have groups; eleven are British.
      return count == 10 || count == 9 && groups > 1 || count == 11 && [1, 2, 3, 7, 8].contains(run.digits[1])
    }
  }

  /// Whether all groups are parted alike; in Belgium a slash may stand after the first.
  private static func hasOneMark(_ run: DigitRun, _ groups: Int) -> Bool {
    guard groups > 1 else { return true }
    let marks = run.marks[..<(groups - 1)]
    let rest = marks.first == UInt8(ascii: "/") || marks.first == UInt8(ascii: ")") ? marks.dropFirst() : marks
    return Set(rest).count <= 1 && rest.allSatisfy { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "(") }
  }

  /// How many groups of a run are an American or Canadian number, or nil.
  static func american(_ run: DigitRun, hasCue: Bool) -> Int? {
    var first = 0
    if run.digits[0] == 1 {
      guard run.groups[0].count == 1, run.groups.count > 1 else { return nil }
      first = 1
    }
    guard run.digits.count >= first + 10, run.digits[first] >= 2, run.digits[first + 3] >= 2 else { return nil }
    guard let groups = run.groups(making: first + 10) else { return nil }
    let shape = run.shape(of: groups) & (1 << (4 * UInt64(groups - first)) - 1)
    if shape == 0xA { return hasCue ? groups : nil }
    guard american.contains(shape) else { return nil }
    // Groups parted by spaces alone may be amounts: the exchange must not be one of thousands in a row.
    let marks = Set(run.marks[first..<(groups - 1)])
    return marks == [0x20] && !hasCue && first == 0 ? nil : groups
  }

  /// How many groups of a run are an international number after `+` or 00, or nil.
  static func international(_ run: DigitRun, afterPlus: Bool) -> Int? {
    let zeros = afterPlus ? 0 : 2
    guard afterPlus || run.digits.starts(with: [0, 0]) else { return nil }
    let isKnown = knownCodes.contains { run.digits.dropFirst(zeros).starts(with: $0) }
    guard afterPlus || isKnown else { return nil }
    return (1...run.groups.count).last { groups in
      let count = run.count(of: groups) - zeros
      // A short last group belongs to something else.
      return (9...14).contains(count) && (groups == 1 || run.groups[groups - 1].count >= 2)
    }
  }

  private static let knownCodes: [[UInt8]] = [
    [3, 3], [3, 2], [4, 1], [4, 4], [1], [4, 9], [3, 4], [3, 9], [3, 5, 2], [3, 5, 1], [3, 1], [3, 7, 7], [2, 1, 2],
    [2, 1, 3],
    [2, 1, 6], [3, 5, 3],
  ]
}
