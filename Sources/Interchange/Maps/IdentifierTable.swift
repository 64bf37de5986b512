import Verbatims

/// The members of a vocabulary by their identifiers, found without making a string of the bytes.
struct IdentifierTable<Member: Identified>: Sendable {
  /// Open addressing, at most half full: a member's number, or all ones.
  private var slots: [UInt8]
  private let identifiers = Member.identifiers

  init() {
    let members = Member.allCases
    precondition(members.count < Int(UInt8.max), "a member has a number that is not all ones")
    var size = 8
    while size < 2 * members.count { size *= 2 }
    slots = Array(repeating: .max, count: size)
    for member in members {
      var place = Int(
        Self.hash(UnsafeBufferPointer(start: member.id.utf8Start, count: member.id.utf8CodeUnitCount).span))
      place &= size - 1
      while slots[place] != .max { place = (place + 1) & (size - 1) }
      slots[place] = member.rawValue
    }
  }

  /// The member with this identifier, or nil.
  func member(_ id: Span<UInt8>) -> Member? {
    var place = Int(Self.hash(id)) & (slots.count - 1)
    while slots[place] != .max {
      if Self.equal(identifiers[Int(slots[place])], id) { return Member(rawValue: slots[place]) }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The member that comes after another one, where this is its identifier: fields mostly stand in one order.
  @inline(__always)
  func member(_ id: Span<UInt8>, after last: Int) -> Member? {
    let next = last + 1
    if next < identifiers.count, Self.equal(identifiers[next], id) {
      return Member(rawValue: UInt8(truncatingIfNeeded: next))
    }
    return member(id)
  }

  private static func hash(_ id: Span<UInt8>) -> UInt32 {
    guard !id.isEmpty else { return 0 }
    var hash = UInt32(truncatingIfNeeded: id.count)
    for index in id.indices { hash = (hash ^ UInt32(id[index])) &* 0x0100_0193 }
    return hash ^ hash >> 15
  }

  @inline(__always)
  private static func equal(_ identifier: StaticString, _ id: Span<UInt8>) -> Bool {
    guard identifier.utf8CodeUnitCount == id.count else { return false }
    let bytes = identifier.utf8Start
    for index in id.indices where bytes[index] != id[index] { return false }
    return true
  }
}
