public import Verbatims

/// How the user wants input to be read.
public struct ReadingOptions: Sendable {
  /// The format insisted on, or nil to find it: a workbook's sheets may be tables of any tool.
  public var format: InputFormat? {
    get { wanted.flatMap { $0.isWorkbook ? nil : $0 } }
    set { wanted = newValue }
  }
  /// The workbook insisted on, or nil.
  var workbook: InputFormat? { wanted.flatMap { $0.isWorkbook ? $0 : nil } }
  private var wanted: InputFormat?
  /// The columns insisted on, by role.
  public var columns: [Role: String] = [:]
  /// The columns to keep, in this order.
  public var kept: [String] = []
  /// The columns to keep after them where they are there.
  public var keptWhereFound: [String] = []
  /// Both, in this order.
  var allKept: [String] { kept + keptWhereFound }
  /// Names of speakers who are the company's.
  public var agents: [String] = []
  /// The sector of all verbatims, unless a column tells.
  public var sector: Sector?
  /// The source channel of all verbatims, unless a column tells.
  public var sourceChannel: String?
  /// The language insisted on, or nil to find it.
  public var language: Language?
  /// The order of day, month and year, or nil to find it.
  public var dateOrder: DateOrder?
  /// Whether nothing but a record itself may decide on its line.
  public var isStateless = false
  /// The longest record read, in bytes.
  public var longestRecord = 64 << 20
  /// The longest text analysed, in bytes: what the engine keeps of a text takes some sixty times its size.
  public var longestText = 8 << 20
  /// The sheets of workbooks to be read, by name or by number from 1; all that are not hidden where there is none.
  public var sheets: [String] = []
  /// Whether findings and partial maps are recognised, and taken as what was found in verbatims.
  public var takesRows = false
  /// How many bytes of a file on disk are read, or nil for all: what stands after them may still be being written.
  public var mostBytes: Int?
  /// Files and folders of the run itself, such as its output and its keys, which are left out of the folders that it
  /// reads.
  public var ownFiles: [String] = []
  /// What archives and workbooks may become.
  public var limits = ExpansionLimits()

  public init() {}
}
