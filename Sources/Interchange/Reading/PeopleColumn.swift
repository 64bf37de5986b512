import Verbatims

/// What a column tells of people. Its values are looked for in the texts of their own record, and written nowhere.
enum PeopleColumn: Hashable, Sendable {
  /// A person's name.
  case name
  /// What may be a name, and may be none: "author", « pseudo ».
  case nickname

  /// Notes a value.
  func note(_ value: [UInt8], in metadata: inout Metadata) {
    guard !value.isEmpty else { return }
    switch self {
    case .name: metadata.people.append(value)
    case .nickname: metadata.nicknames.append(value)
    }
  }
}
