import Cues
import Interchange
import Verbatims

/// The names of speakers that the lexicon's entries for them spell out.
struct SpeakerNames {
  private var customer = ["customer"]
  private var agent = ["agent"]

  /// A pattern that spells out more names than this is no list of names.
  private static let mostNames = 4096

  init(lexicon: Lexicon) {
    for (index, entry) in lexicon.entries.enumerated() {
      guard entry.roles.contains(.speaker), let speaker = entry.speaker else { continue }
      let names = Self.names(String(decoding: lexicon.patternText(of: UInt32(index)), as: UTF8.self))
      if speaker == .customer { customer += names } else { agent += names }
    }
  }

  /// - Parameter phrases: what only one of the two says.
  func roles(phrases: ConversationPhrases) -> SpeakerRoles {
    SpeakerRoles(customer: customer, agent: agent, phrases: phrases)
  }

  /// Every way to spell a pattern: one alternative of each element.
  static func names(_ pattern: String) -> [String] {
    var names = [""]
    for element in pattern.split(separator: " ") {
      guard !element.contains("<"), !element.contains("…"), !element.contains("*") else { return [] }
      let words = element.split(separator: "|").map { $0.drop { $0 == "~" || $0 == "=" } }
      guard names.count * words.count <= mostNames else { return [] }
      names = names.flatMap { name in words.map { name.isEmpty ? String($0) : "\(name) \($0)" } }
    }
    return names
  }
}
