/// How large a difference of two shares is, whatever the number of customers (Cohen, 1988).
public enum EffectSize: String, CaseIterable, Hashable, Sendable {
  case negligible, small, medium, large

  /// Cohen's h, the difference of the angles 2·arcsin √p: in [−π, π], above zero where the first is larger.
  ///
  /// - Precondition: both are shares between 0 and 1.
  public static func h(_ first: Double, _ second: Double) -> Double { angle(first) - angle(second) }

  /// Cohen's words for |h|: small from 0.2, medium from 0.5, large from 0.8.
  public init(_ size: Double) {
    switch size.magnitude {
    case 0.8...: self = .large
    case 0.5...: self = .medium
    case 0.2...: self = .small
    default: self = .negligible
    }
  }

  private static func angle(_ share: Double) -> Double {
    precondition(share >= 0 && share <= 1, "a share lies between 0 and 1")
    return 2 * CMath.arcsine(share.squareRoot())
  }
}
