/// A format whose records are rows of a table, known by the names of its columns.
struct TableFormat: Sendable {
  /// How rows make verbatims.
  enum Rows: Sendable {
    /// A verbatim a row.
    case verbatims
    /// A verbatim for each open question that a row answers.
    case answers
    /// A turn a row: the rows of one conversation stand together.
    case turns
  }

  let format: InputFormat
  /// The names by which the table is known: one of each group must be there.
  let marks: [[String]]
  /// The names of the columns that hold each role, the surest first. What is not named here stays unused.
  let roles: [Role: [String]]
  /// What stands above the text and was written by the same person.
  var title: [String] = []
  /// The conversation that a turn belongs to.
  var conversation: [String] = []
  /// Whether a turn came in or went out.
  var direction: [String] = []
  var rows = Rows.verbatims
  /// The source channel, where no column tells it.
  var channel: String?

  static let all: [TableFormat] = [
    qualtrics, surveyMonkey, typeform, trustpilotTable, googlePlay, amazonTable, cfpbTable, salesforce, freshdeskTable,
    turns, survey,
  ]

  static func of(_ format: InputFormat) -> TableFormat? { all.first { $0.format == format } }

  /// The format that a header's names tell, or nil. Surveys without a vendor are told by more than their names.
  static func matching(_ keys: [[UInt8]]) -> TableFormat? {
    let names = Set(keys)
    return all.first { format in
      !format.marks.isEmpty
        && format.marks.allSatisfy { group in group.contains { names.contains(HeaderKey.fold($0)) } }
    }
  }

  /// The column of the surest of some names, or nil.
  static func column(_ names: [String], in keys: [[UInt8]]) -> Int? {
    names.lazy.compactMap { keys.firstIndex(of: HeaderKey.fold($0)) }.first
  }
}
