import Journeys

/// Names for things in other tools, made of their ids alone: a second import meets the same names.
enum StableID {
  /// The longest that all tools take.
  private static let longest = 36

  /// The parts with points between them where that is short and plain, else a hash of them.
  static func of(_ parts: String...) -> String {
    let joined = parts.joined(separator: ".")
    let isShort =
      joined.utf8.count <= longest && parts.dropLast().allSatisfy { isPlain($0, withPoint: false) }
      && isPlain(parts[parts.count - 1], withPoint: true) && joined.utf8.first.map(isLetter) == true
    if isShort { return joined }
    return "h" + hexadecimal(StableHash.of(parts.joined(separator: "\u{0}").utf8))
  }

  static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  private static func isPlain(_ part: String, withPoint: Bool) -> Bool {
    !part.isEmpty
      && part.utf8.allSatisfy { byte in
        isLetter(byte) || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
          || withPoint && byte == UInt8(ascii: ".")
      }
  }
}
