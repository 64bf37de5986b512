/// Why a file cannot be read, or not to its end.
public struct FileProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Error, Hashable, Sendable {
    /// The system's error number.
    case cannotOpen(Int32)
    case cannotRead(Int32)
    case isFolder
    /// A folder or an archive with nothing in it that could be read.
    case holdsNothing
    /// A pipe, a device or the like inside a folder.
    case notAFile
    case empty
    /// What the file looks like, or nil for some other binary file.
    case binary(BinaryKind?)
    /// A column asked for, and those that are there.
    case noColumn(name: String, available: [String])
    case noTextColumn(available: [String])
    /// A JSON list of lists, in which nothing says what a value is.
    case namelessValues
    /// Something packed that ends too early.
    case cutShort
    /// Something packed, or a document, that is not what it should be.
    case damaged
    case encrypted
    /// A document that declares a document type, and with it perhaps entities that grow without end.
    case documentType
    /// A sheet asked for, and those that are there.
    case noSheet(name: String, available: [String])
    /// A way of packing that is not known here.
    case unknownMethod
    /// What is packed unpacks to more than so many bytes, or so many times its own size.
    case expandsBeyond(bytes: Int)
    case expandsTooMuch(ratio: Int)
    /// More files in a folder or an archive.
    case tooManyFiles(limit: Int)
    /// More wrappings around one another.
    case tooDeep(limit: Int)
    /// More bytes than may be in memory at one time.
    case tooLarge(limit: Int)
    /// Something else than the format insisted on.
    case notOfFormat(InputFormat)
    /// A field asked for, that no record has.
    case noField(name: String)
    /// A partial map of a version that is not known here.
    case unknownMap(version: Int)
  }

  /// Files that people take for text.
  public enum BinaryKind: String, Hashable, Sendable {
    case zip = "ZIP"
    case oldOffice = "XLS"
    /// A word processor's or presentation's.
    case document
    /// A page or a document in a language of marks, none of whose words can be told from the marks.
    case markup
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
