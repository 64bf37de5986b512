/// By what a record is known again: hashes that only its copies share, and what near copies share much of.
public struct Fingerprint: Hashable, Sendable {
  /// Hashes of which a copy shares one; 0 for none. A long text is known by its words alone, a short one by its words
  /// together with its identifier, or with its customer and date.
  var copies: (UInt64, UInt64) { (first, second) }
  var first: UInt64 = 0
  var second: UInt64 = 0
  /// What near copies share much of; nil of a short text.
  var likeness: Likeness?

  /// From so many words on, the same text is no coincidence: « simple et efficace » is what many customers write.
  public static let longText = 20
}

/// Mixes numbers into hashes that are the same in every run and on every machine.
enum WordHash {
  /// Odd constants without a pattern: the fractional parts of the square roots of 2, 3 and 5.
  static let seed: UInt64 = 0x6A09_E667_F3BC_C909
  static let second: UInt64 = 0xBB67_AE85_84CA_A73B
  static let third: UInt64 = 0x3C6E_F372_FE94_F82B

  /// The two halves of the product of two numbers, folded into one: every bit of it depends on all of both.
  @inline(__always)
  static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }

  static func of(_ bytes: [UInt8]) -> UInt64 {
    var hash = mix(seed ^ UInt64(bytes.count), second)
    for byte in bytes { hash = mix(hash ^ UInt64(byte), third) }
    return hash
  }
}
