/// How the rows of a table are to be read.
public struct TableLayout: Hashable, Sendable {
  /// An open question of a survey: the column of its answers, and its words.
  struct Answer: Hashable, Sendable {
    var column: Int
    var question: String
  }

  /// The format that was recognised, or CSV or TSV.
  public var format = InputFormat.csv
  /// What stands between two fields.
  public var delimiter: UInt8
  /// How many fields a row has.
  public var fieldCount: Int
  /// The names of the columns.
  public var names: [String]
  /// The column of each role that has one.
  public var columns: [Role: Int]
  /// The columns to keep, in the order asked for.
  public var kept: [Int]
  /// The columns that tell people's names.
  var people: [Int: PeopleColumn] = [:]
  /// The header as it is written, so that repeated ones are known.
  var header: [UInt8]
  /// The open questions, each of which gives a verbatim where it is answered; empty where a row is one.
  var answers: [Answer] = []
  /// The column of what stands above the text.
  var title: Int?
  /// The column of the conversation whose turns rows are.
  public var conversation: Int?
  /// The column of the way that each turn went.
  var direction: Int?
  /// Whether rows of one conversation were met that stand apart from one another, and are read as several.
  public var isScattered = false
  /// The source channel, where no column tells it.
  var channel: String?
  /// The least and the most that the score can be, where names and values tell.
  public var scale: ClosedRange<Int>?

  /// Whether the table has one column, so that nothing parts its fields.
  public var isOneColumn: Bool { delimiter == DelimiterSniffer.none }

  /// Whether it is a sheet of a workbook, in which nothing stands between two cells.
  public var isSheet: Bool { delimiter == SheetRows.delimiter }

  /// The columns whose words are read.
  public var textNames: [String] {
    answers.isEmpty
      ? columns[.text].map { [names[$0]] } ?? []
      : answers.map { names[$0.column].isEmpty ? $0.question : names[$0.column] }
  }

  /// The columns that nobody uses.
  public var unusedNames: [String] {
    let own = answers.map(\.column) + [title, conversation, direction].compactMap { $0 }
    let used = Set(columns.values).union(kept).union(own)
    return names.indices.filter { !used.contains($0) && !names[$0].isEmpty }.map { names[$0] }
  }
}
