/// What a touchpoint does to the outcome: « ça passe / ça casse ».
public enum ContrastRole: String, CaseIterable, Hashable, Sendable {
  /// It takes more when it is bad than it gives when it is good: a basic.
  case breaker
  /// It gives more when it is good than it takes when it is bad.
  case maker
  /// It gives and takes alike.
  case makerOrBreaker
  /// It gives when it is good and takes next to nothing when it is not.
  case enchantmentLever
  /// Too few customers speak of it, or the interval does not carry a word.
  case undetermined

  /// The bands of Mikulić & Prebežac (2008): alike up to 0.2 on either side, a delighter above 0.7.
  private static let (alike, delight) = (0.2, 0.7)

  /// - Parameter bothTell: whether reward and loss each differ from nought by themselves.
  init(_ asymmetry: ImpactAsymmetry, bothTell: Bool) {
    let (value, interval) = (asymmetry.value, asymmetry.interval)
    if value > Self.delight, interval.low > Self.alike {
      self = .enchantmentLever
    } else if value > Self.alike, interval.low > 0 {
      self = .maker
    } else if value < -Self.alike, interval.high < 0 {
      self = .breaker
    } else if bothTell, interval.low >= -Self.delight, interval.high <= Self.delight {
      self = .makerOrBreaker
    } else {
      self = .undetermined
    }
  }
}
