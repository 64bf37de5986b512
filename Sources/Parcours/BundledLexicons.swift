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

  /// The files, as they were compiled when the program was built.
  public static let lexicon: Lexicon = {
    let bundled = files
    return compiled(from: bundled) ?? LexiconCompiler.compile(files: bundled).lexicon
  }()

  /// What was compiled from these files when the program was built, or nil where they are others, or hold mistakes.
  package static func compiled(from files: [LexiconFile]) -> Lexicon? {
    Lexicon.read(image: LexiconImage.text, files: files)
  }
}
