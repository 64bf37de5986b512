import TestSupport

/// Chance that a seed decides: the same throws on every machine.
public struct Dice: Sendable {
  private var state: UInt64

  /// - Parameters:
  ///   - seed: The simulation's seed.
  ///   - stream: What the throws are for, a customer's number for instance, so that one's throws never move another's.
  public init(seed: UInt64, stream: UInt64) {
    state = seed &* 0x2545_F491_4F6C_DD1D ^ stream &* 0x9E6C_63D0_876A_68D5
    _ = next()
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    var generator = SeededGenerator(state: state)
    defer { state = generator.state }
    return generator.next()
  }

  /// A number from 0 to `bound` - 1; the bias is below one in 2³².
  public mutating func below(_ bound: Int) -> Int { (Int(next() >> 32) * bound) >> 32 }

  /// A number in [0, 1).
  public mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  public mutating func chance(_ probability: Double) -> Bool { share() < probability }

  public mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  /// One of the elements, as often as its weight says.
  public mutating func one<Element>(of weighted: [(element: Element, weight: Double)]) -> Element {
    var left = share() * weighted.reduce(0) { $0 + $1.weight }
    for (element, weight) in weighted {
      left -= weight
      if left < 0 { return element }
    }
    return weighted[weighted.count - 1].element
  }

  /// Noise of mean 0 and standard deviation 1, from twelve throws: no logarithm, so no last digit that differs by machine.
  public mutating func noise() -> Double { (0..<12).reduce(-6) { sum, _ in sum + share() } }

  /// The numbers from 0 to `count` - 1 in a random order.
  public mutating func order(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for place in stride(from: count - 1, to: 0, by: -1) { order.swapAt(place, below(place + 1)) }
    return order
  }
}
