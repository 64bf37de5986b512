extension Array {
  /// The first index from which on all elements meet a condition, in an array where those that do stand last.
  ///
  /// - Complexity: O(log *n*).
  @inlinable
  package func partitioningIndex(where belongsLast: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsLast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
