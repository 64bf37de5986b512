/// Identifiers of records, by the number under which they are remembered.
struct IdentifierShelf: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]] }

  /// - Returns: the number.
  mutating func add(_ id: ArraySlice<UInt8>) -> Int {
    bytes += id
    ends.append(bytes.count)
    return ends.count - 1
  }
}
