@testable import Journeys

/// The sum of squared distances from the weighted mean of a stretch: `l2` in ruptures, a second cost that the cuts of any
/// cost are held against.
struct SquaredErrorCost: SegmentCost {
  /// Running sums of the weights, and of the values and their squares times the weights.
  private var weights: [Double] = [0]
  private var values: [Double] = [0]
  private var squares: [Double] = [0]

  /// - Parameter weights: what each value is worth, such as how many verbatims it is the mean of; above zero.
  init(_ series: [Double], weights given: [Double]) {
    precondition(series.count == given.count && given.allSatisfy { $0 > 0 }, "each value has a weight")
    // About their mean, so that the difference of running sums loses no digits.
    let total = given.reduce(0, +)
    let mean = zip(series, given).reduce(0) { $0 + $1.0 * $1.1 } / max(total, 1e-300)
    for (value, weight) in zip(series, given) {
      let offset = value - mean
      weights.append(weights[weights.count - 1] + weight)
      values.append(values[values.count - 1] + weight * offset)
      squares.append(squares[squares.count - 1] + weight * offset * offset)
    }
  }

  var count: Int { weights.count - 1 }

  func cost(_ range: Range<Int>) -> Double {
    guard !range.isEmpty else { return 0 }
    let (low, high) = (range.lowerBound, range.upperBound)
    let sum = values[high] - values[low]
    return max(0, squares[high] - squares[low] - sum * sum / (weights[high] - weights[low]))
  }
}
