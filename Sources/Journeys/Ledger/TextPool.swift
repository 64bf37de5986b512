/// Texts kept once each, named by small numbers.
///
/// The numbers follow the order of arrival and mean nothing outside their pool: whatever is shown or compared goes by
/// the bytes.
public struct TextPool: Sendable {
  /// The number of a text in its pool.
  public struct ID: Hashable, Sendable {
    public var number: UInt32
    public init(number: UInt32) { self.number = number }

    /// No text.
    public static let none = ID(number: .max)
    public var isNone: Bool { number == .max }
  }

  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  /// Open addressing, at most three quarters full: above, a text's hash, below, its number; or all ones.
  private var slots = [UInt64](repeating: .max, count: 64)

  public init() {}

  public var count: Int { ends.count - 1 }

  /// The bytes of a text, in UTF-8; none for `ID.none`.
  public subscript(id: ID) -> ArraySlice<UInt8> {
    id.isNone ? [] : bytes[ends[Int(id.number)]..<ends[Int(id.number) + 1]]
  }

  /// The text under a number, as a string.
  public func string(_ id: ID) -> String { String(decoding: self[id], as: UTF8.self) }

  /// The number of a text, which is added where it is new.
  ///
  /// - Complexity: O(length), amortised.
  public mutating func intern(_ text: Span<UInt8>) -> ID { intern(text.bytes, Self.hash(text.bytes)) }

  public mutating func intern(_ text: ArraySlice<UInt8>) -> ID { intern(text.span) }
  public mutating func intern(_ text: [UInt8]) -> ID { intern(text.span) }
  public mutating func intern(_ text: String) -> ID { intern(Array(text.utf8)) }

  /// The numbers that the texts of another pool have in this one, which takes those that are new.
  ///
  /// - Complexity: O(*n*) in the size of the other.
  mutating func join(_ other: TextPool) -> [ID] {
    var hashes = [UInt32](repeating: 0, count: other.count)
    for entry in other.slots where entry != .max { hashes[Int(Self.id(entry).number)] = Self.hash(of: entry) }
    while (count + other.count) * 4 > slots.count * 3 { grow() }
    // A large pool's slots are far from one another: asked for all at once, they come while others are waited for.
    let entries = hashes.map { slots[Int($0) & (slots.count - 1)] }
    return hashes.indices.map { number in
      let text = other[ID(number: UInt32(number))].span.bytes
      let entry = entries[number]
      let isKnown = entry != .max && Self.hash(of: entry) == hashes[number] && holds(text, at: Self.id(entry))
      return isKnown ? Self.id(entry) : intern(text, hashes[number])
    }
  }

  /// The number of a text that the pool holds, or nil.
  public func find(_ text: Span<UInt8>) -> ID? {
    let entry = slots[slot(of: text.bytes, Self.hash(text.bytes))]
    return entry == .max ? nil : Self.id(entry)
  }

  /// The number of a text, or nil where nobody interned it.
  public func find(_ text: String) -> ID? { find(Array(text.utf8).span) }

  /// Whether one text stands before another by its bytes; no text stands before all.
  public func precedes(_ one: ID, _ other: ID) -> Bool {
    if one == other || other.isNone { return false }
    return one.isNone || self[one].lexicographicallyPrecedes(self[other])
  }

  /// By number, the place of each text in the order of the bytes.
  ///
  /// - Complexity: O(*n* log *n*).
  public func ranks() -> [UInt32] {
    let order = (0..<UInt32(count)).sorted { precedes(ID(number: $0), ID(number: $1)) }
    var ranks = [UInt32](repeating: 0, count: count)
    for (rank, number) in order.enumerated() { ranks[Int(number)] = UInt32(rank) }
    return ranks
  }

  private mutating func intern(_ text: RawSpan, _ hash: UInt32) -> ID {
    var place = slot(of: text, hash)
    if slots[place] != .max { return Self.id(slots[place]) }
    if (count + 1) * 4 > slots.count * 3 {
      grow()
      place = slot(of: text, hash)
    }
    precondition(count < UInt32.max, "a text has a number")
    slots[place] = UInt64(hash) << 32 | UInt64(count)
    text.withUnsafeBytes { bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
    return Self.id(slots[place])
  }

  private func slot(of text: RawSpan, _ hash: UInt32) -> Int {
    var place = Int(hash) & (slots.count - 1)
    let slots = slots.span
    while slots[place] != .max {
      if Self.hash(of: slots[place]) == hash, holds(text, at: Self.id(slots[place])) { return place }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  @inline(__always)
  private func holds(_ text: RawSpan, at id: ID) -> Bool {
    let (ends, number) = (ends.span, Int(id.number))
    return Self.equal(bytes.span.bytes, ends[number]..<ends[number + 1], text)
  }

  private static func hash(of entry: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: entry >> 32) }
  private static func id(_ entry: UInt64) -> ID { ID(number: UInt32(truncatingIfNeeded: entry)) }

  private mutating func grow() {
    let entries = slots
    slots = Array(repeating: .max, count: entries.count * 2)
    for entry in entries where entry != .max {
      var place = Int(Self.hash(of: entry)) & (slots.count - 1)
      while slots[place] != .max { place = (place + 1) & (slots.count - 1) }
      slots[place] = entry
    }
  }
}

/// Eight bytes at a time.
extension TextPool {
  /// A hash that nothing outside a pool depends on.
  private static func hash(_ text: RawSpan) -> UInt32 {
    var hash = UInt64(text.byteCount)
    var position = 0
    while position + 8 <= text.byteCount {
      hash = StableHash.mixed(hash ^ text.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
      position += 8
    }
    var last: UInt64 = 0
    while position < text.byteCount {
      last = last << 8 | UInt64(text.unsafeLoad(fromByteOffset: position, as: UInt8.self))
      position += 1
    }
    return UInt32(truncatingIfNeeded: StableHash.mixed(hash ^ last))
  }

  private static func equal(_ bytes: RawSpan, _ range: Range<Int>, _ text: RawSpan) -> Bool {
    guard range.count == text.byteCount else { return false }
    var position = 0
    while position + 8 <= text.byteCount {
      let own = bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound + position, as: UInt64.self)
      if own != text.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self) { return false }
      position += 8
    }
    while position < text.byteCount {
      let own = bytes.unsafeLoad(fromByteOffset: range.lowerBound + position, as: UInt8.self)
      if own != text.unsafeLoad(fromByteOffset: position, as: UInt8.self) { return false }
      position += 1
    }
    return true
  }
}
