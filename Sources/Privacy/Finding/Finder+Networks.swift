/// Addresses of machines.
extension PersonalDataFinder {
  /// Reads an IP address at digits, of version 4 or 6.
  mutating func readNetworkAddress(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    if let found = readSixthVersion(text, start, end) { return found }
    guard run.groups.count >= 4, run.marks.prefix(3).allSatisfy({ $0 == UInt8(ascii: ".") }) else { return nil }
    guard !text.isWordlike(before: start), text.byte(at: start - 1) != UInt8(ascii: ".") else { return nil }
    var place = 0
    for group in run.groups.prefix(4) {
      guard group.count <= 3, group.count == 1 || run.digits[place] != 0 else { return nil }
      guard run.number(place..<place + group.count) <= 255 else { return nil }
      place += group.count
    }
    let last = run.groups[3].upperBound
    guard Self.ends(text, last), !rolesBefore(start, text, words: 2).contains(.version) else { return nil }
    add(.ip, start, last)
    return last
  }

  /// Eight groups of four digits, with colons between: what runs on is none, and is not walked to its end from every digit.
  private static let longestAddress = 39

  private mutating func readSixthVersion(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard text.byte(at: start - 1) == UInt8(ascii: ":") || Self.isHexOrColon(text.byte(at: end)) else { return nil }
    var first = start
    while first > 0, start - first <= Self.longestAddress, Self.isHexOrColon(text[first - 1]) { first -= 1 }
    var last = end
    while last < text.count, last - first <= Self.longestAddress, Self.isHexOrColon(text[last]) { last += 1 }
    guard (6...Self.longestAddress).contains(last - first), !text.isWordlike(before: first), !text.isWordlike(at: last)
    else { return nil }
    let parts = (first..<last).reduce(into: (colons: 0, doubles: 0, length: 0, longest: 0)) { state, index in
      if text[index] == UInt8(ascii: ":") {
        state.colons += 1
        if state.length == 0, index > first { state.doubles += 1 }
        state.length = 0
      } else {
        state.length += 1
        state.longest = Swift.max(state.longest, state.length)
      }
    }
    let isWhole = parts.colons == 7 && parts.doubles == 0
    guard parts.longest <= 4, isWhole || parts.doubles == 1 && parts.colons >= 2 else { return nil }
    add(.ip, first, last)
    return last
  }

  private static func isHexOrColon(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 || byte == UInt8(ascii: ":")
  }
}
