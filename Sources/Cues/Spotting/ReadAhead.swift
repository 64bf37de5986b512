/// Reads what will be asked for soon: cache misses overlap here, where matching would wait for one after the other.
struct ReadAhead: Sendable {
  /// Nobody asks for it; but for it the compiler would leave the reads out.
  private var sum: UInt64 = 0

  @inline(__always)
  mutating func take(_ value: UInt64) { sum ^= value }

  @inline(__always)
  mutating func take(_ value: UInt32) { sum ^= UInt64(value) }
}
