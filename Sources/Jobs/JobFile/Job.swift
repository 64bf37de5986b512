/// What a team wants done again and again: the content of a job file.
///
/// Paths are as a process finds them: those of the file stand below the folder that it is in.
public struct Job: Hashable, Sendable {
  /// What people call it; the name of the file without its ending where nobody says.
  public var name: String
  /// The folder of the job file, below which relative paths stand.
  public var folder: String
  /// The job file itself, or nil where there is none.
  public var file: String?
  public var sources: [JobSource] = []
  public var store = StorePlan(path: "parcours.sqlite")
  /// The key of pseudonyms and of what tells verbatims apart.
  public var key = Secret.file("parcours.key")
  public var privacy = PrivacyPlan()
  /// Lexicons laid over the bundled ones: files and folders.
  public var lexicons: [String] = []
  public var blueprint: String?
  /// How many records are in the store at once, or not at all.
  public var batch = 2000
  /// How long a file must have been quiet before its last line is taken without a line break.
  public var settle = TimeSpan(seconds: 60)
  public var threads: Int?
  public var reanalysis = Reanalysis.changed
  public var map = MapPlan()
  public var exports: [ExportPlan] = []
  public var report: ReportPlan?
  public var retention = RetentionPlan()
  /// The text file for Prometheus.
  public var metrics: String?
  /// The file for the summary of the last run, as JSON.
  public var summary: String?
  public var log = LogPlan()
  /// When it runs by itself; nil where somebody else says when.
  public var schedule: Schedule?
  /// What it warns of; nil where it warns of nothing.
  public var alerts: AlertPlan?

  public init(name: String, folder: String) {
    (self.name, self.folder) = (name, folder)
  }
}

/// What is analysed again when the engine or a lexicon changed.
public enum Reanalysis: String, CaseIterable, Hashable, Sendable {
  /// Every verbatim of the store.
  case all
  /// Every verbatim whose analysis was made by another engine or other lexicons.
  case changed
  /// Nothing: only new verbatims are read by the new engine.
  case none
}

/// Where a secret stands. It never stands in the job file itself.
public enum Secret: Hashable, Sendable {
  case file(String)
  case environment(String)
}

/// Where and how verbatims are kept.
public struct StorePlan: Hashable, Sendable {
  /// Which words of customers are kept.
  public enum Texts: String, CaseIterable, Hashable, Sendable {
    /// With personal data masked.
    case masked
    /// As they came.
    case clear
    /// Not at all: findings hold places without words.
    case none
  }

  public var path: String
  public var texts = Texts.masked
  /// The key by which texts are encrypted in the store, or nil where they are not.
  public var encryption: Secret?

  public init(path: String) { self.path = path }
}

/// What happens to personal data.
public struct PrivacyPlan: Hashable, Sendable {
  /// Names and handles of the company, which are never masked.
  public var keptNames: [String] = []
  /// The file of the identifiers of one person, a person a line.
  public var identities: String?
}

/// How long what is kept.
public struct RetentionPlan: Hashable, Sendable {
  /// Verbatims older than this are forgotten; nil where they stay.
  public var verbatims: TimeSpan?
  /// The summaries of runs; nil where all stay.
  public var runs: Runs?

  /// Which runs the store remembers.
  public enum Runs: Hashable, Sendable {
    case latest(Int)
    case since(TimeSpan)
  }
}

/// What the log says, and how.
public struct LogPlan: Hashable, Sendable {
  /// How a line of the log is written.
  public enum Form: String, CaseIterable, Hashable, Sendable { case text, json }
  /// From which gravity on something is logged.
  public enum Level: String, CaseIterable, Hashable, Sendable { case debug, info, warning, error }

  public var form = Form.text
  public var level = Level.info
}
