internal import Cues
internal import Findings
public import Parcours
public import Verbatims

/// Reads what customers say as `Parcours.Reader` does, and cleans it first as `parcours analyze` does: garbled letters are
/// read as what they were, what programs add and what is advertised is cut or set aside.
///
/// ```swift
/// var reader = CleanReader()
/// let read = reader.read("La livraison a pris 3 semaines.\nEnvoyé depuis mon iPhone")
/// for cut in read.analysis.cut { print(cut.why, cut.range) }
/// ```
///
/// A reader keeps its working memory from text to text; give each task its own.
public struct CleanReader: Sendable {
  private var analyzer: CleanAnalyzer
  private var analysis = Analysis()
  private var verbatim = Verbatim()

  /// A reader with the bundled lexicons.
  public init() {
    let words = BundledLexicons.files.first { $0.path == "hygiene.lex" }
    analyzer = CleanAnalyzer(lexicon: BundledLexicons.lexicon, words: HygieneWords(bytes: words?.bytes ?? []))
  }

  /// Finds all there is in one text. Quotes and ranges are those of the text as it was given.
  ///
  /// - Parameters:
  ///   - text: A verbatim; a chat whose lines begin with speakers is read as such.
  ///   - sector: The kind of company, or nil to let the words tell.
  /// - Complexity: O(*n*) in the length of the text.
  public mutating func read(_ text: String, sector: Sector? = nil) -> ReadText {
    verbatim.reset()
    verbatim.text.append(contentsOf: text.utf8)
    verbatim.sector = sector
    analyzer.analyze(verbatim, into: &analysis)
    return ReadText(text: text, analysis: analysis, lexicon: analyzer.analyzer.lexicon)
  }
}
