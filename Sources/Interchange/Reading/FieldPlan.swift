/// What is done with the fields of JSON objects, decided by their names.
struct FieldPlan: Sendable {
  /// What is done with one field.
  struct Action: Hashable {
    var role: Role?
    /// Of two fields with the same role, the one with the lower rank counts.
    var rank = 0
    /// Where it stands among the kept fields.
    var kept: Int?
    /// Which of the names given by the user it is, as a bit.
    var asked: UInt64 = 0
    /// What it tells of people.
    var people: PeopleColumn?
  }

  private let dictionary: ColumnDictionary
  private let columns: [(role: Role, name: [UInt8], key: [UInt8])]
  private let kept: [(name: [UInt8], key: [UInt8])]

  /// The names given by the user, in the order of the bits of `asked`.
  let askedNames: [String]

  init(options: ReadingOptions, dictionary: ColumnDictionary) {
    self.dictionary = dictionary
    let asked = Role.allCases.compactMap { role in options.columns[role].map { (role, $0) } }
    columns = asked.map { ($0.0, Array($0.1.utf8), HeaderKey.fold($0.1)) }
    kept = options.allKept.map { (Array($0.utf8), HeaderKey.fold($0)) }
    askedNames = Array((asked.map(\.1) + options.kept).prefix(64))
  }

  /// What is done with the field of this name.
  func action(for name: [UInt8]) -> Action {
    let key = HeaderKey.fold(name.span)
    var action = Action()
    action.people = dictionary.tellsPeople(key)
    if let index = kept.firstIndex(where: { $0.name == name }) ?? kept.firstIndex(where: { $0.key == key }) {
      action.kept = index
      action.asked |= Self.bit(columns.count + index)
    }
    if let index = columns.firstIndex(where: { $0.name == name }) {
      action.role = columns[index].role
      action.asked |= Self.bit(index)
    } else if let index = columns.firstIndex(where: { $0.key == key }) {
      action.role = columns[index].role
      action.rank = 1
      action.asked |= Self.bit(index)
    } else if let match = dictionary.match(key), !columns.contains(where: { $0.role == match.role }) {
      action.role = match.role
      action.rank = match.rank
    }
    return action
  }

  /// What is done with a field within others, whose path such as `review.body` only the user can give.
  func action(at path: [UInt8]) -> Action {
    var action = Action()
    if let index = kept.firstIndex(where: { $0.name == path }) {
      action.kept = index
      action.asked |= Self.bit(columns.count + index)
    }
    if let index = columns.firstIndex(where: { $0.name == path }) {
      action.role = columns[index].role
      action.asked |= Self.bit(index)
    }
    return action
  }

  /// Whether the path of a field that the user gave goes on from here.
  func leads(from path: [UInt8]) -> Bool {
    let start = path + [Self.step]
    return columns.contains { $0.name.starts(with: start) } || kept.contains { $0.name.starts(with: start) }
  }

  /// Whether any path that the user gave leads into a field.
  var hasPaths: Bool { (columns.map(\.name) + kept.map(\.name)).contains { $0.contains(Self.step) } }

  /// The paths by which the user gave roles, as far as they were met.
  func paths(asked: UInt64) -> [(role: Role, name: [UInt8])] {
    columns.enumerated().filter { $1.name.contains(Self.step) && asked & Self.bit($0) != 0 }.map { ($1.role, $1.name) }
  }

  /// What parts the names of a path.
  static let step = UInt8(ascii: ".")

  /// The 64th name and those after it are not watched.
  private static func bit(_ index: Int) -> UInt64 { index < 64 ? 1 << UInt64(index) : 0 }
}

/// The names that the user asks for, in the order of the bits that tell which were met.
public enum FieldNames {
  /// The names of a setup's options, each once.
  public static func asked(_ setup: ReadingSetup) -> [String] {
    FieldPlan(options: setup.options, dictionary: setup.dictionary).askedNames
  }
}
