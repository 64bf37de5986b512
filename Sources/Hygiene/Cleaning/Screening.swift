internal import Findings
internal import Tokens
internal import Verbatims

/// Decides what phrases that are no customer's mean for a text: whether parts of it are left out, or all of it.
struct Screening {
  enum Verdict: Hashable {
    case clean
    case setAside(SetAsideReason)
    /// The parts, in order and apart.
    case cut([TextCut])
  }

  let words: HygieneWords
  let analyzer: Analyzer
  let analysis: Analysis
  let hits: [PhraseSpotter.Hit]

  /// A line that a program adds goes on for so many words at most: "from my phone with the app of my operator".
  private static let longestRest = 6
  /// Of a text that holds so much of it, in hundredths of its words, an advertisement is all that it is.
  private static let mostOfText = 60

  func verdict() -> Verdict {
    let tokens = analyzer.tokens
    guard let end = tokens.last.map({ Int($0.end) }), let start = tokens.first.map({ Int($0.start) }) else {
      return .clean
    }
    // Who complains of automatic answers wrote none.
    let complains = analysis.findings.contains { $0.kind == .irritant }
    if hits.contains(where: { $0.sign == .automatic && opens($0) && (!complains || endsPhrase($0)) }) {
      return .cut([TextCut(range: TextRange(start: start, end: end), why: .boilerplate)])
    }
    var cuts = hits.filter { $0.sign == .boilerplate }.compactMap(added)
    let regions = regions().filter(isAdvertised)
    let words = regions.reduce(0) { $0 + wordCount($1.tokens) }
    if words * 100 >= Self.mostOfText * max(1, wordCount(0..<tokens.count)) {
      return .setAside(regions.contains { $0.spams > 0 } ? .spam : .advertisement)
    }
    cuts += regions.map { TextCut(range: range($0.tokens), why: .advertisement) }
    return cuts.isEmpty ? .clean : .cut(apart(cuts))
  }

  private func range(_ tokens: Range<Int>) -> TextRange {
    TextRange(
      start: Int(analyzer.tokens[tokens.lowerBound].start), end: Int(analyzer.tokens[tokens.upperBound - 1].end))
  }

  private func wordCount(_ range: Range<Int>) -> Int {
    range.count { analyzer.tokens[$0].kind.rawValue <= Token.Kind.number.rawValue }
  }

  /// In order, and none inside another.
  private func apart(_ cuts: [TextCut]) -> [TextCut] {
    var result: [TextCut] = []
    for cut in cuts.sorted(by: { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }) {
      if let last = result.last, last.range.overlaps(cut.range) { continue }
      result.append(cut)
    }
    return result
  }
}

/// What programs add.
extension Screening {
  /// Whether a phrase opens the text, after a word of greeting at most.
  private func opens(_ hit: PhraseSpotter.Hit) -> Bool { hit.tokens.lowerBound <= 2 }

  /// Whether no word follows a phrase in its line: « Réponse automatique : … ».
  private func endsPhrase(_ hit: PhraseSpotter.Hit) -> Bool {
    let next = hit.tokens.upperBound
    return next >= analyzer.tokens.count || analyzer.tokens[next].kind.rawValue > Token.Kind.number.rawValue
  }

  /// The line that a phrase begins: to the end of the line or sentence; at the end of a text whose line breaks were
  /// lost, the phrase alone.
  private func added(_ hit: PhraseSpotter.Hit) -> TextCut? {
    let tokens = analyzer.tokens
    var end = hit.tokens.upperBound
    while end < tokens.count, !Self.endsLine(tokens[end]) { end += 1 }
    let rest = hit.tokens.upperBound..<end
    let first = hit.tokens.lowerBound
    let begins = first == 0 || Self.endsLine(tokens[first - 1])
    let isLast = end >= tokens.count - 1 && rest.isEmpty && tokens[first].marks.contains(.capitalized)
    guard begins && wordCount(rest) <= Self.longestRest || isLast else { return nil }
    return TextCut(range: range(first..<end), why: .boilerplate)
  }

  private static func endsLine(_ token: Token) -> Bool { token.kind == .lineBreak || token.kind == .sentenceEnd }
}

/// Advertisements.
extension Screening {
  /// Sentences that follow one another, one between them at most, and hold what advertisements say.
  struct Region {
    var sentences: ClosedRange<Int>
    var tokens: Range<Int>
    var spams = 0
    var subjects: Set<Int> = []
    var calls = 0
  }

  private func regions() -> [Region] {
    var regions: [Region] = []
    for (number, sentence) in analyzer.sentences.enumerated() {
      let own = hits.filter { sentence.tokens.contains($0.tokens.lowerBound) && Self.advertises($0.sign) }
      guard !own.isEmpty else { continue }
      if let last = regions.indices.last, number - regions[last].sentences.upperBound <= 2,
        isBound(regions[last], number)
      {
        regions[last].sentences = regions[last].sentences.lowerBound...number
        regions[last].tokens = regions[last].tokens.lowerBound..<sentence.tokens.upperBound
      } else {
        regions.append(Region(sentences: number...number, tokens: sentence.tokens))
      }
      for hit in own { Self.add(hit, to: &regions[regions.count - 1]) }
    }
    return regions
  }

  private static func advertises(_ sign: HygieneWords.Sign) -> Bool {
    sign == .spam || sign == .sells || sign == .calls
  }

  private static func add(_ hit: PhraseSpotter.Hit, to region: inout Region) {
    switch hit.sign {
    case .spam: region.spams += 1
    case .sells: region.subjects.insert(hit.phrase)
    case .calls: region.calls += 1
    case .automatic, .boilerplate, .own: break
    }
  }

  /// Whether nothing that was cut before stands between a region and a sentence.
  private func isBound(_ region: Region, _ sentence: Int) -> Bool {
    let gap =
      Int(
        analyzer.tokens[region.tokens.upperBound - 1].end)..<Int(
        analyzer.tokens[analyzer.sentences[sentence].tokens.lowerBound].start)
    return !analysis.cut.contains { gap.contains($0.range.start) }
  }

  /// Whether a region is no customer's: spam with a way to get in touch, or things for sale with a call to buy them, of
  /// which nobody complains and nobody speaks as a customer.
  private func isAdvertised(_ region: Region) -> Bool {
    let hasLink = region.tokens.contains { [.url, .email].contains(analyzer.tokens[$0].kind) }
    if region.spams > 1 || region.spams == 1 && (hasLink || region.calls > 0) { return true }
    guard !region.subjects.isEmpty, region.subjects.count + region.calls + (hasLink ? 1 : 0) > 1 else { return false }
    let range = range(region.tokens)
    let complains = analysis.findings.contains { $0.kind == .irritant && $0.range.overlaps(range) }
    return !complains && !region.tokens.contains { words.ownWords.contains(analyzer.tokens[$0].key) }
  }
}
