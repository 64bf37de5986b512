/// A value of a YAML file, with its place.
package struct YAMLNode {
  package var content: Content
  package var place: TextPlace

  package indirect enum Content {
    /// A text as it is written: whether it is a number or a truth value is for the reader of it to say.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Member])
    /// What was told to be wrong already.
    case refused
  }

  /// A member of a mapping.
  package struct Member {
    package var key: String
    package var keyPlace: TextPlace
    package var value: YAMLNode
  }

  /// Whether nothing is written: `owner:` alone, `~` or `null`.
  package var isEmpty: Bool {
    if case .scalar(let text, isPlain: true) = content { ["", "~", "null"].contains(text) } else { false }
  }
}

/// A stretch of one line of a file.
public struct TextPlace: Hashable, Sendable {
  /// From 1; 0 for the file as a whole.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int
  /// In Unicode scalars, at least 1.
  public var length: Int

  public init(line: Int, column: Int, length: Int) {
    self.line = line
    self.column = column
    self.length = length
  }

  /// The file as a whole.
  package static let file = TextPlace(line: 0, column: 1, length: 1)
}
