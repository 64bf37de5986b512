public import Interchange
public import Journeys
public import Reports
public import Verbatims

/// What is counted on the map, and where the map goes.
public struct MapPlan: Hashable, Sendable {
  /// The file of the map as JSON, or nil where only exports are made of it.
  public var path: String?
  public var window = TimeWindow.latest(TimeSpan(days: 90))
  /// The latest findings of the window are counted, no more than so many; the report says so.
  public var mostFindings = 200_000
  public var channels = MapOptions.ChannelSource.told
  public var segments: [String] = []
  public var persona: String?
  public var value: String?
  /// The table of real numbers of contacts.
  public var population: String?
  public var fewestVerbatims = MapOptions().fewestVerbatims
  /// French, else English.
  public var language = Language.french

  /// The kept columns that the map needs.
  public var columns: [String] { segments + [persona, value].compactMap { $0 } }
}

/// A file that is written after each run, for another tool.
public struct ExportPlan: Hashable, Sendable {
  /// What is written.
  public enum Form: Hashable, Sendable {
    /// Every analysis of the window, a line each, by the contract.
    case analyses
    case map(ExportFormat)
  }

  public var form: Form
  public var path: String
  /// The days whose analyses are written; a map's form shows the map, whose window is the map's.
  public var window: TimeWindow?
  /// Whether the texts are written too.
  public var withText = false
  public var dialect = CSVWriter.Dialect.standard

  public init(form: Form, path: String) {
    (self.form, self.path) = (form, path)
  }
}

/// The report that is written after each run.
public struct ReportPlan: Hashable, Sendable {
  /// How the report is laid out.
  public enum Form: String, CaseIterable, Hashable, Sendable { case html, markdown }

  public var path: String
  public var form = Form.html
  public var audience = ReportOptions.Audience.team

  public init(path: String) { self.path = path }
}
