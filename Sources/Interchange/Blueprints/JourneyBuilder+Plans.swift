import Journeys
import Verbatims

extension JourneyBuilder {
  mutating func readOwners(_ node: YAMLNode) {
    for member in values.namedMembers(node) {
      guard let stage = stage(named: member.key, member.keyPlace), let owner = values.text(member.value) else {
        continue
      }
      if let line = ownerLines[stage] {
        values.report(.secondOwner(member.key, firstLine: line), member.keyPlace)
      }
      journey.stages[stage].owner = owner
    }
  }

  mutating func readPersonas(_ node: YAMLNode) {
    var lines: [String: Int] = [:]
    let keys = ["id", "name", "column", "values"]
    for element in values.elements(node) {
      guard let members = values.members(element, keys, required: ["id", "column", "values"]),
        let idNode = members["id"], let id = values.id(idNode), note(id, idNode, in: &lines)
      else { continue }
      let name = members["name"].flatMap { values.wording($0) } ?? Wording(id)
      let column = members["column"].flatMap { values.text($0) }
      let asked = members["values"].map { values.texts($0) } ?? []
      guard let column, !asked.isEmpty else { continue }
      let condition = ColumnCondition(column: column, values: asked)
      journey.personas.append(JourneyPersona(id: id, names: name, condition: condition))
    }
  }

  mutating func readTargets(_ node: YAMLNode) {
    var lines: [[Int?]: Int] = [:]
    for element in values.elements(node) {
      let keys = ["stage", "channel", "feeling", "expectation"]
      guard let members = values.members(element, keys, required: ["stage"]) else { continue }
      if members["feeling"] == nil, members["expectation"] == nil { values.report(.emptyTarget, element.place) }
      let stage = members["stage"].flatMap { self.stage($0) }
      let channel = members["channel"].flatMap { self.channel($0) }
      let feeling = members["feeling"].flatMap { values.decimal($0, from: -1, to: 1) }
      let expectation = members["expectation"].flatMap { values.wording($0) }
      guard let stage else { continue }
      if let line = lines[[stage, channel]] { values.report(.secondTarget(firstLine: line), element.place) }
      lines[[stage, channel]] = element.place.line
      journey.targets.append(
        JourneyTarget(stage: stage, channel: channel, feeling: feeling, expectation: expectation))
    }
  }

  mutating func readActions(_ node: YAMLNode) {
    var lines: [String: Int] = [:]
    let keys = ["id", "date", "title", "stage", "channel", "theme", "owner"]
    for element in values.elements(node) {
      guard let members = values.members(element, keys, required: ["id", "date"]), let idNode = members["id"],
        let id = values.id(idNode), note(id, idNode, in: &lines)
      else { continue }
      let title = members["title"].flatMap { values.wording($0) } ?? Wording(id)
      var action = JourneyAction(id: id, title: title, day: members["date"].flatMap { values.day($0) } ?? 0)
      action.stage = members["stage"].flatMap { stage($0) }
      action.channel = members["channel"].flatMap { channel($0) }
      action.theme = members["theme"].flatMap { values.member($0, .theme) }
      action.owner = members["owner"].flatMap { values.text($0) }
      journey.actions.append(action)
    }
    journey.actions.sort { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}
