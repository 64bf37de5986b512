/// A text with what somebody found in it: a line of a gold file, or of an analysis.
public struct JudgedText: Sendable {
  public var id: String
  public var text: String
  public var language: String
  public var source: String
  public var sector: String
  public var polarity: Double
  public var nature: String
  public var findings: [JudgedFinding]

  public init(
    id: String, text: String, language: String = "", source: String = "", sector: String = "", polarity: Double = 0,
    nature: String = "", findings: [JudgedFinding] = []
  ) {
    self.id = id
    self.text = text
    self.language = language
    self.source = source
    self.sector = sector
    self.polarity = polarity
    self.nature = nature
    self.findings = findings
  }

  /// The words of a span, on one line and without control characters.
  public func words(at span: Range<Int>) -> String {
    let scalars = Array(text.unicodeScalars)
    return scalars[span.clamped(to: 0..<scalars.count)].map { scalar in
      scalar.value < 0x20 || scalar.value == 0x7F ? " " : String(scalar)
    }.joined()
  }
}

/// A finding as gold files and analyses write it.
public struct JudgedFinding: Hashable, Sendable {
  public var kind: String
  public var stage: String
  public var channel: String
  public var theme: String
  /// Empty in gold files, which have none.
  public var concept = ""
  /// 1 to 3 in gold files, 0 to 1 in analyses.
  public var intensity: Double
  public var isMomentOfTruth: Bool
  public var makeOrBreak: String?
  public var rupture: String?
  /// Where it stands, in Unicode scalars of the text; empty where the quote is not in it.
  public var span: Range<Int>

  public init(
    kind: String, stage: String, channel: String, theme: String, intensity: Double, isMomentOfTruth: Bool,
    makeOrBreak: String?, rupture: String?, span: Range<Int>
  ) {
    self.kind = kind
    self.stage = stage
    self.channel = channel
    self.theme = theme
    self.intensity = intensity
    self.isMomentOfTruth = isMomentOfTruth
    self.makeOrBreak = makeOrBreak
    self.rupture = rupture
    self.span = span
  }
}
