public import Interchange
public import Verbatims

/// Where verbatims come from, and how they are read.
public struct JobSource: Hashable, Sendable {
  /// What is read.
  public enum Place: Hashable, Sendable {
    /// Files, folders, and patterns of them.
    case files([String])
    /// What a program writes on standard output.
    case command(ProgramPlan)
  }

  /// What people call it, and what the map calls its verbatims.
  public var name: String
  public var place: Place
  public var format: InputFormat?
  public var columns: [Role: String] = [:]
  public var kept: [String] = []
  public var agents: [String] = []
  public var sheets: [String] = []
  public var sector: Sector?
  public var sourceChannel: String?
  public var language: Language?
  public var dateOrder: DateOrder?

  public init(name: String, place: Place) {
    (self.name, self.place) = (name, place)
  }

  /// How its files are to be read.
  public var reading: ReadingOptions {
    var options = ReadingOptions()
    options.format = format
    options.columns = columns
    options.kept = kept
    options.agents = agents
    options.sheets = sheets
    options.sector = sector
    options.sourceChannel = sourceChannel
    options.language = language
    options.dateOrder = dateOrder
    return options
  }
}
