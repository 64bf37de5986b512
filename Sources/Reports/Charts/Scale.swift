/// Turns a value into a place on the sheet, along a straight line.
struct Scale: Sendable {
  let domain: ClosedRange<Double>
  let start: Double
  let end: Double

  /// A domain without width is widened, so that nothing is divided by nought.
  init(_ domain: ClosedRange<Double>, from start: Double, to end: Double) {
    let isFlat = domain.upperBound - domain.lowerBound < 1e-12
    self.domain = isFlat ? domain.lowerBound...domain.lowerBound + 1 : domain
    self.start = start
    self.end = end
  }

  func callAsFunction(_ value: Double) -> Double {
    let inside = min(max(value, domain.lowerBound), domain.upperBound)
    return start + (inside - domain.lowerBound) / (domain.upperBound - domain.lowerBound) * (end - start)
  }

  /// Round values that divide the domain into about so many parts.
  func ticks(about count: Int) -> [Double] {
    let raw = (domain.upperBound - domain.lowerBound) / Double(max(1, count))
    var step = 1.0
    while step > raw { step /= 10 }
    while step * 10 <= raw { step *= 10 }
    step *= raw / step >= 5 ? 5 : raw / step >= 2 ? 2 : 1
    var ticks: [Double] = []
    var number = (domain.lowerBound / step).rounded(.up)
    while number * step <= domain.upperBound + step * 1e-9, ticks.count < 50 {
      ticks.append(number * step)
      number += 1
    }
    return ticks
  }
}
