import Journeys
import Verbatims

extension JourneyBuilder {
  private static let channelKeys = ["id", "name", "kind", "direct", "self_service", "takes", "collected"]

  mutating func readChannels(_ node: YAMLNode) {
    var (channels, lines, takers) = ([JourneyChannel](), [String: Int](), [Channel: Int]())
    let elements = values.elements(node)
    for element in elements {
      if let channel = readChannel(element, &lines, &takers) { channels.append(channel) }
    }
    if elements.isEmpty { values.report(.noChannel, node.place) }
    journey.channels = channels
  }

  private mutating func readChannel(
    _ node: YAMLNode, _ lines: inout [String: Int], _ takers: inout [Channel: Int]
  ) -> JourneyChannel? {
    guard let members = values.members(node, Self.channelKeys, required: ["id"]), let idNode = members["id"],
      let id = values.id(idNode), note(id, idNode, in: &lines)
    else { return nil }
    let standard = Journey.standard.channels.first { $0.id == id }
    let name = members["name"].flatMap { values.wording($0) } ?? standard?.names
    let kind = members["kind"].flatMap { values.member($0, .channelKind) } ?? standard?.kind
    for (key, isThere) in [("name", name != nil), ("kind", kind != nil)] where !isThere && members[key] == nil {
      values.report(.missingKey(key), node.place)
    }
    var channel = JourneyChannel(id: id, names: name ?? Wording(id), kind: kind ?? .digital, takes: [])
    channel.isDirect = members["direct"].flatMap { values.flag($0) } ?? standard?.isDirect ?? true
    channel.isSelfService = members["self_service"].flatMap { values.flag($0) } ?? standard?.isSelfService ?? false
    channel.collected = members["collected"].map { values.texts($0) } ?? []
    channel.takes = readTaken(members["takes"], standard, node.place, &takers)
    return channel
  }

  /// The channels of the vocabulary that one takes; each is taken once.
  private mutating func readTaken(
    _ node: YAMLNode?, _ standard: JourneyChannel?, _ place: TextPlace, _ takers: inout [Channel: Int]
  ) -> [Channel] {
    var taken: [(Channel, TextPlace)] = []
    if let node {
      for element in values.elements(node) {
        if let channel: Channel = values.member(element, .vocabularyChannel) { taken.append((channel, element.place)) }
      }
    } else if let standard {
      taken = standard.takes.map { ($0, place) }
    } else {
      values.report(.missingKey("takes"), place)
    }
    for (channel, place) in taken {
      if let line = takers[channel] {
        values.report(.channelTakenTwice(channel.id.description, firstLine: line), place)
      }
      takers[channel] = takers[channel] ?? place.line
    }
    return taken.map(\.0)
  }

  /// Which channels the company offers at each stage.
  mutating func readTouchpoints(_ node: YAMLNode) {
    journey.offered = Array(repeating: nil, count: journey.stages.count)
    for member in values.namedMembers(node) {
      guard let stage = stage(named: member.key, member.keyPlace) else { continue }
      var offered = Array(repeating: false, count: journey.channels.count)
      for element in values.elements(member.value) {
        if let channel = channel(element) { offered[channel] = true }
      }
      journey.offered[stage] = offered
    }
  }

  /// What a contact costs, by channel.
  mutating func readCosts(_ node: YAMLNode) {
    guard let members = values.members(node, ["currency", "per_contact"], required: ["currency", "per_contact"])
    else { return }
    var currency = ""
    if let node = members["currency"], let text = values.text(node) {
      currency = text
      let isCode = text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      if !isCode { values.report(.badCurrency(text), node.place) }
    }
    for member in members["per_contact"].map({ values.namedMembers($0) }) ?? [] {
      let channel = channel(named: member.key, member.keyPlace)
      let amount = values.decimal(member.value, from: 0, to: nil)
      if let channel, let amount {
        journey.costs.append(ContactCost(channel: channel, amount: amount, currency: currency))
      }
    }
    journey.costs.sort { $0.channel < $1.channel }
  }
}
