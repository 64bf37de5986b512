import Tokens
import Verbatims

/// The letters of a text, by the scripts that they stand in: neither French nor English is written in any but Latin.
struct ForeignScript {
  private var latin = 0
  private var foreign = 0
  private var words = 0
  private var counts: [Language: Int] = [:]

  /// Texts of fewer letters of another script are never set aside, be they words: a script may have no spaces.
  static let leastLetters = 8
  /// Letters of another script for each Latin one: beside a name or a quotation, a text stays what it is.
  static let leastShare = 2

  /// Counts a word, letter by letter.
  mutating func count(_ text: Span<UInt8>, _ token: Token) {
    var at = Int(token.start)
    var isForeign = false
    while at < Int(token.end) {
      let (scalar, length) = text.scalar(at: at)
      at += length
      if let language = Self.language(of: scalar) {
        counts[language, default: 0] += 1
        foreign += 1
        isForeign = true
      } else {
        latin += 1
      }
    }
    if isForeign { words += 1 }
  }

  /// The language of a text that is written in another script, and the share of its letters; nil where it is in Latin
  /// letters, or too short to tell.
  func judge() -> (language: Language, score: Measure)? {
    guard words >= LanguageJudge.leastForeignWords, foreign >= Self.leastLetters, foreign > latin * Self.leastShare
    else { return nil }
    // Japanese is written with the signs of Chinese as well, Chinese never with those of Japanese.
    let kana = counts[Self.japanese] ?? 0
    let best = counts.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }
    let language = best?.key == Self.chinese && kana * 8 >= foreign ? Self.japanese : best?.key
    return language.map { ($0, Measure(Double(foreign) / Double(foreign + latin))) }
  }

  /// The language that is most often written with a letter; nil for Latin letters and for what is rarely met.
  static func language(of scalar: UInt32) -> Language? {
    guard scalar >= 0x370 else { return nil }
    let next = ranges.partitioningIndex { $0.first > scalar }
    guard next > 0, scalar <= ranges[next - 1].last else { return nil }
    return ranges[next - 1].language
  }

  private static let japanese = Language(code: 0x6A61)
  private static let chinese = Language(code: 0x7A68)

  private struct Letters {
    let first: UInt32
    let last: UInt32
    let language: Language
  }

  /// Unicode's blocks of letters, in order, each with the language that is most often written in it.
  private static let ranges = [
    (0x370, 0x3FF, "el"), (0x400, 0x52F, "ru"), (0x531, 0x58F, "hy"), (0x591, 0x5F4, "he"), (0x600, 0x6FF, "ar"),
    (0x750, 0x77F, "ar"), (0x900, 0x97F, "hi"), (0x980, 0x9FF, "bn"), (0xA00, 0xA7F, "pa"), (0xA80, 0xAFF, "gu"),
    (0xB80, 0xBFF, "ta"), (0xC00, 0xC7F, "te"), (0xC80, 0xCFF, "kn"), (0xD00, 0xD7F, "ml"), (0xD80, 0xDFF, "si"),
    (0xE00, 0xE7F, "th"), (0xE80, 0xEFF, "lo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"), (0x1100, 0x11FF, "ko"),
    (0x1200, 0x139F, "am"), (0x1780, 0x17FF, "km"), (0x1F00, 0x1FFF, "el"), (0x3041, 0x30FF, "ja"),
    (0x3130, 0x318F, "ko"), (0x3400, 0x4DBF, "zh"), (0x4E00, 0x9FFF, "zh"), (0xAC00, 0xD7A3, "ko"),
    (0xF900, 0xFAFF, "zh"), (0xFB50, 0xFDFF, "ar"), (0xFE70, 0xFEFC, "ar"), (0xFF66, 0xFF9D, "ja"),
    (0x20000, 0x3134F, "zh"),
  ].compactMap { first, last, code in
    Language(id: code).map { Letters(first: UInt32(first), last: UInt32(last), language: $0) }
  }
}
