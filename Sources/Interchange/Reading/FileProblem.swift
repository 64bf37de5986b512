/// Why a file cannot be read, or not to its end.
public struct FileProblem: Error, Hashable, Sendable {
  public enum Kind: Error, Hashable, Sendable {
    /// The system's error number.
    case cannotOpen(Int32)
    case cannotRead(Int32)
    case isFolder
    case empty
    /// What the file looks like, or nil for some other binary file.
    case binary(BinaryKind?)
    /// A column asked for, and those that are there.
    case noColumn(name: String, available: [String])
    case noTextColumn(available: [String])
    /// A field asked for, that no record has.
    case noField(name: String)
  }

  /// Files that people take for text.
  public enum BinaryKind: String, Hashable, Sendable {
    case zip = "ZIP"
    case spreadsheet = "XLSX"
    case oldOffice = "XLS"
    case pdf = "PDF"
    case image
    case compressed
    case program
  }

  public var path: String
  public var line: Int?
  public var kind: Kind

  public init(path: String, line: Int? = nil, kind: Kind) {
    self.path = path
    self.line = line
    self.kind = kind
  }
}
