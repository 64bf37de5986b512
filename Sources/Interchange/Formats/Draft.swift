import Verbatims

/// What a reader found in one record, before it becomes a verbatim.
struct Draft {
  /// One contribution to a conversation.
  struct Turn {
    /// The speaker as the format names them; empty where it does not.
    var name: [UInt8]
    var text: [UInt8]
    /// Who that is, where the format tells.
    var speaker: Verbatims.Turn.Speaker?
    /// When it was said, in milliseconds since any moment; nil where the format does not tell.
    var time: Int?
  }

  /// Whether the record is none of a customer, such as the app that heads a feed of its reviews.
  var isNoRecord = false
  /// What stands above the text and was written by the same person: a title, a subject.
  var title: [UInt8] = []
  /// The text; nil where the record has no place for one.
  var text: [UInt8]?
  var turns: [Turn] = []
  /// Whether the customer is known by no more than the name in the turns.
  var namesCustomer = false
  private(set) var values: [Role: [UInt8]] = [:]
  /// Names that the record tells beside its text.
  private(set) var people: [(value: [UInt8], column: PeopleColumn)] = []

  /// Whether no field has said anything yet.
  var isEmpty: Bool { values.isEmpty }

  /// Notes what a field says; nothing, where it says nothing.
  mutating func set(_ role: Role, _ value: [UInt8]?) {
    if let value, !value.isEmpty { values[role] = value }
  }

  /// Notes a name that the record tells beside its text.
  mutating func note(_ value: [UInt8]?, _ column: PeopleColumn) {
    if let value, !value.isEmpty { people.append((value, column)) }
  }

  /// Adds a turn, unless nothing is said in it.
  mutating func add(_ speaker: Verbatims.Turn.Speaker?, name: [UInt8]? = nil, _ text: [UInt8], at time: Int? = nil) {
    guard text.contains(where: { $0 > 0x20 }) else { return }
    let given = name ?? (speaker == .customer ? Array("customer".utf8) : speaker == .agent ? Array("agent".utf8) : [])
    turns.append(Turn(name: Self.oneLine(given), text: text, speaker: speaker, time: time))
  }

  /// The title and the text; the text alone where it begins with the title, as tools make titles of texts.
  var wholeText: [UInt8]? {
    let heading = VerbatimFiller.trimmed(title)
    guard let text else { return heading.isEmpty ? nil : heading }
    guard !heading.isEmpty, !Self.begins(text, with: heading) else { return text }
    return text.isEmpty ? heading : heading + [UInt8(ascii: "\n")] + text
  }

  private static func begins(_ text: [UInt8], with title: [UInt8]) -> Bool {
    var stem = title[...]
    for ending in ["...", "…"]
    where stem.count > ending.utf8.count && stem.suffix(ending.utf8.count) == Array(ending.utf8)[...] {
      stem = stem.dropLast(ending.utf8.count)
    }
    return text.starts(with: stem)
  }

  /// A name that holds a line break would look like two lines.
  private static func oneLine(_ name: [UInt8]) -> [UInt8] {
    VerbatimFiller.trimmed(name.map { $0 < 0x20 ? 0x20 : $0 })
  }
}
