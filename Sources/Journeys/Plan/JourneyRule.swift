public import Verbatims

/// Which findings a stage takes: those that meet every condition given, each by any of its values.
///
/// A condition without values asks for nothing; a rule without conditions takes every finding.
public struct JourneyRule: Hashable, Sendable {
  public var stages: [Stage] = []
  public var channels: [Channel] = []
  public var themes: [Theme] = []
  /// Concepts such as `waiting.long`; one that ends in a full stop takes all that begin so: `waiting.`.
  public var concepts: [String] = []
  /// Words or expressions that the quote holds, folded before they are compared; `attend*` takes all words that begin so.
  public var words: [String] = []
  /// Kept columns and the values that they must have; of each column any, and every column.
  public var columns: [ColumnCondition] = []

  public init() {}

  /// The findings of some stages.
  public init(stages: [Stage]) { self.stages = stages }

  /// Whether stage, channel and theme alone decide.
  var isPlain: Bool { concepts.isEmpty && words.isEmpty && columns.isEmpty }

  /// Whether a text of `words` holds anything to look for.
  public static func holdsWord(_ text: String) -> Bool { !Folding.words(text.utf8).isEmpty }

  func mayTake(_ stage: Stage, _ channel: Channel, _ theme: Theme) -> Bool {
    (stages.isEmpty || stages.contains(stage)) && (channels.isEmpty || channels.contains(channel))
      && (themes.isEmpty || themes.contains(theme))
  }
}

/// A kept column and the values asked of it; case and accents do not count.
public struct ColumnCondition: Hashable, Sendable {
  public var column: String
  public var values: [String]

  public init(column: String, values: [String]) {
    self.column = column
    self.values = values
  }
}
