import Journeys
import Verbatims

/// Reads values of a blueprint by their types, and collects what is wrong with them.
package struct ValueReader {
  package private(set) var faults: [BlueprintFault] = []

  package init() {}

  private static let longestText = 300
  private static let longestID = 64
  private static let mostElements = 500

  package mutating func report(_ problem: BlueprintProblem, _ place: TextPlace) {
    faults.append(BlueprintFault(problem, place))
  }

  /// The members of a mapping that say something, by their keys.
  package mutating func members(
    _ node: YAMLNode, _ known: [String], required: [String] = []
  ) -> [String: YAMLNode]? {
    guard case .mapping(let members) = node.content else {
      if case .refused = node.content {} else { report(.expectedMapping(known: known), node.place) }
      return nil
    }
    var found: [String: YAMLNode] = [:]
    for member in members {
      if !known.contains(member.key) {
        let nearest = NearestName.of(member.key, among: known)
        report(.unknownKey(member.key, nearest: nearest, known: known), member.keyPlace)
      } else if !member.value.isEmpty {
        found[member.key] = member.value
      }
    }
    for key in required where found[key] == nil {
      let member = members.first { $0.key == key }
      report(.missingKey(key), member?.keyPlace ?? node.place)
    }
    return found
  }

  /// The members of a mapping whose keys are the blueprint's own names.
  package mutating func namedMembers(_ node: YAMLNode) -> [YAMLNode.Member] {
    guard case .mapping(let members) = node.content else {
      if case .refused = node.content {} else { report(.expectedMapping(known: []), node.place) }
      return []
    }
    return members.filter { !$0.value.isEmpty }
  }

  /// The elements of a list; a text alone is a list of one.
  package mutating func elements(_ node: YAMLNode) -> [YAMLNode] {
    switch node.content {
    case .sequence(let elements):
      if elements.count > Self.mostElements { report(.tooMany(Self.mostElements), node.place) }
      for element in elements where element.isEmpty { report(.emptyText, element.place) }
      return elements.prefix(Self.mostElements).filter { !$0.isEmpty }
    case .scalar, .mapping: return [node]
    case .refused: return []
    }
  }

  /// A text of one line, without the blanks around it.
  package mutating func text(_ node: YAMLNode) -> String? {
    guard case .scalar(let written, _) = node.content else {
      if case .refused = node.content {} else { report(.expectedText, node.place) }
      return nil
    }
    var scalars = Substring(written).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    var problem: BlueprintProblem?
    if scalars.isEmpty { problem = .emptyText }
    if scalars.count > Self.longestText { problem = .tooLong(Self.longestText) }
    if scalars.contains(where: {
      [.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }) {
      problem = .controlCharacter
    }
    if let problem { report(problem, node.place) }
    return problem == nil ? String(scalars) : nil
  }

  /// A text, or one in each language; one language is enough.
  mutating func wording(_ node: YAMLNode) -> Wording? {
    guard case .mapping = node.content else { return text(node).map { Wording($0) } }
    let before = faults.count
    guard let members = members(node, ["fr", "en"]) else { return nil }
    let (french, english) = (members["fr"].flatMap { text($0) }, members["en"].flatMap { text($0) })
    guard let first = french ?? english else {
      if faults.count == before { report(.emptyText, node.place) }
      return nil
    }
    return Wording(french: french ?? first, english: english ?? first)
  }

  /// Texts in a list.
  package mutating func texts(_ node: YAMLNode) -> [String] { elements(node).compactMap { text($0) } }

  /// An identifier: it begins with a small letter; small letters, digits, `_` and `-` follow.
  mutating func id(_ node: YAMLNode) -> String? {
    guard let text = text(node) else { return nil }
    let isFine = text.utf8.enumerated().allSatisfy { index, byte in
      (0x61...0x7A).contains(byte) || index > 0 && ((0x30...0x39).contains(byte) || byte == 0x5F || byte == 0x2D)
    }
    if !isFine || text.utf8.count > Self.longestID || text == "unknown" { report(.badID(text), node.place) }
    return text
  }

  /// A member of a closed vocabulary.
  mutating func member<Value: Identified>(_ node: YAMLNode, _ kind: BlueprintProblem.NameKind) -> Value? {
    guard let text = text(node) else { return nil }
    if let value = Value(id: text) { return value }
    let ids = Value.identifiers.map(\.description)
    let nearest = NearestName.of(text, among: Self.names(ids, kind))
    report(.unknownName(of: kind, text, nearest: nearest, known: ids), node.place)
    return nil
  }

  package mutating func flag(_ node: YAMLNode) -> Bool? {
    guard let text = text(node) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "oui": return true
    case "false", "no", "non": return false
    default:
      report(.badFlag(text), node.place)
      return nil
    }
  }

  /// A number in thousandths, from one whole number to another.
  package mutating func decimal(_ node: YAMLNode, from low: Int, to high: Int?) -> Int? {
    guard let text = text(node) else { return nil }
    guard let value = DecimalText.thousandths(text), value >= low * 1000, value <= (high ?? 1_000_000) * 1000 else {
      report(.badNumber(text, from: low, to: high), node.place)
      return nil
    }
    return value
  }

  /// A day, counted from 1970-01-01.
  package mutating func day(_ node: YAMLNode) -> Int32? {
    guard let text = text(node) else { return nil }
    let day = DecimalText.day(text)
    if day == nil { report(.badDate(text), node.place) }
    return day
  }

  /// The ids of a vocabulary with what people call its members.
  private static func names(_ ids: [String], _ kind: BlueprintProblem.NameKind) -> [(id: String, names: [String])] {
    let journey = Journey.standard
    let names: [(String, Wording)] =
      switch kind {
      case .vocabularyStage: journey.stages.map { ($0.id, $0.names) }
      case .vocabularyChannel: journey.channels.map { ($0.id, $0.names) }
      case .channelKind: ChannelKind.allCases.map { ($0.id.description, $0.names) }
      default: []
      }
    return ids.map { id in
      (id, names.first { $0.0 == id }.map { [$0.1.french, $0.1.english] } ?? [])
    }
  }
}
