/// Makes the customers of a simulation.
struct Population: Sendable {
  let seed: UInt64
  let count: Int
  private let parts: [Part]

  init(seed: UInt64, count: Int) {
    self.seed = seed
    self.count = count
    var dice = Dice(seed: seed, stream: .max)
    var parts = Array(repeating: Part.ordinary, count: count)
    var order = dice.order(of: count)[...]
    for part in Part.allCases where part != .ordinary {
      for _ in 0..<part.customers(of: count) { parts[order.removeFirst()] = part }
    }
    self.parts = parts
  }

  /// A customer, from throws of its own.
  func customer(_ number: Int, with dice: inout Dice) -> Customer {
    Customer(
      number: number, tongue: dice.chance(0.55) ? .french : .english,
      segment: dice.one(of: [(.family, 0.4), (.solo, 0.4), (.pro, 0.2)]),
      persona: dice.one(of: [(.online, 0.35), (.shop, 0.3), (.home, 0.35)]),
      region: dice.one(of: Region.allCases), product: dice.one(of: Product.allCases),
      revenue: Self.revenue(with: &dice), part: parts[number])
  }

  /// From 120 € on, halving in number as it doubles.
  private static func revenue(with dice: inout Dice) -> Int {
    var revenue = 120
    while revenue < 7_680, dice.chance(0.5) { revenue *= 2 }
    return revenue + dice.below(revenue)
  }
}
