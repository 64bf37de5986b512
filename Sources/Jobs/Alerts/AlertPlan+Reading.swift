package import Interchange
internal import Verbatims

/// Reads the section `alerts:` of a job file.
extension AlertPlan {
  private static let keys = ["to", "rules", "quotes", "language", "patience"]

  package static func read(_ node: YAMLNode, _ values: inout JobValues) -> AlertPlan {
    var plan = AlertPlan()
    guard let members = values.members(node, keys, required: ["to"]) else { return plan }
    if let node = members["to"] { plan.readDeliveries(node, &values) }
    if let node = members["rules"] { plan.readRules(node, &values) }
    plan.showsQuotes = members["quotes"].flatMap { values.flag($0) } ?? false
    let languages: [(name: String, value: Language)] = [("fr", .french), ("en", .english)]
    plan.language = members["language"].flatMap { values.choice($0, languages) } ?? .french
    if let span = members["patience"].flatMap({ values.span($0) }) { plan.patience = span.days }
    return plan
  }

  private mutating func readDeliveries(_ node: YAMLNode, _ values: inout JobValues) {
    for element in values.elements(node) {
      guard let delivery = DeliveryPlan.read(element, &values) else { continue }
      if deliveries.contains(where: { $0.name == delivery.name }) {
        values.report(.deliveryTwice(delivery.name), element.place)
      }
      deliveries.append(delivery)
    }
  }

  /// Rules with what they ask, or `off`.
  private mutating func readRules(_ node: YAMLNode, _ values: inout JobValues) {
    guard let members = values.members(node, AlertRule.allCases.map(\.rawValue)) else { return }
    for rule in AlertRule.allCases {
      guard let node = members[rule.rawValue] else { continue }
      if case .scalar = node.content {
        let isOn = values.choice(node, [("on", true), ("off", false), ("true", true), ("false", false)])
        if isOn == false { norms[rule] = nil }
      } else {
        norms[rule] = Self.norms(rule, node, &values)
      }
    }
  }

  private static func norms(_ rule: AlertRule, _ node: YAMLNode, _ values: inout JobValues) -> AlertNorms {
    var norms = AlertNorms.standard(rule)
    let keys = ["least", "false_alarms", "window", "history", "change", "cooldown"]
    guard let members = values.members(node, keys) else { return norms }
    if let count = members["least"].flatMap({ values.count($0, from: 1, to: 1_000_000) }) { norms.least = count }
    if let share = members["false_alarms"].flatMap({ values.thousandths($0, from: 0, to: 1) }) {
      norms.falseAlarms = Double(share) / 1_000
    }
    if let span = members["window"].flatMap({ values.span($0) }) { norms.window = max(1, span.days) }
    if let span = members["history"].flatMap({ values.span($0) }) { norms.history = span.days }
    if let change = members["change"].flatMap({ values.thousandths($0, from: 0, to: 1_000) }) {
      norms.change = Double(change) / 1_000
    }
    if let span = members["cooldown"].flatMap({ values.span($0) }) { norms.coolDown = span.days }
    return norms
  }
}
