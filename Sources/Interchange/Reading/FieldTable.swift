/// The fields of one JSON object by what they are for us; reused from record to record.
struct FieldTable {
  /// A name met before, and what is done with it.
  private struct Known {
    var name: [UInt8]
    var action: FieldPlan.Action
  }

  private let plan: FieldPlan
  /// Whether fields within others are looked at.
  let hasPaths: Bool
  private var known: [Known] = []
  /// Where the next name is looked for first: records give their fields in the same order.
  private var next = 0
  private var ranks = [Int](repeating: .max, count: Role.allCases.count)
  private var values = [JSONValue](repeating: .null, count: Role.allCases.count)
  private(set) var kept: [JSONValue]
  /// The values that tell people's names.
  private(set) var people: [(value: JSONValue, column: PeopleColumn)] = []
  /// Which of the names given by the user were met, as bits.
  private(set) var asked: UInt64 = 0

  init(plan: FieldPlan, keptCount: Int) {
    self.plan = plan
    hasPaths = plan.hasPaths
    kept = [JSONValue](repeating: .null, count: keptCount)
  }

  /// The names met that mean nothing here.
  var unknownNames: [[UInt8]] {
    known.filter { $0.action.role == nil && $0.action.kept == nil && !plan.leads(from: $0.name) }.map(\.name)
  }

  /// The fields met that are used, as `role=name`.
  var usedNames: [(role: Role, name: [UInt8])] {
    known.compactMap { field in field.action.role.map { ($0, field.name) } }
      + plan.paths(asked: asked).filter { path in !known.contains { $0.name == path.name } }
  }

  /// Forgets the values of the record before.
  mutating func clear() {
    next = 0
    for index in ranks.indices {
      ranks[index] = .max
      values[index] = .null
    }
    for index in kept.indices { kept[index] = .null }
    people.removeAll(keepingCapacity: true)
  }

  mutating func set(_ key: JSONString, _ value: JSONValue, _ bytes: Span<UInt8>) {
    set(action(for: key, bytes), value)
  }

  /// Notes a field within others, by its path.
  ///
  /// - Returns: whether more of it is asked for.
  mutating func set(path: [UInt8], _ value: JSONValue) -> Bool {
    set(plan.action(at: path), value)
    return plan.leads(from: path)
  }

  private mutating func set(_ action: FieldPlan.Action, _ value: JSONValue) {
    asked |= action.asked
    if let index = action.kept { kept[index] = value }
    if let column = action.people { people.append((value, column)) }
    guard let role = action.role.map({ Int($0.rawValue) }) else { return }
    // What says nothing gives way to what says something, however sure its name.
    let isSurer = action.rank <= ranks[role]
    guard value.isNothing == values[role].isNothing || ranks[role] == .max ? isSurer : values[role].isNothing else {
      return
    }
    ranks[role] = action.rank
    values[role] = value
  }

  /// The value for a role, or nil where the record has no such field.
  func value(_ role: Role) -> JSONValue? {
    let index = Int(role.rawValue)
    return ranks[index] == .max ? nil : values[index]
  }

  private mutating func action(for key: JSONString, _ bytes: Span<UInt8>) -> FieldPlan.Action {
    let name = bytes.extracting(key.range)
    for offset in known.indices where !key.isEscaped {
      let index = next + offset < known.count ? next + offset : next + offset - known.count
      if Self.equal(known[index].name, name) {
        next = index + 1 < known.count ? index + 1 : 0
        return known[index].action
      }
    }
    var copy: [UInt8] = []
    key.append(to: &copy, from: bytes)
    let action = plan.action(for: copy)
    // Keys that are data ({"u17": …}) must not make the table grow for ever.
    if !key.isEscaped && known.count < 256 { known.append(Known(name: copy, action: action)) }
    return action
  }

  private static func equal(_ name: [UInt8], _ other: Span<UInt8>) -> Bool {
    guard name.count == other.count else { return false }
    for index in name.indices where name[index] != other[index] { return false }
    return true
  }
}
