internal import Cues
internal import Findings
public import Verbatims

/// Reads what customers say, with the bundled lexicons.
///
/// ```swift
/// var reader = Reader()
/// for finding in reader.read("Le vendeur est charmant, mais la livraison a pris 3 semaines.").findings {
///   print(finding.kind, finding.stage, finding.channel, finding.theme, finding.quote)
/// }
/// ```
///
/// A reader keeps its working memory from text to text; give each task its own. Making the first one reads the lexicons,
/// which were compiled with the program, in some milliseconds.
public struct Reader: Sendable {
  private var analyzer: Analyzer
  private var analysis = Analysis()
  private var verbatim = Verbatim()

  public init() { analyzer = Analyzer(lexicon: BundledLexicons.lexicon) }

  /// Finds all there is in one text.
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
    return ReadText(text: text, analysis: analysis, lexicon: analyzer.lexicon)
  }
}
