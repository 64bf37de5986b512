internal import Crypto
internal import Interchange

/// Reads one element of `alerts: to:`.
extension DeliveryPlan {
  private static let kinds = ["file", "stdout", "command", "mail", "webhook"]
  private static let keys = [
    "name", "file", "stdout", "command", "mail", "webhook", "timeout", "from", "sendmail", "secret", "connect_timeout",
    "attempts", "authorities",
  ]
  /// No longer than a quarter of an hour, so that a run ends.
  private static let longest = 900

  static func read(_ node: YAMLNode, _ values: inout JobValues) -> DeliveryPlan? {
    if case .scalar = node.content {
      return values.choice(node, [("stdout", DeliveryPlan(name: "stdout", place: .standardOutput))])
    }
    guard let members = values.members(node, keys) else { return nil }
    let given = kinds.filter { members[$0] != nil }
    guard given.count == 1, let kind = given.first, let value = members[kind] else {
      values.report(.oneDelivery(kinds), node.place)
      return nil
    }
    let place: Place?
    switch kind {
    case "file": place = values.path(value).map { .file($0) }
    case "stdout": place = .standardOutput
    case "command": place = command(value, members, &values)
    case "mail": place = mail(value, members, node, &values)
    default: place = webhook(value, members, &values)
    }
    let name = members["name"].flatMap { values.text($0) }
    return place.map { DeliveryPlan(name: name ?? Self.name(kind, of: $0), place: $0) }
  }

  private static func command(
    _ value: YAMLNode, _ members: [String: YAMLNode], _ values: inout JobValues
  ) -> Place? {
    let words = values.texts(value)
    guard !words.isEmpty else { return nil }
    var plan = CommandPlan(words: words)
    plan.seconds = seconds(members["timeout"], &values) ?? plan.seconds
    return .command(plan)
  }

  private static func mail(
    _ value: YAMLNode, _ members: [String: YAMLNode], _ node: YAMLNode, _ values: inout JobValues
  ) -> Place? {
    let recipients = values.elements(value).compactMap { mailbox($0, &values) }
    guard let from = members["from"] else {
      values.report(.file(.missingKey("from")), node.place)
      return nil
    }
    guard let sender = mailbox(from, &values), !recipients.isEmpty else { return nil }
    var plan = MailPlan(recipients: recipients, sender: sender)
    if let path = members["sendmail"].flatMap({ values.path($0) }) { plan.sendmail = path }
    plan.seconds = seconds(members["timeout"], &values) ?? plan.seconds
    return .mail(plan)
  }

  private static func mailbox(_ node: YAMLNode, _ values: inout JobValues) -> String? {
    guard let text = values.text(node) else { return nil }
    if MailAddress.isSafe(text) { return text }
    values.report(.badMailbox(text), node.place)
    return nil
  }

  private static func webhook(
    _ value: YAMLNode, _ members: [String: YAMLNode], _ values: inout JobValues
  ) -> Place? {
    guard let address = address(value, &values) else { return nil }
    var plan = WebhookPlan(address: address)
    plan.key = members["secret"].flatMap { values.secret($0) }
    plan.seconds = seconds(members["timeout"], &values) ?? plan.seconds
    plan.connectSeconds = seconds(members["connect_timeout"], &values) ?? plan.connectSeconds
    plan.attempts = members["attempts"].flatMap { values.count($0, from: 1, to: 20) } ?? plan.attempts
    plan.authorities = members["authorities"].flatMap { values.path($0) }
    return .webhook(plan)
  }

  private static func address(_ node: YAMLNode, _ values: inout JobValues) -> WebhookPlan.Address? {
    guard case .scalar = node.content else { return values.secret(node).map { .secret($0) } }
    guard let text = values.text(node) else { return nil }
    if WebhookPlan.isSafe(text) { return .open(text) }
    values.report(.unsafeAddress(text), node.place)
    return nil
  }

  private static func seconds(_ node: YAMLNode?, _ values: inout JobValues) -> Int? {
    guard let node, let span = values.span(node) else { return nil }
    if (1...longest).contains(span.seconds) { return span.seconds }
    values.report(.badTime(span.text), node.place)
    return nil
  }

  /// Its kind and some digits of a hash of its address, which does not tell the address.
  private static func name(_ kind: String, of place: Place) -> String {
    let address =
      switch place {
      case .file(let path): path
      case .standardOutput: ""
      case .command(let plan): plan.words.joined(separator: "\n")
      case .mail(let plan): plan.recipients.joined(separator: "\n")
      case .webhook(let plan):
        switch plan.address {
        case .open(let address): address
        case .secret(.file(let path)): path
        case .secret(.environment(let name)): name
        }
      }
    guard !address.isEmpty else { return kind }
    return kind + "-" + SHA256.hash(data: Array(address.utf8)).prefix(4).hexadecimal
  }
}
