/// The net feeling of a place, with how sure it is.
public struct Feeling: Hashable, Sendable {
  /// (Σ enchantments − Σ irritants) / (Σ both), −1 to 1; nil where nobody judged.
  public let value: Double?
  /// The interval of 95 % by a bootstrap over the verbatims; nil where they are too few.
  public let interval: Interval?
  /// The verbatims that judge here.
  public let verbatims: Int

  public init(value: Double?, interval: Interval?, verbatims: Int) {
    (self.value, self.interval, self.verbatims) = (value, interval, verbatims)
  }

  init(_ sample: BootstrapSample) {
    self.init(value: sample.value, interval: sample.interval(.ninetyFive), verbatims: sample.amounts)
  }
}
