/// Where the stops of a curve stand on the sheet.
struct CurveFrame: Sendable {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let count: Int

  var step: Double { (right - left) / Double(max(1, count)) }

  func x(_ index: Int) -> Double { left + (Double(index) + 0.5) * step }

  func y(_ feeling: Double) -> Double { Scale(-1.14...1.14, from: bottom, to: top)(feeling) }

  /// A line through the values there are; it breaks where one is missing.
  func path(_ values: [Double?]) -> Path {
    var path = Path()
    for run in Self.runs(of: values.map { $0 != nil }) {
      for index in run {
        let y = y(values[index] ?? 0)
        if index == run.lowerBound { path.move(x(index), y) } else { path.line(x(index), y) }
      }
    }
    return path
  }

  /// Straight ways over the values that are missing.
  func bridges(_ values: [Double?]) -> Path {
    var path = Path()
    let runs = Self.runs(of: values.map { $0 != nil })
    for (one, other) in zip(runs, runs.dropFirst()) {
      let (last, first) = (one.upperBound - 1, other.lowerBound)
      path.move(x(last), y(values[last] ?? 0))
      path.line(x(first), y(values[first] ?? 0))
    }
    return path
  }

  /// The stretches in which a value is there.
  static func runs(of present: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, isThere) in present.enumerated() where isThere {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}
