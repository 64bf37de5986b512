/// How badly a stretch of a series is described by one level.
///
/// Adding a cut never raises the sum of both sides' costs.
protocol SegmentCost {
  /// How many points the series has.
  var count: Int { get }

  /// - Complexity: O(1).
  func cost(_ range: Range<Int>) -> Double
}
