public import Journeys
public import Verbatims

/// How a report is asked for.
public struct ReportOptions: Sendable {
  /// Whom it is for.
  public enum Audience: String, CaseIterable, Sendable {
    /// Who works with it: with the customers' words to drill down to.
    case team
    /// The executive committee: without drill-down.
    case comex
  }

  /// French or English.
  public var language: Language
  public var audience: Audience
  /// The program's version, for the colophon: `0.5.0`.
  public var version: String
  /// What people call concepts; what has no name there is shown by its id.
  public var concepts = ConceptNames.none
  /// What employees say against it; nil where nobody asked them.
  public var employees: EmployeesView?
  /// How rightly texts like these are read; nil where nobody measured it.
  public var quality: MeasuredQuality?

  public init(language: Language, audience: Audience = .team, version: String = "") {
    self.language = language
    self.audience = audience
    self.version = version
  }
}
