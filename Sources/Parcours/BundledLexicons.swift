internal import CLexicons
public import Cues

/// The lexicons that come with the program.
public enum BundledLexicons {
  /// The files, sorted by path.
  public static var files: [LexiconFile] {
    (0..<lexicon_file_count).map { index in
      let file = lexicon_files[index]
      return LexiconFile(
        path: String(cString: file.path), bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
  }

  /// The files, compiled when they are first asked for.
  public static let lexicon: Lexicon = LexiconCompiler.compile(files: files).lexicon
}
