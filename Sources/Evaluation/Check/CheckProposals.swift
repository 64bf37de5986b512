public import Verbatims

/// Lexicon entries that a person's « missed » rows suggest: to be reviewed, never taken as they are.
public enum CheckProposals {
  /// The file of an overlay for one language; empty where nothing was missed in so many words.
  ///
  /// Only rows with words, a theme and a kind that has a valence are proposed, each once, in the order of the alphabet.
  /// - Complexity: O(*n* log *n*).
  public static func overlay(_ texts: [CheckedText], language: Language) -> String {
    var lines: Set<String> = []
    for missed in texts.filter({ $0.language == language }).flatMap(\.missed) {
      guard let kind = missed.kind, kind != .expectation, let theme = missed.theme else { continue }
      let words = words(of: missed.words)
      guard words.contains(where: { $0 != gap }), words.count <= mostWords else { continue }
      let reading = kind == .irritant ? "-2" : "+2"
      lines.insert("\(theme.id).checked \(reading) \(words.joined(separator: " "))")
    }
    guard !lines.isEmpty else { return "" }
    let head = "@language \(language.id)\n@kind irritants\n\n# To be reviewed: each is what a reader missed.\n"
    return head + lines.sorted().joined(separator: "\n") + "\n"
  }

  /// A longer passage is a story, not an expression.
  private static let mostWords = 5

  /// At most three tokens, in a pattern.
  private static let gap = "…"
  /// What stands for each scalar that is masked.
  private static let mask: Character = "▮"

  /// The words alone, in small letters: what patterns hold. What is masked between them is a gap.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for word in text.lowercased().split(whereSeparator: {
      !($0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" || $0 == mask)
    }) {
      // « d’▮▮▮▮ », "▮▮▮▮'s": what touches a mask is no word of its own.
      if !word.contains(mask) {
        words.append(String(word))
      } else if !words.isEmpty, words.last != gap {
        words.append(gap)
      }
    }
    if words.last == gap { words.removeLast() }
    return words
  }
}
