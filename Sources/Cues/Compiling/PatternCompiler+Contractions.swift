internal import Tokens
internal import Verbatims

/// "dont", "wont", "cant": a verb and its "n't" that lost their apostrophe are one word of a text, and two elements of a
/// pattern. Which words these are, a lexicon says: the class `<run_together>`.
extension PatternCompiler {
  /// What a pattern with a contraction needs to be found without its apostrophe, too.
  struct RunTogether {
    /// The word "n't".
    var ending: UInt32
    /// "dont", "wont", …: in ascending order.
    var words: [UInt32]
  }

  /// Gathers the class, once classes are filled.
  func findRunTogether() -> RunTogether? {
    guard let id = draft.classes.find(Array("run_together".utf8)[...]), let ending = words.vocabulary.find("n't"),
      var list = classes[ClassWays.Name(id: UInt32(id), language: .english)]?.words
    else { return nil }
    list.sort()
    list.removeRepetition()
    return RunTogether(ending: ending, words: list)
  }

  /// Lets "n't" among the ways of an element be met as the end of a word of its own: `n't … answer` finds "dont answer".
  func addRunTogether(to ways: inout PatternWays) {
    guard let runTogether, ways.words.contains(runTogether.ending) else { return }
    ways.words += runTogether.words
  }

  /// The runs in which a verb and "n't" meet, written as one word: `ca|does n't help` finds "cant help".
  mutating func runsTogether(of runs: [[PatternElement]]) -> [[PatternElement]] {
    guard let runTogether else { return [] }
    var all: [[PatternElement]] = []
    for run in runs {
      for index in run.indices.dropFirst() where holds(runTogether.ending, run[index]) {
        let verbs = list(of: run[index - 1])
        let joined = runTogether.words.filter { word in verbs.contains { isContracted(word, from: $0) } }
        guard var element = element(of: joined) else { continue }
        element.gap = run[index - 1].gap
        all.append(Array(run[..<(index - 1)]) + [element] + run[(index + 1)...])
      }
    }
    return all
  }

  private func holds(_ word: UInt32, _ element: PatternElement) -> Bool { list(of: element).contains(word) }

  /// Whether a word is a verb with "n't" without its apostrophe; "can" keeps one n of two.
  private func isContracted(_ word: UInt32, from verb: UInt32) -> Bool {
    guard let whole = words.key(of: word), let start = words.key(of: verb) else { return false }
    guard whole.high == 0, start.high == 0, start.low < 1 << 56 else { return false }
    let length = start.length
    let mask: UInt64 = (1 << UInt64(8 * length)) - 1
    let rest = whole.low >> UInt64(8 * length)
    // "nt" and "t", the first letter lowest.
    return whole.low & mask == start.low && (rest == 0x746E || rest == 0x74)
  }
}
