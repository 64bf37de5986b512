public import Cues
public import Findings
internal import Tokens
public import Verbatims

/// Analyses verbatims with what dumps bring along around them: garbled letters are read as what they were, what programs
/// add is cut, advertisements are cut or set aside, and records are known again. One value serves one worker.
public struct CleanAnalyzer: Sendable {
  public private(set) var analyzer: Analyzer
  private let words: HygieneWords
  private let spotter: PhraseSpotter
  private var fingerprinter = Fingerprinter()

  public init(lexicon: Lexicon, words: HygieneWords) {
    analyzer = Analyzer(lexicon: lexicon)
    self.words = words
    spotter = PhraseSpotter(words)
  }

  /// Finds in one verbatim all there is, into a value that is emptied first.
  public mutating func analyze(_ verbatim: Verbatim, into analysis: inout Analysis) {
    guard let repair = TextRepair.of(verbatim.text.span) else { return read(verbatim, into: &analysis) }
    read(repair.applied(to: verbatim), into: &analysis)
    repair.moveBack(&analysis)
    analysis.isRepaired = true
  }

  /// The verbatim with its garbled letters as they are read, or nil where none are.
  public func repaired(_ verbatim: Verbatim) -> Verbatim? {
    TextRepair.of(verbatim.text.span).map { $0.applied(to: verbatim) }
  }

  /// The fingerprint of the verbatim that was just analysed; nil where nothing of it could make it known again.
  ///
  /// - Parameter hasOwnID: whether the identifier came with the record.
  public mutating func fingerprint(of verbatim: Verbatim, hasOwnID: Bool) -> Fingerprint? {
    fingerprinter.fingerprint(of: verbatim, hasOwnID: hasOwnID, read: analyzer)
  }

  private mutating func read(_ verbatim: Verbatim, into analysis: inout Analysis) {
    analyzer.analyze(verbatim, into: &analysis)
    let hits = spotter.hits(analyzer.tokens.span)
    guard !hits.isEmpty else { return }
    let screening = Screening(words: words, analyzer: analyzer, analysis: analysis, hits: hits)
    switch screening.verdict() {
    case .clean: break
    case .setAside(let why):
      analysis.reset()
      analysis.setAside = .reason(why)
      analysis.nature = .noise
      analysis.sector = verbatim.sector
    case .cut(let cuts):
      var rest = verbatim
      rest.cuts = (verbatim.cuts + cuts).sorted { $0.range.start < $1.range.start }
      analyzer.analyze(rest, into: &analysis)
    }
  }
}
