internal import Verbatims

/// The classes of words that patterns name, such as `<month>`, gathered before the patterns are compiled.
struct ClassWays {
  struct Name: Hashable {
    /// Counted in the classes of the draft.
    var id: UInt32
    /// The language of the members, or nil for those of both.
    var language: Language?
  }

  private(set) var ways: [Name: PatternWays] = [:]
  /// How the classes are written in patterns of a language, as far as a pattern asked.
  var choices: [Name: PatternChoice] = [:]
  /// Whether all members are there, so that choices may be kept.
  var areFilled = false

  subscript(name: Name) -> PatternWays? { ways[name] }

  /// Adds members to a class.
  mutating func fill(_ name: Name, _ members: PatternWays) {
    ways[name, default: PatternWays()].words += members.words
    ways[name, default: PatternWays()].runs += members.runs
  }

  /// The members that are one word, of all languages, in ascending order.
  func words(of id: UInt32) -> [UInt32] {
    let languages: [Language?] = [nil, .french, .english]
    var list = languages.flatMap { ways[Name(id: id, language: $0)]?.words ?? [] }
    list.sort()
    list.removeRepetition()
    return list
  }
}
