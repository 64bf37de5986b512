/// What each unit holds of each feature, as vectors of length one.
///
/// Lengths are kept in integers of 2⁻²⁰, so that sums over units are exact in any order.
struct SparseVectors {
  /// The features of a unit, ascending, with their parts of the vector.
  typealias Element = (feature: Int, part: Int)

  static let unit = Double(1 << 20)

  let features: Int
  private var elements: [Element] = []
  private var ends: [Int] = [0]
  private(set) var hashes: [UInt64] = []

  init(features: Int) { self.features = features }

  var count: Int { hashes.count }

  subscript(row: Int) -> ArraySlice<Element> { elements[ends[row]..<ends[row + 1]] }

  /// - Parameter counts: features with counts above zero, at least one; repeats are added up.
  mutating func add(hash: UInt64, _ counts: [(feature: Int, count: Int)]) {
    let first = elements.count
    for (feature, count) in counts.sorted(by: { $0.feature < $1.feature }) {
      if elements.count > first, elements[elements.count - 1].feature == feature {
        elements[elements.count - 1].part += count
      } else {
        elements.append((feature, count))
      }
    }
    let squares = elements[first...].reduce(0.0) { $0 + Double($1.part) * Double($1.part) }
    let scale = Self.unit / squares.squareRoot()
    for index in first..<elements.count {
      elements[index].part = Int((Double(elements[index].part) * scale).rounded())
    }
    ends.append(elements.count)
    hashes.append(hash)
  }

  /// The product of a unit with a sum of units, in 2⁻⁴⁰.
  func dot(_ row: Int, _ sum: [Int]) -> Int {
    var result = 0
    for element in self[row] { result += element.part * sum[element.feature] }
    return result
  }
}
