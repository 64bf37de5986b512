/// A folded word: what lexicons compare. Case, accents and the shape of apostrophes are gone.
///
/// Up to 16 folded bytes stand in two registers, the first byte lowest in `low`, zeros after the last. A longer word
/// keeps its first 8 bytes in `low`; `high` is a hash of the whole with its top bit set. Folded bytes are ASCII
/// wherever folding reaches ASCII, so equality of words up to 16 bytes is exact.
public struct Key: Hashable, Sendable {
  public var low: UInt64
  public var high: UInt64

  public init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }
}
