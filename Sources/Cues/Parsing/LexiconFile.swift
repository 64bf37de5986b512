/// One lexicon file: where it stands under `Lexicons/`, and its bytes.
public struct LexiconFile: Sendable {
  /// The path under `Lexicons/`: `fr/irritants/waiting.lex`.
  public var path: String
  /// Without the mark that some editors put before UTF-8.
  public var bytes: [UInt8]
  /// The path that mistakes are told under.
  public var shownPath: String

  /// A file of `Lexicons/`.
  public init(path: String, bytes: [UInt8]) { self.init(path: path, bytes: bytes, shownAs: "Lexicons/" + path) }

  /// A file that a user gives, told as it was given.
  public init(path: String, bytes: [UInt8], shownAs shownPath: String) {
    self.path = path
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.shownPath = shownPath
  }
}
