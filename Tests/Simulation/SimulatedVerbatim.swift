/// One text of the corpus, with the truth.
public struct SimulatedVerbatim: Sendable {
  /// `v-000042-1`.
  public let id: String
  /// `2024-02-29`.
  public let date: String
  public let customer: Customer
  public let source: Source
  /// From 0 to 10, or nil where the source gave none.
  public let score: Int?
  public let text: String
  /// What was written into it, in text order.
  public let truth: [PlantedFinding]
  /// Days since the simulation's first.
  public let day: Int

  public var tongue: Tongue { customer.tongue }

  /// The columns to keep, in order.
  public var columns: [(name: String, value: String)] {
    [
      ("segment", customer.segment.rawValue), ("region", customer.region.rawValue),
      ("product", customer.product.rawValue), ("revenue", String(customer.revenue)),
    ]
  }
}
