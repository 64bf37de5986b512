/// A figure made of two sums over units, neither of which is negative.
public enum BootstrapFigure: Hashable, Sendable {
  /// (a − b) / (a + b), in [−1, 1]: net feeling, of enchantments and irritants.
  case balance
  /// a / b: a mean, or a share.
  case ratio

  /// Nil where nothing was counted.
  public func value(_ sums: BootstrapSums) -> Double? {
    let (a, b) = (Double(sums.a), Double(sums.b))
    switch self {
    case .balance: return a + b == 0 ? nil : (a - b) / (a + b)
    case .ratio: return b == 0 ? nil : a / b
    }
  }
}
