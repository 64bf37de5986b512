package import Verbatims

/// What agents say and customers do not, and the other way round.
///
/// Read from `Lexicons/conversations.lex`: `agent`, `customer` or `notice`, then phrases separated by `|`. An agent's
/// or a customer's phrase may stand anywhere in a turn; a notice is a whole message that a program wrote, or, before `*`,
/// its beginning, every number in it written as 0. `channel ID` comes before the names that tools give to a channel,
/// `nobody` before those of speakers that are only counted, `way customer` and `way agent` before those of the way that
/// a message of theirs went.
public struct ConversationPhrases: Sendable {
  private struct Phrase {
    var words: [UInt8]
    var weight: Int
  }

  /// By their first words.
  private var phrases: [[UInt8]: [Phrase]] = [:]
  private var notices: Set<[UInt8]> = []
  /// How notices begin that go on with a name or the like, by their first two words.
  private var openings: [[UInt8]: [[UInt8]]] = [:]
  private var channels: [[UInt8]: Channel] = [:]
  private var ways: [[UInt8]: Turn.Speaker] = [:]
  private var nobodies: Set<[UInt8]> = []

  public static let none = ConversationPhrases(bytes: [])

  /// Reads a table; lines that are none of it are left out.
  public init(bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let parts = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      if parts[0] == "channel" { addChannel(parts[1]) }
      if parts[0] == "way" { addWay(parts[1]) }
      let keys = parts[1].split(separator: "|").map { HeaderKey.fold(String($0)) }.filter { !$0.isEmpty }
      switch parts[0] {
      case "agent": add(keys, weight: 1)
      case "customer": add(keys, weight: -1)
      case "notice": addNotices(parts[1])
      case "nobody": nobodies.formUnion(keys)
      default: break
      }
    }
  }

  private mutating func addNotices(_ text: Substring) {
    for notice in text.split(separator: "|") {
      let key = HeaderKey.fold(String(notice))
      if notice.last == "*" { openings[Self.opening(key), default: []].append(key) } else { notices.insert(key) }
    }
  }

  /// The first two words.
  private static func opening(_ text: [UInt8]) -> [UInt8] {
    Array(text.split(separator: UInt8(ascii: " "), maxSplits: 2).prefix(2).joined(separator: [UInt8(ascii: " ")]))
  }

  private mutating func addChannel(_ text: Substring) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let channel = Channel(id: String(parts[0])) else { return }
    for name in parts[1].split(separator: "|") { channels[HeaderKey.fold(String(name))] = channel }
  }

  private mutating func addWay(_ text: Substring) {
    let speakers: [Substring: Turn.Speaker] = ["customer": .customer, "agent": .agent]
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let speaker = speakers[parts[0]] else { return }
    for name in parts[1].split(separator: "|") { ways[HeaderKey.fold(String(name))] = speaker }
  }

  /// Whether a speaker's name only counts who speaks: "Speaker 2", « Intervenant A ».
  func isNobody(_ name: [UInt8]) -> Bool {
    var words = name.split(separator: UInt8(ascii: " "))
    if let last = words.last, words.count > 1, last.count == 1 || last.allSatisfy({ $0 &- 0x30 < 10 }) {
      words.removeLast()
    }
    return nobodies.contains(Array(words.joined(separator: [UInt8(ascii: " ")])))
  }

  /// Who speaks, by the name of the way that a message went.
  func speaker(ofWay name: [UInt8]) -> Turn.Speaker? { ways[name] }

  /// The channel that a tool's name for it means.
  func channel(named name: [UInt8]) -> Channel? { channels[name] }

  /// The same of a name as it is given.
  package func channel(of name: String) -> Channel? { channels[HeaderKey.fold(name)] }

  private mutating func add(_ keys: [[UInt8]], weight: Int) {
    for key in keys {
      let first = Array(key.prefix { $0 != UInt8(ascii: " ") })
      phrases[first, default: []].append(Phrase(words: key, weight: weight))
    }
  }

  /// How many more of an agent's phrases than of a customer's a folded text holds.
  func agency(of text: [UInt8]) -> Int {
    var sum = 0
    for word in text.split(separator: UInt8(ascii: " ")) {
      for phrase in phrases[Array(word)] ?? [] where Self.stands(phrase.words, in: text[word.startIndex...]) {
        sum += phrase.weight
      }
    }
    return sum
  }

  /// Whether a folded message is one that a program wrote.
  func isNotice(_ text: [UInt8]) -> Bool {
    var key: [UInt8] = []
    for byte in text {
      guard (0x30...0x39).contains(byte) else {
        key.append(byte)
        continue
      }
      if key.last != UInt8(ascii: "0") { key.append(UInt8(ascii: "0")) }
    }
    return notices.contains(key) || openings[Self.opening(key)]?.contains { Self.stands($0, in: key[...]) } ?? false
  }

  private static func stands(_ phrase: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: phrase) else { return false }
    let end = text.startIndex + phrase.count
    return end == text.endIndex || text[end] == UInt8(ascii: " ")
  }
}
