import Crypto

/// The key with which texts are encrypted at rest: AES-GCM with 256 bits.
public struct TextKey: Hashable, Sendable {
  let bytes: [UInt8]

  static let length = 32

  /// A key as it stands in a file or in the environment: 32 bytes, or their 64 hexadecimal digits with or without spaces
  /// around them; nil for anything else.
  public init?(_ given: [UInt8]) {
    if given.count == Self.length {
      bytes = given
      return
    }
    let digits = given.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed().map { Self.value(ofDigit: $0) }
    guard digits.count == 2 * Self.length, !digits.contains(nil) else { return nil }
    let values = digits.compactMap { $0 }
    bytes = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  private static func value(ofDigit digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
