extension Array {
  /// Empties the array and keeps its memory; where it is empty, at no cost.
  mutating func empty() {
    if !isEmpty { removeLast(count) }
  }
}
