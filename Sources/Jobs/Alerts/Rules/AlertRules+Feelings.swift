internal import Journeys
internal import Verbatims

/// The rule of touchpoints that are lived worse than before.
extension AlertRules {
  /// Drawn so often, the bounds of an interval are good to a twentieth of its width (``PoissonBootstrap``).
  private static let replicates = 1_000

  /// Touchpoints whose net feeling of the window lies below that of the days before it.
  ///
  /// Days are drawn as a whole, since what is told on one day is often told of one event.
  func fallingTouchpoints(_ norms: AlertNorms) -> [Alarm] {
    guard let history = figures.history(norms), history.count >= norms.window else { return [] }
    let window = figures.window(norms.window)
    let touchpoints = figures.touchpoints.sorted { Self.isBefore($0.key, $1.key) }.filter { _, days in
      days.findings.sum(window) >= norms.least && days.findings.sum(history) >= norms.least
    }
    let changes = changes(touchpoints.map(\.value), window, history)
    let suspicions = touchpoints.indices.compactMap { index -> Suspicion? in
      let (touchpoint, days) = touchpoints[index]
      guard let value = changes[index].now.value, let usual = changes[index].before.value else { return nil }
      let change = changes[index].now.difference(to: changes[index].before)
      guard let interval = change.interval(.ninetyFive), let probability = change.probability else { return nil }
      let figure = AlertFigure(value: value, expected: usual, interval: interval, count: days.findings.sum(window))
      return Suspicion(
        alarm: Alarm(
          .fallingTouchpoint, .touchpoint(touchpoint.stage, touchpoint.channel), first: window.lowerBound,
          last: window.upperBound, figure),
        probability: probability, counts: usual - value >= norms.change && interval.high < 0)
    }
    return Self.told(suspicions, norms)
  }

  private static func isBefore(_ one: AlertFigures.Touchpoint, _ other: AlertFigures.Touchpoint) -> Bool {
    (one.stage.rawValue, one.channel.rawValue) < (other.stage.rawValue, other.channel.rawValue)
  }

  /// By touchpoint, the net feeling in the window and before.
  private func changes(
    _ touchpoints: [AlertFigures.TouchpointDays], _ window: ClosedRange<Int32>, _ history: ClosedRange<Int32>
  ) -> [(now: BootstrapSample, before: BootstrapSample)] {
    let count = touchpoints.count
    var bootstrap = PoissonBootstrap(cells: 2 * count, replicates: Self.replicates)
    for day in history.lowerBound...window.upperBound {
      let first = window.contains(day) ? 0 : count
      let amounts = touchpoints.enumerated().compactMap { place, days -> PoissonBootstrap.Amount? in
        let (a, b) = (days.enchantment[day], days.irritation[day])
        guard a + b > 0 else { return nil }
        return PoissonBootstrap.Amount(cell: first + place, a: Self.amount(a), b: Self.amount(b))
      }
      if !amounts.isEmpty { bootstrap.add(StableHash.mixed(UInt64(bitPattern: Int64(day))), amounts) }
    }
    return (0..<count).map { (bootstrap.sample($0, .balance), bootstrap.sample($0 + count, .balance)) }
  }

  /// A day's sum as a bootstrap takes it; half a million strong irritants at one touchpoint on one day are no other news.
  private static func amount(_ sum: Int) -> UInt32 { UInt32(min(sum, (1 << 29) - 1)) }
}
