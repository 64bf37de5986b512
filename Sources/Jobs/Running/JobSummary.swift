import FoundationEssentials

/// What came of a run, as the store keeps it and as people and programs are told. No words of customers.
public struct JobSummary: Codable, Hashable, Sendable {
  public var job: String
  public var run: Int64 = 0
  public var engine: String
  /// Seconds since 1970-01-01T00:00:00Z.
  public var began: Int64
  public var ended: Int64 = 0
  /// The exit status.
  public var status: Int32 = 0
  public var files = Files()
  public var verbatims = Verbatims()
  public var moved = Moved()
  /// Rows that could not be read.
  public var quarantined = 0
  /// Stretches of personal data that were hidden.
  public var hidden = 0
  public var map: MapBasis?
  public var outputs: [String] = []
  public var alerts = 0
  /// What went wrong: identifiers with paths and figures.
  public var problems: [String] = []

  /// What is no fault and may not be what was meant: identifiers with names and figures; nil for nothing.
  public var notices: [String]?

  /// How many files were met, by what was decided of each.
  public struct Files: Codable, Hashable, Sendable {
    public var new = 0
    public var grown = 0
    public var changed = 0
    public var moved = 0
    public var gone = 0
    public var skipped = 0
    public var waiting = 0
    public var unreadable = 0
  }

  /// How many verbatims were met, by what became of each in the store.
  public struct Verbatims: Codable, Hashable, Sendable {
    public var added = 0
    public var changed = 0
    public var known = 0
    /// New ones whose identifier another file gave to another verbatim before; nil for none.
    public var conflicting: Int?
    public var removed = 0
    public var forgotten = 0
  }

  /// Why figures moved: each cause by itself.
  public struct Moved: Codable, Hashable, Sendable {
    /// Customers said something more: new files, and more in those that grew.
    public var customers = Change()
    /// The engine or the lexicons read the same words otherwise.
    public var rules = Rules()
    /// What the sources hold changed: files that are others now, sources that are new or read by other options.
    public var sources = Change()
  }

  /// How many verbatims came, changed and went.
  public struct Change: Codable, Hashable, Sendable {
    public var added = 0
    public var changed = 0
    public var removed = 0
  }

  /// How many known verbatims were read again, and what came of it.
  public struct Rules: Codable, Hashable, Sendable {
    public var reread = 0
    public var changed = 0
    /// Whose words are not kept, so that the new rules cannot read them.
    public var unread = 0
    /// Findings by stage and kind where their number changed.
    public var findings: [Shift] = []
  }

  /// Findings of a kind at a stage before and after.
  public struct Shift: Codable, Hashable, Sendable {
    public var stage: String
    public var kind: String
    public var before: Int
    public var after: Int
  }

  /// What the map was counted from.
  public struct MapBasis: Codable, Hashable, Sendable {
    /// The first and the last day, `2026-03-02`; nil for all.
    public var first: String?
    public var last: String?
    public var verbatims: Int
    public var findings: Int
    /// Whether earlier days of the window were left out, since there were more findings than the job counts.
    public var isShortened: Bool
  }

  public init(job: String, engine: String, began: Int64) {
    (self.job, self.engine, self.began) = (job, engine, began)
  }

  /// As JSON on one line, its keys sorted.
  public var json: String { JobHistory.json(self) }
  /// Nil for what another version of the program wrote.
  public init?(json: String) {
    guard let summary = try? JSONDecoder().decode(JobSummary.self, from: Data(json.utf8)) else { return nil }
    self = summary
  }
}
