package import Interchange

/// Reads values of a job file by their types, and collects what is wrong with them.
package struct JobValues {
  package struct Fault {
    package var problem: JobProblem
    package var place: TextPlace
  }

  private var values = ValueReader()
  private var own: [Fault] = []
  /// The folder below which relative paths stand.
  private let folder: String

  package init(folder: String) { self.folder = folder }

  /// All mistakes, in the order in which they were met.
  package var faults: [Fault] { values.faults.map { Fault(problem: .file($0.problem), place: $0.place) } + own }

  package mutating func report(_ problem: JobProblem, _ place: TextPlace) {
    own.append(Fault(problem: problem, place: place))
  }

  /// The members of a mapping that say something, by their keys.
  package mutating func members(
    _ node: YAMLNode, _ known: [String], required: [String] = []
  ) -> [String: YAMLNode]? {
    values.members(node, known, required: required)
  }

  /// The members of a mapping whose keys are the file's own names.
  package mutating func namedMembers(_ node: YAMLNode) -> [YAMLNode.Member] { values.namedMembers(node) }

  /// The elements of a list; one alone is a list of one.
  package mutating func elements(_ node: YAMLNode) -> [YAMLNode] { values.elements(node) }
  package mutating func text(_ node: YAMLNode) -> String? { values.text(node) }
  package mutating func texts(_ node: YAMLNode) -> [String] { values.texts(node) }
  package mutating func flag(_ node: YAMLNode) -> Bool? { values.flag(node) }

  /// A whole number within bounds.
  package mutating func count(_ node: YAMLNode, from low: Int, to high: Int) -> Int? {
    guard let text = values.text(node) else { return nil }
    let plain = text.filter { $0 != "_" }
    guard let number = Int(plain), (low...high).contains(number) else {
      report(.file(.badNumber(text, from: low, to: high)), node.place)
      return nil
    }
    return number
  }

  /// A number in thousandths, from one whole number to another.
  package mutating func thousandths(_ node: YAMLNode, from low: Int, to high: Int) -> Int? {
    values.decimal(node, from: low, to: high)
  }

  /// A length of time.
  package mutating func span(_ node: YAMLNode) -> TimeSpan? {
    guard let text = values.text(node) else { return nil }
    let span = TimeSpan(text)
    if span == nil { report(.badTime(text), node.place) }
    return span
  }

  /// A length of time up to today, or `all`.
  package mutating func window(_ node: YAMLNode) -> TimeWindow? {
    guard let text = values.text(node) else { return nil }
    if text == "all" { return .all }
    guard let span = TimeSpan(text), span.seconds > 0 else {
      report(.badTime(text), node.place)
      return nil
    }
    return .latest(span)
  }

  /// One of some names.
  package mutating func choice<Value>(_ node: YAMLNode, _ known: [(name: String, value: Value)]) -> Value? {
    guard let text = values.text(node) else { return nil }
    if let found = known.first(where: { $0.name == text }) { return found.value }
    let names = known.map(\.name)
    report(.unknownName(text, nearest: NearestName.of(text, among: names), known: names), node.place)
    return nil
  }

  package mutating func choice<Value: CaseIterable & RawRepresentable<String>>(_ node: YAMLNode) -> Value? {
    choice(node, Value.allCases.map { ($0.rawValue, $0) })
  }

  /// A path, below the folder of the job file where it is not absolute.
  package mutating func path(_ node: YAMLNode) -> String? { values.text(node).map(path(_:)) }

  package func path(_ text: String) -> String {
    if text.hasPrefix("/") || folder.isEmpty { return text }
    var rest = text[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    return folder + (folder.hasSuffix("/") ? "" : "/") + rest
  }

  package mutating func paths(_ node: YAMLNode) -> [String] { values.texts(node).map { path($0) } }

  /// Where a secret stands: `{ file: PATH }` or `{ environment: NAME }`.
  package mutating func secret(_ node: YAMLNode) -> Secret? {
    if case .scalar = node.content {
      report(.literalSecret, node.place)
      return nil
    }
    guard let members = members(node, ["file", "environment"]) else { return nil }
    switch (members["file"], members["environment"]) {
    case (let file?, nil): return path(file).map { .file($0) }
    case (nil, let name?): return text(name).map { .environment($0) }
    default:
      report(.literalSecret, node.place)
      return nil
    }
  }
}
