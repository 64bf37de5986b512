/// What a look into files tells before they are analysed.
public struct Inspection: Sendable {
  /// What a text is taken for.
  public struct File: Sendable {
    public var path: String
    public var format: InputFormat?
    /// Of a table, its columns and what they hold.
    public var layout: TableLayout?
    public var charset = "UTF-8"
    public var dateOrder: DateOrder?
    /// Whether every date could be read otherwise, too.
    public var isDateOrderGuess = false
  }

  /// How often something was met.
  public struct Count: Hashable, Sendable {
    public var name: String
    public var count: Int

    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// What could not be read, in the words of the program.
  public struct Problem: Hashable, Sendable {
    public var path: String
    public var line: Int?
    public var text: String

    public init(path: String, line: Int?, text: String) {
      self.path = path
      self.line = line
      self.text = text
    }
  }

  public private(set) var files: [File] = []
  /// JSON fields in use, as `role=name`, and those that nobody uses.
  public var usedNames: [String] = []
  public var unknownNames: [String] = []

  public var records = 0
  /// Whether all there is was looked at.
  public var isWhole = true
  /// How many records there are in all by the size of the file, where not all were looked at and it can be told.
  public var estimatedRecords: Int?
  public var skipped = 0
  public var withCustomer = 0
  public var withScore = 0
  public var withTurns = 0
  public var withDate = 0
  /// The first and the last day, ISO 8601.
  public private(set) var firstDay: String?
  public private(set) var lastDay: String?

  public var languages: [Count] = []
  public var sectors: [Count] = []
  public var setAside: [Count] = []
  public var cuts: [Count] = []
  public var duplicates = 0
  public var repaired = 0
  public var personalData: [Count] = []
  public var problems: [Problem] = []
  /// The first records, as the form of the plan writes them, masked.
  public var rows: [UInt8] = []
  public var rowCount = 0

  /// So many texts of a folder or an archive are told one by one.
  static let mostFiles = 100

  public init() {}

  /// Takes what was found out about a text.
  public mutating func take(_ notice: ReadingNotice) {
    switch notice {
    case .table(let path, let layout):
      change(path) { ($0.layout, $0.format) = (layout, layout.format) }
    case .format(let path, let format): change(path) { $0.format = format }
    case .charset(let path, let name): change(path) { $0.charset = name }
    case .dateOrder(let path, let order, let isGuess):
      change(path) { ($0.dateOrder, $0.isDateOrderGuess) = (order, isGuess) }
    case .folder, .archive, .workbook, .sheetLeftOut, .givenTwice: break
    }
  }

  /// Takes the date of a record.
  public mutating func take(date: [UInt8]) {
    guard date.count >= 10, date[4] == UInt8(ascii: "-"), date[7] == UInt8(ascii: "-") else { return }
    let day = String(decoding: date[..<10], as: UTF8.self)
    withDate += 1
    firstDay = min(firstDay ?? day, day)
    lastDay = max(lastDay ?? day, day)
  }

  private mutating func change(_ path: String, _ body: (inout File) -> Void) {
    if let index = files.firstIndex(where: { $0.path == path }) { return body(&files[index]) }
    guard files.count < Self.mostFiles else { return }
    var file = File(path: path)
    body(&file)
    files.append(file)
  }
}
