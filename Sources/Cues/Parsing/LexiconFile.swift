/// One lexicon file: where it stands under `Lexicons/`, and its bytes.
public struct LexiconFile: Sendable {
  /// The path under `Lexicons/`: `fr/irritants/waiting.lex`.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
