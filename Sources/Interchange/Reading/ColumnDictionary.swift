import Verbatims

/// The names that columns and fields go by, and the names of months, in both languages.
///
/// Read from `Lexicons/columns.lex`: a role, `month N` or `told WHAT`, then names separated by `|`, the surest first;
/// `name` or `nickname` and what columns call people; `pair` and two names; `sector:ID` and what a column calls it; or
/// `none` and what stands where there is no value.
public struct ColumnDictionary: Sendable {
  /// Where a name stands: its role, and its rank among the names of the role, 0 being the surest.
  struct Match: Hashable {
    var role: Role
    var rank: Int
  }

  private var matches: [[UInt8]: Match] = [:]
  private(set) var months: [[UInt8]: Int] = [:]
  /// The names of two columns that ask for what pleased and for what did not.
  private(set) var pairs: [(good: [UInt8], bad: [UInt8])] = []
  /// What stands in cells that hold no value.
  private var nones: Set<[UInt8]> = []
  /// The sectors by what columns call them.
  private var sectors: [[UInt8]: Sector] = [:]
  /// What columns call the names of people, and what may be such a name.
  private var people: Set<[UInt8]> = []
  private var nicknames: Set<[UInt8]> = []
  /// What a complaints system tells in a column of this name.
  private var told: [[UInt8]: String] = [:]

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
      if parts[0] == "pair" { addPair(parts[1]) } else { add(parts[0], String(parts[1])) }
    }
  }

  private mutating func addPair(_ tail: Substring) {
    let names = tail.split(separator: "|").map { HeaderKey.fold(String($0)) }
    if names.count == 2 { pairs.append((names[0], names[1])) }
  }

  private mutating func add(_ head: Substring, _ tail: String) {
    var names = tail
    var which = ""
    if head == "month" || head == "told" {
      let parts = tail.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { return }
      (which, names) = (String(parts[0]), String(parts[1]))
    }
    for (rank, name) in names.split(separator: "|").enumerated() {
      let key = HeaderKey.fold(String(name))
      if head == "month" {
        months[key] = Int(which)
      } else if head == "told" {
        told[key] = which
      } else if head.hasPrefix("sector:") {
        sectors[key] = Sector(id: head.dropFirst("sector:".count))
      } else if head == "none" {
        nones.insert(key)
      } else if head == "name" {
        people.insert(key)
      } else if head == "nickname" {
        nicknames.insert(key)
      } else if let role = Role(id: head), matches[key] == nil {
        matches[key] = Match(role: role, rank: rank)
      }
    }
  }

  /// Whether a column of this name identifies its records.
  package func isID(_ name: String) -> Bool { matches[HeaderKey.fold(name)]?.role == .id }

  /// What a complaints system tells in a column of this name: `written`, `acknowledged`, `answered`, `closed`; or nil.
  package func told(by name: String) -> String? { told[HeaderKey.fold(name)] }

  /// Whether a column or field of this name holds names of people, or what may be such a name.
  func tellsPeople(_ key: [UInt8]) -> PeopleColumn? {
    people.contains(key) ? .name : nicknames.contains(key) ? .nickname : nil
  }

  /// Whether a cell says that it holds no value: it is empty, a mark, « N/A », « non noté ».
  func isNone(_ cell: String) -> Bool {
    let key = HeaderKey.fold(cell)
    return key.isEmpty || nones.contains(key)
  }

  /// The sector that a cell names by its identifier or another name, or nil.
  func sector(_ value: [UInt8]) -> Sector? {
    let longestName = 40
    guard value.count <= longestName else { return nil }
    let key = HeaderKey.fold(value.span)
    return sectors[key] ?? Sector(id: String(decoding: key, as: UTF8.self))
  }

  /// What a whole name means, or nil.
  func match(_ key: [UInt8]) -> Match? { matches[key] }

  /// What the single words of a longer name may mean, in their order.
  func matches(within key: [UInt8]) -> [Match] {
    key.split(separator: UInt8(ascii: " ")).compactMap { matches[Array($0)] }
  }
}
