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

  public init(language: Language, audience: Audience = .team, version: String = "") {
    self.language = language
    self.audience = audience
    self.version = version
  }
}
