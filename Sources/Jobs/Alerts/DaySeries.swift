/// A count for each day of a stretch of days.
struct DaySeries: Hashable, Sendable {
  /// In days since 1970-01-01.
  let first: Int32
  private(set) var counts: [Int]

  init(from first: Int32, to last: Int32) {
    self.first = first
    counts = Array(repeating: 0, count: max(0, Int(last) - Int(first) + 1))
  }

  /// - Complexity: O(1). Nought outside of the stretch.
  subscript(day: Int32) -> Int {
    let index = Int(day) - Int(first)
    return counts.indices.contains(index) ? counts[index] : 0
  }

  /// Days outside of the stretch are left out.
  mutating func add(_ count: Int, on day: Int32) {
    let index = Int(day) - Int(first)
    if counts.indices.contains(index) { counts[index] += count }
  }

  func sum(_ days: ClosedRange<Int32>) -> Int { slice(days).reduce(0, +) }

  /// The counts of some days, those outside of the stretch left out.
  func slice(_ days: ClosedRange<Int32>) -> ArraySlice<Int> {
    let low = max(0, Int(days.lowerBound) - Int(first))
    let high = min(counts.count, Int(days.upperBound) - Int(first) + 1)
    return low < high ? counts[low..<high] : []
  }

  /// The counts of at most so many days up to the one before `day`.
  func before(_ day: Int32, days: Int) -> ArraySlice<Int> {
    guard day > first, days > 0 else { return [] }
    return slice(max(first, day - Int32(clamping: days))...day - 1)
  }

  /// Day by day.
  static func + (one: DaySeries, other: DaySeries) -> DaySeries {
    precondition(one.first == other.first && one.counts.count == other.counts.count, "series of the same days")
    var sum = one
    for index in sum.counts.indices { sum.counts[index] += other.counts[index] }
    return sum
  }
}
