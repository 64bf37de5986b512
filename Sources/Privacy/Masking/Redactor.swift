public import Findings
public import Verbatims

/// Takes personal data out of what is about to be written. One value serves one task.
public struct Redactor: Sendable {
  private var finder: PersonalDataFinder
  private var masking = Masking()
  private let pseudonyms: Pseudonyms
  private let masksWords: Bool
  /// What the record at hand tells of people.
  private var record = Metadata()
  /// How many stretches were hidden so far.
  public private(set) var hidden = 0
  /// How many of each kind, in the order of the kinds.
  public private(set) var hiddenOfKind = [Int](repeating: 0, count: PersonalKind.allCases.count)

  /// - Parameter masksWords: whether words are masked too; customers get their pseudonyms in any case.
  public init(words: PersonalWords, pseudonyms: Pseudonyms, masksWords: Bool = true) {
    finder = PersonalDataFinder(words: words)
    self.pseudonyms = pseudonyms
    self.masksWords = masksWords
  }

  /// Masks a verbatim that has been analysed, and moves what the analysis says of places.
  ///
  /// Scalars are counted as before: each mask stands for one.
  /// - Parameter withText: whether the text itself will be written; else only quotes are, and a text without findings
  ///   need not be looked at.
  public mutating func redact(_ verbatim: inout Verbatim, _ analysis: inout Analysis, withText: Bool) {
    if masksWords { redactWords(&verbatim, &analysis, withText: withText) }
    if let customer = verbatim.metadata.customer {
      verbatim.metadata.customer = pseudonyms.pseudonym(of: customer)
    }
  }

  private mutating func redactWords(_ verbatim: inout Verbatim, _ analysis: inout Analysis, withText: Bool) {
    if withText || !analysis.findings.isEmpty { redactText(&verbatim, &analysis) }
    redact(identifier: &verbatim.id)
    record = verbatim.metadata
    if verbatim.metadata.question != nil { mask(&verbatim.metadata.question!) }
    for index in verbatim.metadata.kept.indices { redact(&verbatim.metadata.kept[index]) }
    record.reset()
  }

  /// Masks what is personal in the identifier of a record.
  public mutating func redact(identifier: inout [UInt8]) {
    if !Self.isPlainNumber(identifier) { mask(&identifier, isIdentifier: true) }
  }

  /// A text with what is personal in it masked; scalars are counted as before.
  ///
  /// - Parameter isIdentifier: whether it names a record.
  public mutating func redacted(_ text: String, isIdentifier: Bool) -> String {
    var bytes = Array(text.utf8)
    if isIdentifier { redact(identifier: &bytes) } else { mask(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func redactText(_ verbatim: inout Verbatim, _ analysis: inout Analysis) {
    finder.findAll(of: verbatim)
    guard !finder.spans.isEmpty else { return }
    countHidden()
    masking.apply(finder.spans, to: verbatim.text)
    move(&analysis, verbatim.text)
    for index in verbatim.turns.indices {
      verbatim.turns[index].range = masking.range(verbatim.turns[index].range, in: verbatim.text)
    }
    for index in verbatim.cuts.indices {
      verbatim.cuts[index].range = masking.range(verbatim.cuts[index].range, in: verbatim.text)
    }
    verbatim.text.replaceSubrange(verbatim.text.indices, with: masking.text)
  }

  private mutating func countHidden() {
    hidden += finder.spans.count
    for span in finder.spans { hiddenOfKind[Int(span.kind.rawValue)] += 1 }
  }

  private func move(_ analysis: inout Analysis, _ text: [UInt8]) {
    for index in analysis.findings.indices {
      analysis.findings[index].range = masking.range(analysis.findings[index].range, in: text)
    }
    for index in analysis.evidence.indices {
      analysis.evidence[index].range = masking.range(analysis.evidence[index].range, in: text)
    }
    for index in analysis.shifters.indices {
      analysis.shifters[index].range = masking.range(analysis.shifters[index].range, in: text)
    }
    for index in analysis.recourses.indices {
      analysis.recourses[index].range = masking.range(analysis.recourses[index].range, in: text)
      analysis.recourses[index].cue = masking.range(analysis.recourses[index].cue, in: text)
    }
    for index in analysis.cut.indices {
      analysis.cut[index].range = masking.range(analysis.cut[index].range, in: text)
    }
  }

  /// Masks a short field.
  ///
  /// - Parameter isIdentifier: whether the field's own digits make it what it is, so that length alone hides nothing.
  private mutating func mask(_ bytes: inout [UInt8], isIdentifier: Bool = false) {
    guard !bytes.isEmpty else { return }
    finder.findAll(in: bytes, of: record)
    if isIdentifier { finder.dropBareNumbers() }
    guard !finder.spans.isEmpty else { return }
    countHidden()
    masking.apply(finder.spans, to: bytes)
    bytes = masking.text
  }

  /// Whether an identifier is digits alone, and fewer than any number that a person has.
  private static func isPlainNumber(_ id: [UInt8]) -> Bool { id.count < 9 && id.allSatisfy { $0 &- 0x30 < 10 } }

  /// Masks the value of a kept column; one whose name announces a name or a number is masked whole.
  private mutating func redact(_ kept: inout Metadata.Kept) {
    guard var value = kept.value, !value.isEmpty else { return }
    if let kind = finder.kind(ofColumn: kept.name.span), Self.isPersonal(value, kind) {
      hidden += 1
      hiddenOfKind[Int(kind.rawValue)] += 1
      let whole = PersonalSpan(range: TextRange(start: 0, end: value.count), kind: kind, isBareNumber: false)
      masking.apply([whole], to: value)
      value = masking.text
    } else {
      mask(&value)
    }
    kept.value = value
  }

  /// Whether a value of such a column may be personal: names have letters, numbers have some digits.
  private static func isPersonal(_ value: [UInt8], _ kind: PersonalKind) -> Bool {
    kind == .name ? value.contains { $0 > 0x39 } : value.count { $0 &- 0x30 < 10 } >= 4
  }
}
