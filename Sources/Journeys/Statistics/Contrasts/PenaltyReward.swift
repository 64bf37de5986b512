/// Penalty–reward contrast (Brandt, 1987): what the outcome loses where a touchpoint is spoken of badly and gains where
/// it is spoken of well, against the customers who do not speak of it, all touchpoints at once.
public struct PenaltyReward: Sendable {
  /// The rows that it rests on, and their customers.
  public let rows: Int
  public let customers: Int
  /// The share of the outcome's variance that what is spoken of explains, in [0, 1].
  public let explained: Double
  /// In the order of their numbers: all touchpoints, those spoken of too seldom included.
  public let touchpoints: [TouchpointContrast]

  /// When a role is told.
  public struct Rules: Hashable, Sendable {
    /// Rows in which a touchpoint must be spoken of badly, and again well.
    public var leastRows: Int
    /// The share of false alarms, over all touchpoints, among those whose role is told.
    public var falseAlarms: Double
    public var confidence: Confidence

    public static let standard = Rules(leastRows: 10, falseAlarms: 0.05, confidence: .ninetyFive)

    public init(leastRows: Int, falseAlarms: Double, confidence: Confidence) {
      precondition(leastRows > 0, "something is told from something")
      self.leastRows = leastRows
      self.falseAlarms = falseAlarms
      self.confidence = confidence
    }
  }

  /// - Returns: nil where nothing can be told: no more rows than coefficients, fewer than two customers, one outcome.
  /// - Complexity: O(*n* *k*² + *t*³) for *n* rows that speak of *k* touchpoints each, and *t* touchpoints.
  public init?(_ data: ContrastRows, _ rules: Rules) {
    let sums = ContrastSums(data)
    guard let fit = ContrastFit(sums, data, least: rules.leastRows) else { return nil }
    (rows, customers, explained) = (sums.rows, fit.customers, fit.explained)
    var contrasts = (0..<sums.touchpoints).map { TouchpointContrast($0, sums, fit, rules) }
    let tested = contrasts.indices.filter { contrasts[$0].probability != nil }
    let values = FalseDiscovery.qValues(tested.map { contrasts[$0].probability ?? 1 })
    for (index, q) in zip(tested, values) { contrasts[index].hold(q, rules.falseAlarms) }
    touchpoints = contrasts
  }
}
