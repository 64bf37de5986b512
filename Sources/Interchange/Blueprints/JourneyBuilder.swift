import Journeys

/// Makes a journey of a blueprint's tree.
struct JourneyBuilder {
  var values = ValueReader()
  var journey = Journey.standard
  private(set) var told: Set<String> = []
  /// Where the rules of the stages stand, in the order of `takes` and of `takesRest`.
  var rulePlaces: (takes: [TextPlace], rest: [TextPlace]) = ([], [])
  /// The lines of the owners that stages name.
  var ownerLines: [Int: Int] = [:]

  static let keys = [
    "company", "stages", "channels", "touchpoints", "personas", "target", "owners", "actions", "costs",
  ]

  mutating func read(_ root: YAMLNode) {
    guard let members = values.members(root, Self.keys) else { return }
    told = Set(members.keys)
    journey.company = members["company"].flatMap { values.wording($0) }
    // What names stages and channels comes after them, wherever it stands in the file.
    if let node = members["stages"] { readStages(node) }
    if let node = members["channels"] { readChannels(node) }
    if let node = members["owners"] { readOwners(node) }
    if let node = members["touchpoints"] { readTouchpoints(node) }
    if let node = members["personas"] { readPersonas(node) }
    if let node = members["target"] { readTargets(node) }
    if let node = members["actions"] { readActions(node) }
    if let node = members["costs"] { readCosts(node) }
  }

  /// The places of rules that no finding can reach, since those before take all that they ask for.
  var unreachableRules: [TextPlace] {
    guard told.contains("stages") else { return [] }
    let places = rulePlaces.takes + rulePlaces.rest
    return JourneyMatcher(journey).unreachableRules.map { places[$0] }
  }

  /// The index of the stage that a text names.
  mutating func stage(_ node: YAMLNode) -> Int? {
    values.text(node).flatMap { stage(named: $0, node.place) }
  }

  mutating func stage(named id: String, _ place: TextPlace) -> Int? {
    if let index = journey.stage(id) { return index }
    let names = journey.stages.map { ($0.id, [$0.names.french, $0.names.english]) }
    let nearest = NearestName.of(id, among: names)
    values.report(.unknownName(of: .stage, id, nearest: nearest, known: journey.stages.map(\.id)), place)
    return nil
  }

  /// The index of the channel that a text names.
  mutating func channel(_ node: YAMLNode) -> Int? {
    values.text(node).flatMap { channel(named: $0, node.place) }
  }

  mutating func channel(named id: String, _ place: TextPlace) -> Int? {
    if let index = journey.channel(id) { return index }
    let names = journey.channels.map { ($0.id, [$0.names.french, $0.names.english]) }
    let nearest = NearestName.of(id, among: names)
    values.report(.unknownName(of: .channel, id, nearest: nearest, known: journey.channels.map(\.id)), place)
    return nil
  }

  /// Tells an id that stands twice in a list.
  mutating func note(_ id: String, _ node: YAMLNode, in lines: inout [String: Int]) -> Bool {
    if let line = lines[id] {
      values.report(.duplicateID(id, firstLine: line), node.place)
      return false
    }
    lines[id] = node.place.line
    return true
  }
}
