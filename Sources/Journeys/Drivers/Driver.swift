/// What a subject does to the outcome.
public enum DriverRole: String, CaseIterable, Hashable, Sendable {
  /// « Ça casse »: it takes more when it is bad than it gives when it is good; a basic.
  case breaker
  /// « Ça passe »: it gives more when it is good than it takes when it is bad.
  case maker
  /// It gives and takes alike.
  case makerOrBreaker
  /// It gives when it is good and takes next to nothing when it is not.
  case enchantmentLever
  /// Enough customers speak of it to tell that it moves the outcome by less than a tenth of its scale, if at all.
  case noEffect
  /// Too few customers speak of it, or the interval does not carry a word.
  case undetermined

  /// The share of the scale that an effect must reach to matter: 0.4 of a star, one point of ten.
  static let leastEffect = 0.1

  init(_ contrast: TouchpointContrast) {
    switch contrast.role {
    case .breaker: self = .breaker
    case .maker: self = .maker
    case .makerOrBreaker: self = .makerOrBreaker
    case .enchantmentLever: self = .enchantmentLever
    case .undetermined:
      // Two one-sided tests (Schuirmann, 1987): that nothing is shown is no proof that nothing is there.
      let effects = [contrast.penalty, contrast.reward].compactMap(\.?.interval)
      let areSmall = effects.allSatisfy { $0.low > -Self.leastEffect && $0.high < Self.leastEffect }
      self = effects.count == 2 && areSmall ? .noEffect : .undetermined
    }
  }
}

/// What a stage, a touchpoint or a theme does to the outcome, where it is spoken of badly and where it is spoken of well.
///
/// Effects are in shares of the outcome's scale: −0.25 is one star of five lost, or two and a half points of ten.
public struct Driver: Hashable, Sendable {
  public let subject: MapSubject
  /// Penalty, reward, asymmetry, probability and q among the drivers of its table.
  public let contrast: TouchpointContrast
  public let role: DriverRole
  /// The verbatims with an outcome that speak of it, and the customers of these.
  public let verbatims: Int
  public let customers: Int
  /// The share of the verbatims with an outcome that speak of it: how frequent it is.
  public let frequency: Double
  public let frequencyInterval: Interval?

  init(_ subject: MapSubject, _ contrast: TouchpointContrast, verbatims: Int, customers: Int, of rows: Int) {
    (self.subject, self.contrast) = (subject, contrast)
    (self.verbatims, self.customers) = (verbatims, customers)
    role = DriverRole(contrast)
    let share = Proportion(verbatims, of: rows)
    (frequency, frequencyInterval) = (share.share ?? 0, share.interval(.ninetyFive))
    rowCount = rows
  }

  private let rowCount: Int

  /// How far it can move the outcome of those who speak of it: reward less penalty; nil unless both are known.
  public var impact: Double? { contrast.range }

  /// What it does to the mean outcome of all: penalty and reward, each as often as it is met; nil where neither is known.
  public var shift: Double? {
    guard contrast.penalty != nil || contrast.reward != nil else { return nil }
    let (penalty, reward) = (contrast.penalty?.value ?? 0, contrast.reward?.value ?? 0)
    return (penalty * Double(contrast.badly) + reward * Double(contrast.well)) / Double(rowCount)
  }
}
