/// The words of names that a record tells, folded.
struct ToldNames: Sendable {
  /// Hidden wherever they stand with a capital.
  private var capitals: Set<UInt64> = []
  /// All words, with whether a word is hidden wherever it stands: another one is, beside one of them.
  private var parts: [UInt64: Bool] = [:]
  /// A bit for each part: most words are told to be none by it alone.
  private var filter: UInt64 = 0

  var hasParts: Bool { !parts.isEmpty }

  mutating func add(capital hash: UInt64) { capitals.insert(hash) }

  mutating func add(part hash: UInt64, isSure: Bool) {
    parts[hash] = isSure || parts[hash] ?? false
    filter |= 1 << (hash >> 58)
  }

  func contains(capital hash: UInt64) -> Bool { !capitals.isEmpty && capitals.contains(hash) }

  /// Whether a word is a part of a name, and if so, whether that is sure; nil where it is none.
  @inline(__always)
  func part(_ hash: UInt64) -> Bool? { filter >> (hash >> 58) & 1 != 0 ? parts[hash] : nil }

  mutating func removeAll() {
    if !capitals.isEmpty { capitals.removeAll(keepingCapacity: true) }
    if !parts.isEmpty { parts.removeAll(keepingCapacity: true) }
    filter = 0
  }
}
