internal import Tokens
internal import Verbatims

/// Finds entries that say the same of the same words under two concepts.
///
/// A way to write one pattern counts where it is, word for word, among the ways to write the other. Two classes of
/// expressions that merely cross are left alone: each has words of its own.
struct RivalEntries {
  /// Two entries, the earlier line first, and the words that both read.
  struct Pair {
    var first: Int
    var later: Int
    /// What stands whole in both; of a place that may be several words, the first of them.
    var words: [String]
  }

  /// In the order of the later line, then of the earlier one.
  private(set) var found: [Pair] = []

  private let compiled: PatternCompiler
  /// What judges, in every way that it can be written.
  private var ways: [Way] = []

  private struct Way {
    var entry: Int
    var elements: [PatternElement]
  }

  /// Ways that may be the same begin with the same word, have their gaps in the same places, and say the same.
  private struct Likeness: Hashable {
    var saying: Entry
    var gaps: [UInt8]
    var firstWord: UInt32?
  }

  /// - Complexity: O(*n*) in the number of ways and of the words that they begin with, where few of them are alike.
  init(_ compiled: PatternCompiler) {
    self.compiled = compiled
    gatherWays()
    var alike: [Likeness: [Int]] = [:]
    for (index, way) in ways.enumerated() {
      for word in firstWords(of: way) { alike[likeness(of: way, word), default: []].append(index) }
    }
    var pairs: [[Int]: [String]] = [:]
    for narrow in ways {
      for other in alike[likeness(of: narrow, firstWords(of: narrow)[0]), default: []]
      where concept(of: ways[other]) != concept(of: narrow) && holds(ways[other], narrow) {
        let pair = [narrow.entry, ways[other].entry].sorted()
        let words = spelled(narrow)
        if pairs[pair]?.contains(words) != true { pairs[pair, default: []].append(words) }
      }
    }
    found = pairs.map { Pair(first: $0.key[0], later: $0.key[1], words: $0.value) }
    found.sort { ($0.later, $0.first) < ($1.later, $1.first) }
  }

  private mutating func gatherWays() {
    for (word, single) in compiled.singles where judges(Int(single.entry)) {
      ways.append(Way(entry: Int(single.entry), elements: [PatternElement(kind: .word, reference: word)]))
    }
    for trial in compiled.trials where judges(Int(trial.entry)) {
      let elements = Int(trial.first)..<Int(trial.first) + Int(trial.count)
      ways.append(Way(entry: Int(trial.entry), elements: Array(compiled.elements[elements])))
    }
  }

  private func judges(_ entry: Int) -> Bool {
    compiled.entries[entry].valence != 0 || compiled.entries[entry].roles.contains(.wish)
  }

  private func concept(of way: Way) -> UInt16 { compiled.entries[way.entry].concept }

  private func firstWords(of way: Way) -> [UInt32?] {
    way.elements[0].kind == .quantity ? [nil] : compiled.list(of: way.elements[0])
  }

  private func likeness(of way: Way, _ word: UInt32?) -> Likeness {
    Likeness(saying: compiled.entries[way.entry].saying, gaps: way.elements.map(\.gap), firstWord: word)
  }

  /// Whether each word of a way stands in its place of a wider one, or in one as wide.
  private func holds(_ wide: Way, _ narrow: Way) -> Bool {
    zip(wide.elements, narrow.elements).allSatisfy { wide, narrow in
      guard wide.kind != .quantity, narrow.kind != .quantity else { return wide == narrow }
      guard wide.kind != .exactWord || wide == narrow else { return false }
      return Set(compiled.list(of: narrow)).isSubset(of: compiled.list(of: wide))
    }
  }

  private func spelled(_ way: Way) -> String {
    let words = way.elements.map { element in
      compiled.list(of: element).first.map { compiled.words.spelled($0) } ?? "<>"
    }
    return words.joined(separator: " ")
  }
}

extension Entry {
  /// What the entry says of its words, whatever it is called: its concept, its theme and the shape of its pattern put aside.
  ///
  /// A named theme goes before `overall`, so the two are told apart.
  fileprivate var saying: Entry {
    var entry = self
    entry.concept = 0
    entry.theme = theme == .overall ? .overall : nil
    entry.weight = 100
    entry.roles.subtract([.general, .gapped, .negated, .counted])
    return entry
  }
}
