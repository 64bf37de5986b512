/// What is summed over the customers of a group at one subject: whole numbers, so that parts add up exactly.
struct UnitSums: Hashable, Sendable {
  /// The customers that speak of it, those that judge it, those with an irritant.
  var customers = 0
  var judges = 0
  var irritated = 0
  /// Over the judges: enchantments less irritants (x) and both together (y), in thousandths, and their products.
  private(set) var x = 0
  private(set) var y = 0
  private var xx = 0
  private var xy = 0
  private var yy = 0

  /// Adds a customer by the balance and the sum of the intensities.
  mutating func add(_ x: Int, _ y: Int, isIrritated: Bool) {
    customers += 1
    if isIrritated { irritated += 1 }
    guard y > 0 else { return }
    judges += 1
    self.x += x
    self.y += y
    xx += x * x
    xy += x * y
    yy += y * y
  }

  mutating func merge(_ other: UnitSums) {
    customers += other.customers
    judges += other.judges
    irritated += other.irritated
    x += other.x
    y += other.y
    xx += other.xx
    xy += other.xy
    yy += other.yy
  }

  /// The net feeling, −1 to 1; nil where nobody judges.
  var feeling: Double? { y == 0 ? nil : Double(x) / Double(y) }

  /// Σ (x − f·y)² over the judges.
  private func squares(_ f: Double) -> Double { max(0, Double(xx) - 2 * f * Double(xy) + f * f * Double(yy)) }

  /// The variance of the net feeling as a ratio of sums (linearised; Cochran, 1977, 6.4); nil for fewer than two judges.
  private var variance: Double? {
    guard let feeling, judges > 1 else { return nil }
    let (count, sum) = (Double(judges), Double(y))
    return count / (count - 1) * squares(feeling) / (sum * sum)
  }

  /// The net feeling with its variance; nil for fewer judges than asked.
  func estimate(fewest: Int) -> Estimate? {
    guard let feeling, let variance, judges >= fewest else { return nil }
    return Estimate(value: feeling, variance: variance, count: judges)
  }

  /// The share of what is judged that is judged well, with its interval: Wilson's for as many independent judges as the
  /// share is worth (Korn & Graubard, 1998), at most all of them; where all judge alike, by their weights (Kish, 1965).
  func goodShare(_ confidence: Confidence) -> (value: Double, interval: Interval)? {
    guard let feeling, let variance else { return nil }
    let share = (feeling + 1) / 2
    let kish = Double(y) * Double(y) / Double(yy)
    let worth = variance > 0 ? min(Double(judges), share * (1 - share) / (variance / 4)) : kish
    return Wilson.interval(share: share, trials: worth, confidence).map { (share, $0) }
  }

  /// The interval of the net feeling; nil for fewer than two judges.
  func interval(_ confidence: Confidence) -> Interval? {
    goodShare(confidence).map { Interval(low: 2 * $0.interval.low - 1, high: 2 * $0.interval.high - 1) }
  }

  /// The interval of the difference of two net feelings, −2 to 2, from their shares' (Newcombe, 1998).
  static func interval(_ one: UnitSums, less other: UnitSums, _ confidence: Confidence) -> Interval? {
    guard let a = one.goodShare(confidence), let b = other.goodShare(confidence) else { return nil }
    let interval = Newcombe.interval(a.value, a.interval, b.value, b.interval)
    return Interval(low: 2 * interval.low, high: 2 * interval.high)
  }

  /// That two groups feel alike, two-sided: how far the one's balance lies from what the feeling of both together asks,
  /// against all ways to deal the customers to groups of these sizes (Fisher's permutation test by its exact variance;
  /// Pitman, 1937).
  static func probability(_ one: UnitSums, _ other: UnitSums) -> Double {
    var both = one
    both.merge(other)
    guard let feeling = both.feeling, one.judges > 0, other.judges > 0 else { return 1 }
    let gap = Double(one.x) - feeling * Double(one.y)
    let (n, m) = (Double(one.judges), Double(other.judges))
    let variance = n * m / ((n + m) * (n + m - 1)) * both.squares(feeling)
    return variance > 0 ? Normal.twoSided(gap / variance.squareRoot()) : 1
  }
}
