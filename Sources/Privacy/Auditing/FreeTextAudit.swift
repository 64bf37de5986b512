public import Verbatims

/// Finds what must not stand in free text about people: health, religion, opinions, offences, insults.
///
/// The words are those of `Lexicons/privacy/audit-*.lex`, each for its language. A place is told, never the words.
public struct FreeTextAudit: Sendable {
  /// What may not be kept about somebody without a special ground.
  public enum Subject: UInt8, CaseIterable, Hashable, Sendable {
    case health, religion, opinion, origin, intimacy, offence, insult
  }

  /// A place in a text that speaks of such a thing.
  public struct Remark: Hashable, Sendable {
    public var subject: Subject
    public var range: TextRange
  }

  private struct Expression: Sendable {
    var words: [UInt64]
    var subject: Subject
    var language: Language?
  }

  private var expressions: [UInt64: [Expression]] = [:]
  private let languages: Set<Language>

  /// Subjects and their words, read from lexicon files with the language of each; nil where its words count in all.
  public init(files: [(language: Language?, bytes: [UInt8])]) {
    languages = Set(files.compactMap(\.language))
    for file in files {
      for line in file.bytes.split(separator: 0x0A) {
        let parts = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let subject = Subject(id: parts[0]) else { continue }
        for name in parts[1].split(separator: "|") { add(name, subject, file.language) }
      }
    }
  }

  private mutating func add(_ name: Substring, _ subject: Subject, _ language: Language?) {
    let bytes = Array(name.utf8)
    let words = Self.words(bytes.span).map { FoldedHash.of(bytes.span, $0.start, $0.end) }
    guard let first = words.first else { return }
    expressions[first, default: []].append(Expression(words: words, subject: subject, language: language))
  }

  private static func words(_ text: Span<UInt8>) -> [TextRange] {
    var words: [TextRange] = []
    var index = 0
    while index < text.count {
      let end = text.wordEnd(from: index)
      if end > index { words.append(TextRange(start: index, end: end)) }
      index = Swift.max(end, index + 1)
    }
    return words
  }

  /// All remarks of a text, in order.
  ///
  /// - Parameter language: the text's; where it is unknown or has no words of its own, those of all languages are looked
  ///   for.
  public func remarks(in text: Span<UInt8>, language: Language?) -> [Remark] {
    let words = Self.words(text)
    let hashes = words.map { FoldedHash.of(text, $0.start, $0.end) }
    let language = language.flatMap { languages.contains($0) ? $0 : nil }
    var remarks: [Remark] = []
    var index = 0
    while index < words.count {
      let found = (expressions[hashes[index]] ?? []).filter {
        ($0.language == nil || language == nil || $0.language == language) && hashes[index...].starts(with: $0.words)
      }
      guard let longest = found.max(by: { $0.words.count < $1.words.count }) else {
        index += 1
        continue
      }
      let last = index + longest.words.count - 1
      remarks.append(
        Remark(subject: longest.subject, range: TextRange(start: words[index].start, end: words[last].end)))
      index = last + 1
    }
    return remarks
  }
}

extension FreeTextAudit.Subject: Identified {
  public static let identifiers: [StaticString] = [
    "health", "religion", "opinion", "origin", "intimacy", "offence", "insult",
  ]
}
