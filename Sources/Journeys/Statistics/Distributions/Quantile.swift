/// The value that a share of a sample lies below, linear between neighbours (type 7 of Hyndman & Fan, 1996).
public enum Quantile {
  /// - Precondition: `sorted` is ascending and not empty, `share` in [0, 1].
  public static func of(_ sorted: [Double], _ share: Double) -> Double {
    let position = share * Double(sorted.count - 1)
    let below = min(Int(position), sorted.count - 1)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (position - Double(below))
  }
}
