import Cues
import Tokens
import Verbatims

/// Tells French from English, and both from the rest, by the words that were looked up.
struct LanguageJudge: Sendable {
  /// Texts of fewer words are never set aside for their language.
  static let leastForeignWords = 4
  /// A sentence is in the other language only with so much evidence for it.
  static let leastOfOther = 4

  /// The evidence in a stretch of tokens.
  struct Evidence: Hashable {
    /// All at once: they are summed over every word.
    private var counts: SIMD4<UInt32>

    var french: Int { Int(counts[0]) }
    var english: Int { Int(counts[1]) }
    var other: Int { Int(counts[2]) }
    var words: Int { Int(counts[3]) }

    /// Whether the words of neither French nor English are many: only then are the letters looked at.
    var isMeagre: Bool { max(french, english) * 2 < words }

    init(french: Int = 0, english: Int = 0, other: Int = 0, words: Int = 0) {
      counts = SIMD4(UInt32(french), UInt32(english), UInt32(other), UInt32(words))
    }

    static func += (sum: inout Evidence, part: Evidence) { sum.counts &+= part.counts }
  }

  /// What a word tells, by its lowest flags; in the last row, what is no word.
  private let rows: [Evidence]

  private static let rowCount = 128

  init() {
    let telling: WordFlags = [.french, .english, .otherLanguage, .functionWord]
    precondition(telling.rawValue < Self.rowCount, "the flags that tell a language are the lowest ones")
    rows = (0..<UInt16(Self.rowCount)).map { Self.evidence(of: WordFlags(rawValue: $0)) } + [Evidence()]
  }

  private static func evidence(of word: WordFlags) -> Evidence {
    let (french, english) = (word.contains(.french), word.contains(.english))
    // A function word tells more than a content word that both languages may share.
    let weight = word.contains(.functionWord) ? 2 : 1
    return Evidence(
      french: french && !english ? weight : 0, english: english && !french ? weight : 0,
      other: word.contains(.otherLanguage) && !french && !english ? 2 : 0, words: 1)
  }

  func evidence(_ tokens: Span<Token>, _ range: Range<Int>, _ words: Span<WordFlags>) -> Evidence {
    let rows = rows.span
    var found = Evidence()
    for index in range {
      let row = Int(words[index].rawValue) & (Self.rowCount - 1)
      found += rows[tokens[index].kind == .word ? row : Self.rowCount]
    }
    return found
  }

  /// The language, neither French nor English, that most words tell; of two as frequent, the first by its code.
  func mostFrequentOther(_ sentences: [Sentence], _ spotter: borrowing CueSpotter) -> Language? {
    var counts: [UInt16: Int] = [:]
    for index in sentences.lazy.map(\.tokens).joined() where spotter.words[index].contains(.otherLanguage) {
      for language in spotter.lexicon.otherLanguages(of: spotter.wordIDs[index]) {
        counts[language.code, default: 0] += 1
      }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.map { Language(code: $0.key) }
  }

  /// The language of a whole verbatim, and the share of the evidence that speaks for it; nil where nothing does.
  func judge(_ evidence: Evidence) -> (language: Language?, score: Measure, isForeign: Bool) {
    let all = evidence.french + evidence.english + evidence.other
    guard all > 0 else { return (nil, .zero, false) }
    let best = max(evidence.french, evidence.english)
    if evidence.words >= Self.leastForeignWords, evidence.other > best * 2 {
      return (nil, Measure(Double(evidence.other) / Double(all)), true)
    }
    guard best > 0 else { return (nil, .zero, false) }
    let language: Language = evidence.french >= evidence.english ? .french : .english
    return (language, Measure(Double(best) / Double(all)), false)
  }

  /// The language of a sentence: its own where it clearly differs, else the verbatim's.
  func judge(sentence evidence: Evidence, in verbatim: Language?) -> Language? {
    let (mine, theirs) =
      verbatim == .french ? (evidence.french, evidence.english) : (evidence.english, evidence.french)
    guard verbatim != nil, theirs >= Self.leastOfOther, theirs > 2 * mine else { return verbatim }
    return verbatim == .french ? .english : .french
  }
}
