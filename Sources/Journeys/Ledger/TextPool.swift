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
  /// Open addressing, at most half full: the number of a text, or all ones.
  private var slots = [UInt32](repeating: .max, count: 64)

  public init() {}

  public var count: Int { ends.count - 1 }

  /// The bytes of a text, in UTF-8; none for `ID.none`.
  public subscript(id: ID) -> ArraySlice<UInt8> {
    id.isNone ? [] : bytes[ends[Int(id.number)]..<ends[Int(id.number) + 1]]
  }

  public func string(_ id: ID) -> String { String(decoding: self[id], as: UTF8.self) }

  /// The number of a text, which is added where it is new.
  ///
  /// - Complexity: O(length), amortised.
  public mutating func intern(_ text: some Collection<UInt8>) -> ID {
    var place = slot(of: text)
    if slots[place] != .max { return ID(number: slots[place]) }
    if (count + 1) * 2 > slots.count {
      grow()
      place = slot(of: text)
    }
    let id = ID(number: UInt32(count))
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    slots[place] = id.number
    return id
  }

  public mutating func intern(_ text: String) -> ID { intern(Array(text.utf8)) }

  /// The number of a text that the pool holds, or nil.
  public func find(_ text: some Collection<UInt8>) -> ID? {
    let number = slots[slot(of: text)]
    return number == .max ? nil : ID(number: number)
  }

  public func find(_ text: String) -> ID? { find(Array(text.utf8)) }

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

  private func slot(of text: some Collection<UInt8>) -> Int {
    var place = Int(truncatingIfNeeded: StableHash.of(text)) & (slots.count - 1)
    while slots[place] != .max, !self[ID(number: slots[place])].elementsEqual(text) {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    slots = Array(repeating: .max, count: slots.count * 2)
    for number in 0..<UInt32(count) {
      var place = Int(truncatingIfNeeded: StableHash.of(self[ID(number: number)])) & (slots.count - 1)
      while slots[place] != .max { place = (place + 1) & (slots.count - 1) }
      slots[place] = number
    }
  }
}
