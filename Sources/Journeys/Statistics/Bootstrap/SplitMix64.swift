/// Numbers drawn evenly, the same on every machine (SplitMix64: Steele, Lea, Flood, 2014, "Fast splittable pseudorandom
/// number generators").
public struct SplitMix64: RandomNumberGenerator, Sendable {
  /// The golden ratio in 64 bits: states that start apart hardly ever meet.
  public static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mixed(state)
  }

  /// From 0 up to a count, without it.
  ///
  /// - Precondition: `count` is at least 1.
  public mutating func next(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// From 0 to 1, without 1, in steps of 2⁻⁵³.
  public mutating func nextShare() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// A number whose bits all depend on all bits of another one.
  public static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
