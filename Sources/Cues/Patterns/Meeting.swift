/// A pattern that is tried at its trigger where its companion, the more frequent of two elements, stands in one of some
/// places around.
struct Meeting: Sendable {
  let sieve: Sieve
  /// Counted in the index's `trials`.
  let trial: UInt32

  /// How many tokens may lie from a trigger to its companion.
  static let widestReach = CompanionTable.padding

  /// What turns most attempts away, in 32 bits.
  struct Sieve: Sendable {
    let bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    /// - Parameters:
    ///   - companion: its code.
    ///   - places: where it may stand, counted from the trigger.
    init(companion: UInt16, places: ClosedRange<Int>) {
      // Nobody checks them where they are looked at.
      precondition(places.lowerBound >= -Meeting.widestReach && places.upperBound <= Meeting.widestReach)
      bits =
        UInt32(companion) | UInt32(UInt8(bitPattern: Int8(places.lowerBound))) << 16 | UInt32(places.count) << 24
    }

    @inline(__always) var companion: UInt16 { UInt16(truncatingIfNeeded: bits) }
    /// The first place, counted from the trigger.
    @inline(__always) var offset: Int { Int(Int8(truncatingIfNeeded: bits >> 16)) }
    /// The number of places.
    @inline(__always) var length: Int { Int(bits >> 24) }
    /// Whether there is but one place.
    var isFixed: Bool { length == 1 }
  }
}
