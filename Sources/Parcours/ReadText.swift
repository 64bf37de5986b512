package import Cues
public import Findings
public import Verbatims

/// A text with what was found in it.
public struct ReadText: Sendable {
  /// The text as given.
  public let text: String
  /// The whole analysis, with byte offsets.
  public let analysis: Analysis
  /// What was found, in text order.
  public let findings: [QuotedFinding]

  package init(text: String, analysis: Analysis, lexicon: Lexicon) {
    self.text = text
    self.analysis = analysis
    findings = analysis.findings.map { QuotedFinding($0, text: text, lexicon: lexicon) }
  }
}

/// A finding with its words.
public struct QuotedFinding: Hashable, Sendable {
  /// What it is: an irritant, an enchantment or an expectation.
  public let kind: Kind
  /// Where on the journey it was lived; `unknown` where nothing tells.
  public let stage: Stage
  /// By what means the customer met the company there; `unknown` where nothing tells.
  public let channel: Channel
  /// What it is about.
  public let theme: Theme
  /// Such as `waiting.long`; the same in both languages.
  public let concept: String
  /// How strongly it is said, from 0 to 1, with three decimals.
  public let intensity: Double
  /// Whether the episode leaves a lasting imprint, or decides the relation.
  public let isMomentOfTruth: Bool
  /// What it decides: the customer stays or goes; nil where it decides nothing.
  public let makeOrBreak: MakeOrBreak?
  /// The break in the journey that is told with it, or nil.
  public let rupture: Rupture?
  /// The words that say so.
  public let quote: String
  /// Where they stand in the text.
  public let range: Range<String.Index>

  init(_ finding: Finding, text: String, lexicon: Lexicon) {
    kind = finding.kind
    stage = finding.stage
    channel = finding.channel
    theme = finding.theme
    concept = String(decoding: lexicon.conceptName(finding.concept), as: UTF8.self)
    intensity = finding.intensity.value
    isMomentOfTruth = finding.isMomentOfTruth
    makeOrBreak = finding.makeOrBreak
    rupture = finding.rupture
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: finding.range.start)
    range = start..<utf8.index(start, offsetBy: finding.range.count)
    quote = String(text[range])
  }
}
