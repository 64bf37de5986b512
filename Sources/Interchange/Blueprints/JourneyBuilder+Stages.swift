import Journeys
import Verbatims

extension JourneyBuilder {
  private static let stageKeys = ["id", "name", "phrase", "macro", "owner", "takes", "takes_rest"]
  private static let ruleKeys = ["stage", "channel", "theme", "concept", "words", "column"]

  mutating func readStages(_ node: YAMLNode) {
    var (stages, lines) = ([JourneyStage](), [String: Int]())
    let elements = values.elements(node)
    for element in elements {
      if let stage = readStage(element, &lines, index: stages.count) { stages.append(stage) }
    }
    if elements.isEmpty { values.report(.noStage, node.place) }
    journey.stages = stages
  }

  private mutating func readStage(_ node: YAMLNode, _ lines: inout [String: Int], index: Int) -> JourneyStage? {
    guard let members = values.members(node, Self.stageKeys, required: ["id"]), let idNode = members["id"],
      let id = values.id(idNode), note(id, idNode, in: &lines)
    else { return nil }
    let standard = Journey.standard.stages.first { $0.id == id }
    let name = members["name"].flatMap { values.wording($0) } ?? standard?.names
    let macro = members["macro"].flatMap { values.member($0, .macroStage) } ?? standard?.macro
    for (key, isThere) in [("name", name != nil), ("macro", macro != nil)] where !isThere && members[key] == nil {
      values.report(.missingKey(key), node.place)
    }
    let phrase = members["phrase"].flatMap { values.wording($0) }
    // A name of its own is what the stage says, unless it says more.
    let phrases = phrase ?? (members["name"] == nil ? standard?.phrases : nil) ?? name
    var stage = JourneyStage(
      id: id, names: name ?? Wording(id), phrases: phrases ?? Wording(id), macro: macro ?? .after, takes: [])
    if let owner = members["owner"] {
      stage.owner = values.text(owner)
      ownerLines[index] = owner.place.line
    }
    readRules(of: &stage, members, standard, node.place)
    return stage
  }

  private mutating func readRules(
    of stage: inout JourneyStage, _ members: [String: YAMLNode], _ standard: JourneyStage?, _ place: TextPlace
  ) {
    let taken = members["takes"].map { readRules($0) } ?? []
    let rest = members["takes_rest"].map { readRules($0) } ?? []
    (stage.takes, stage.takesRest) = (taken.map(\.rule), rest.map(\.rule))
    rulePlaces.takes += taken.map(\.place)
    rulePlaces.rest += rest.map(\.place)
    guard members["takes"] == nil, members["takes_rest"] == nil else { return }
    if let standard {
      stage.takes = standard.takes
      rulePlaces.takes.append(place)
    } else {
      values.report(.missingKey("takes"), place)
    }
  }

  /// Rules in a list; texts among them name stages of the vocabulary, and make one rule.
  private mutating func readRules(_ node: YAMLNode) -> [(rule: JourneyRule, place: TextPlace)] {
    var (rules, stages, first) = ([(rule: JourneyRule, place: TextPlace)](), [Stage](), TextPlace?.none)
    for element in values.elements(node) {
      if case .scalar = element.content {
        first = first ?? element.place
        if let stage: Stage = values.member(element, .vocabularyStage) { stages.append(stage) }
      } else if let rule = readRule(element) {
        rules.append((rule, element.place))
      }
    }
    if let first, !stages.isEmpty { rules.insert((JourneyRule(stages: stages), first), at: 0) }
    return rules
  }

  private mutating func readRule(_ node: YAMLNode) -> JourneyRule? {
    guard let members = values.members(node, Self.ruleKeys) else { return nil }
    if members.isEmpty { values.report(.emptyRule, node.place) }
    var rule = JourneyRule()
    rule.stages = list(members["stage"], .vocabularyStage)
    rule.channels = list(members["channel"], .vocabularyChannel)
    rule.themes = list(members["theme"], .theme)
    rule.concepts = members["concept"].map { readConcepts($0) } ?? []
    rule.words = members["words"].map { readWords($0) } ?? []
    for member in members["column"].map({ values.namedMembers($0) }) ?? [] {
      let asked = values.texts(member.value)
      if !asked.isEmpty { rule.columns.append(ColumnCondition(column: member.key, values: asked)) }
    }
    return rule
  }

  private mutating func list<Value: Identified>(_ node: YAMLNode?, _ kind: BlueprintProblem.NameKind) -> [Value] {
    guard let node else { return [] }
    return values.elements(node).compactMap { values.member($0, kind) }
  }

  /// `waiting.long`, or `waiting.` for all concepts of the theme.
  private mutating func readConcepts(_ node: YAMLNode) -> [String] {
    values.elements(node).compactMap { element in
      guard let text = values.text(element) else { return nil }
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      let isWord = { (part: Substring) in part.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0 | 0x20) } }
      if parts.count == 2, Theme(id: parts[0]) != nil, isWord(parts[1]) { return text }
      values.report(.badConcept(text), element.place)
      return nil
    }
  }

  /// Words with at least one letter or digit.
  private mutating func readWords(_ node: YAMLNode) -> [String] {
    values.elements(node).compactMap { element in
      guard let text = values.text(element) else { return nil }
      if JourneyRule.holdsWord(text) { return text }
      values.report(.emptyText, element.place)
      return nil
    }
  }
}
