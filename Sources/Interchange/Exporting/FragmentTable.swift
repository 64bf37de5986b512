/// Stretches of text in slots: those of a group have the same width, so that none needs a search nor a loop of uncertain
/// length.
struct FragmentTable {
  /// A slot holds a fragment, zeros, and in its last two bytes the fragment's length, the low byte first.
  private(set) var slots: [UInt8] = []
  /// The width of the widest slot.
  private(set) var widest = 0

  /// Slots are copied in steps of so many bytes.
  private static let step = 32

  /// Adds fragments, and tells where they stand.
  mutating func add(_ fragments: [[UInt8]]) -> FragmentGroup {
    let longest = fragments.reduce(0) { max($0, $1.count) }
    precondition(longest <= UInt16.max, "a path or concept is no longer than what a length can tell")
    let width = (longest + 2 + Self.step - 1) / Self.step * Self.step
    let group = FragmentGroup(first: slots.count, width: width)
    slots.reserveCapacity(slots.count + fragments.count * width)
    for fragment in fragments {
      slots += fragment
      slots.append(contentsOf: repeatElement(0, count: width - 2 - fragment.count))
      slots.append(UInt8(fragment.count & 0xFF))
      slots.append(UInt8(fragment.count >> 8))
    }
    widest = max(widest, width)
    return group
  }
}

extension FragmentTable {
  /// The slots in an array, and where in it they begin: in memory at a multiple of a cache line, so that a slot takes no
  /// more lines than it must.
  var aligned: (slots: [UInt8], base: Int) {
    var copy = [UInt8](repeating: 0, count: slots.count + Self.line)
    let address = copy.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    let base = (Self.line - Int(address % UInt(Self.line))) % Self.line
    copy.replaceSubrange(base..<base + slots.count, with: slots)
    return (copy, base)
  }

  private static let line = 64
}

/// The slots of fragments of which one stands at a place.
struct FragmentGroup: Sendable {
  /// Where the first slot begins.
  var first: Int
  var width: Int
}
