internal import Verbatims

/// Compiles lexicon files into a lexicon.
public enum LexiconCompiler {
  /// A lexicon with the mistakes that were met. An entry with a mistake is left out.
  public struct Result: Sendable {
    public var lexicon: Lexicon
    let faults: [LexiconDraft.Fault]
    let files: [LexiconFile]

    init(_ draft: LexiconDraft, _ patterns: PatternCompiler) {
      lexicon = Lexicon(draft, patterns)
      faults = draft.faults + patterns.faults
      files = draft.files
    }

    /// In the order of the files and lines.
    ///
    /// - Complexity: O(*n*) in the size of the files with a mistake, and in the number of mistakes.
    public var errors: [LexiconError] {
      let sorted = faults.enumerated().sorted {
        ($0.element.file, $0.element.fault.range.lowerBound, $0.offset)
          < ($1.element.file, $1.element.fault.range.lowerBound, $1.offset)
      }
      var finder = PlaceFinder()
      return sorted.map { finder.error($0.element.fault, in: files[$0.element.file]) }
    }
  }

  /// Compiles files, in their order.
  ///
  /// - Parameters:
  ///   - files: sorted by path.
  ///   - overlay: a user's own files; where one has a pattern that stands in `files` too, the user's entry replaces it.
  /// - Complexity: O(*n*) in the size of the files and of the inflected forms.
  public static func compile(files: [LexiconFile], overlay: [LexiconFile] = []) -> Result {
    var parser = LexiconParser(readsExamples: false)
    parser.reserve(bytes: files.reduce(0) { $0 + $1.bytes.count })
    for file in files { parser.read(file) }
    for file in overlay { parser.read(file) }
    return compile(parser.draft, firstOverlay: files.count)
  }

  private static func compile(_ draft: LexiconDraft, firstOverlay: Int) -> Result {
    Result(draft, patterns(of: draft, replaced: replacedEntries(draft, firstOverlay: firstOverlay)))
  }

  /// Compiles the patterns of a draft, but those of entries that a user's file replaces.
  static func patterns(of draft: LexiconDraft, replaced: Set<Int> = []) -> PatternCompiler {
    var words = WordCompiler(draft)
    words.compile()
    var patterns = PatternCompiler(draft, words, replaced: replaced)
    patterns.compile()
    return patterns
  }

  /// The entries whose pattern a user's entry of the same language repeats.
  private static func replacedEntries(_ draft: LexiconDraft, firstOverlay: Int) -> Set<Int> {
    guard firstOverlay < draft.files.count else { return [] }
    func name(_ entry: Int) -> [UInt8] {
      let line = draft.lines[entry]
      let bytes = draft.files[Int(line.file)].bytes
      var position = Int(line.pattern.lowerBound)
      var name = Array((draft.entries[entry].language?.id ?? "").utf8)
      while let field = bytes.nextField(&position, Int(line.pattern.upperBound)) { name += [0x20] + bytes[field] }
      return name
    }
    var own: Set<[UInt8]> = []
    for entry in draft.lines.indices where draft.lines[entry].file >= firstOverlay { own.insert(name(entry)) }
    return Set(draft.lines.indices.filter { draft.lines[$0].file < firstOverlay && own.contains(name($0)) })
  }
}
