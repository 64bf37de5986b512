/// The part of an entry in a comparison of what was told with what came, in one byte.
public struct Comparison: Hashable, Sendable {
  /// A measure as it was told beforehand, or as it came to be, where more of it is worse, or less.
  public enum Side: UInt8, Hashable, Sendable {
    case told = 1
    case came, short
  }

  private let bits: UInt8

  init(_ entry: Entry) {
    let side: Side? =
      entry.roles.contains(.told)
      ? .told : entry.roles.contains(.came) ? .came : entry.roles.contains(.short) ? .short : nil
    bits = side.map { $0.rawValue | UInt8(truncatingIfNeeded: entry.quantity) << 2 } ?? 0
  }

  public var isNone: Bool { side == nil }

  public var side: Side? { Side(rawValue: bits & 3) }

  /// The kind of quantity that its pattern names; money is a figure.
  public var kind: Quantity.Kind {
    let kind = Quantity.Kind(rawValue: bits >> 2) ?? .figure
    return kind == .money ? .figure : kind
  }
}
