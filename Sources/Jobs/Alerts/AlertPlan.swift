public import Verbatims

/// What a job warns of, and whom.
public struct AlertPlan: Hashable, Sendable {
  /// When each rule warns; a rule that is not here is off.
  public var norms: [AlertRule: AlertNorms]
  public var deliveries: [DeliveryPlan] = []
  /// Whether customers' words are told, where the store keeps them.
  public var showsQuotes = false
  public var language = Language.french
  /// An alert that nobody could be told of for so many days is given up.
  public var patience = 14

  /// Every rule at its standard.
  public init() {
    norms = Dictionary(uniqueKeysWithValues: AlertRule.allCases.map { ($0, AlertNorms.standard($0)) })
  }

  /// How many days before today are looked at.
  var reach: Int { norms.values.map { $0.window + $0.history }.max() ?? 0 }
}
