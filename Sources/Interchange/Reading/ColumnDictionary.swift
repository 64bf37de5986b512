/// The names that columns and fields go by, and the names of months, in both languages.
///
/// Read from `Lexicons/columns.lex`: a role or `month N`, then names separated by `|`, the surest first.
public struct ColumnDictionary: Sendable {
  /// Where a name stands: its role, and its rank among the names of the role, 0 being the surest.
  struct Match: Hashable {
    var role: Role
    var rank: Int
  }

  private var matches: [[UInt8]: Match] = [:]
  private(set) var months: [[UInt8]: Int] = [:]

  /// A dictionary that knows no more than the identifiers of the roles and a few forms of them.
  public static let identifiers = ColumnDictionary(
    bytes: Array(Role.allCases.map { "\($0.id) \($0.id)\n" }.joined().utf8))

  /// Reads a table; lines that are no role are left out, for the lexicon check to report.
  public init(bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      guard let first = text.first, first != "#", first != "@", first != " " else { continue }
      let parts = text.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      add(parts[0], String(parts[1]))
    }
  }

  private mutating func add(_ head: Substring, _ tail: String) {
    var names = tail
    var month: Int?
    if head == "month" {
      let parts = tail.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let number = Int(parts[0]) else { return }
      month = number
      names = String(parts[1])
    }
    for (rank, name) in names.split(separator: "|").enumerated() {
      let key = HeaderKey.fold(String(name))
      if let month {
        months[key] = month
      } else if let role = Role(id: head), matches[key] == nil {
        matches[key] = Match(role: role, rank: rank)
      }
    }
  }

  /// What a whole name means, or nil.
  func match(_ key: [UInt8]) -> Match? { matches[key] }

  /// What the single words of a longer name may mean, in their order.
  func matches(within key: [UInt8]) -> [Match] {
    key.split(separator: UInt8(ascii: " ")).compactMap { matches[Array($0)] }
  }
}
