import Cues
import Tokens
import Verbatims

/// Tells French from English, and both from the rest, by the words that were looked up.
struct LanguageJudge {
  /// Texts of fewer words are never set aside for their language.
  static let leastForeignWords = 4
  /// A sentence is in the other language only with so much evidence for it.
  static let leastOfOther = 4

  /// The evidence in a stretch of tokens.
  struct Evidence: Hashable {
    var french = 0
    var english = 0
    var other = 0
    var words = 0

    static func += (sum: inout Evidence, part: Evidence) {
      sum.french += part.french
      sum.english += part.english
      sum.other += part.other
      sum.words += part.words
    }
  }

  func evidence(_ tokens: [Token], _ range: Range<Int>, _ words: [WordFlags]) -> Evidence {
    var found = Evidence()
    for index in range where tokens[index].kind == .word {
      let word = words[index]
      found.words += 1
      let french = word.contains(.french)
      let english = word.contains(.english)
      // A function word tells more than a content word that both languages may share.
      let weight = word.contains(.functionWord) ? 2 : 1
      if french, !english { found.french += weight }
      if english, !french { found.english += weight }
      if word.contains(.otherLanguage), !french, !english { found.other += 2 }
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
