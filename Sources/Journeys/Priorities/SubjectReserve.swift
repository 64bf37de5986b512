/// The reserve of enchantment of one subject of the map.
public struct SubjectReserve: Hashable, Sendable {
  public let subject: MapSubject
  /// The customers who praise it.
  public let praised: Int
  /// Those of them who are delighted: an enchantment of intensity 0.70 or more.
  public let delighted: Int
  /// Wilson's 95 % interval of the share that is delighted, 0 to 1; nil where nobody praises it.
  public let delightInterval: Interval?
  /// Counted over customers, as is its `verbatims`.
  public let feeling: Feeling
  /// 0 to 1; nil where fewer than `EnchantmentReserve.fewestPraises` customers praise it.
  public let value: Double?
  /// The 95 % interval of the value, by a bootstrap over customers.
  public let interval: Interval?

  /// The share of those who praise it that are delighted, 0 to 1; nil where nobody praises it.
  public var delight: Double? { praised == 0 ? nil : Double(delighted) / Double(praised) }
}
