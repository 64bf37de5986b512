/// The stretches between the cuts of a series, in order: one more than there are cuts.
struct Stretches: RandomAccessCollection {
  private let bounds: [Int]

  init(cuts: [Int], count: Int) { bounds = [0] + cuts + [count] }

  var startIndex: Int { 0 }
  var endIndex: Int { bounds.count - 1 }
  subscript(position: Int) -> Range<Int> { bounds[position]..<bounds[position + 1] }

  /// The stretches on both sides of a cut, by its number.
  func around(_ cut: Int) -> Range<Int> { bounds[cut]..<bounds[cut + 2] }
}
