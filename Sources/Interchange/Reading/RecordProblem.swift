/// Why a record cannot be read, and where it begins. Never the customer's words.
public struct RecordProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Error, Hashable, Sendable {
    /// The byte, counted from 1 in the record, that is not UTF-8.
    case notUTF8(byte: Int)
    case nulByte(byte: Int)
    /// The byte, counted from 1 in the record, where the JSON breaks.
    case malformedJSON(byte: Int)
    case notAnObject
    case noText
    case fieldCount(expected: Int, found: Int)
    case unclosedQuote
    case tooLong(limit: Int)
    case textTooLong(limit: Int)
    /// What a message says stands too deep in its parts.
    case partsTooDeep
    /// The file ends before its list of records does.
    case cutShort
    /// Something that is no customer's record, and no loss: the app that heads a feed of its reviews.
    case noVerbatim
    /// A field of an analysis that is missing, or not what the contract says.
    case badField(name: String)
  }

  /// The line of the file, from 1, on which the record begins.
  public var line: Int
  public var kind: Kind

  public init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}
