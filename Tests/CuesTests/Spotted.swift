import Cues
import Tokens

/// A lexicon made for one test.
struct TestLexicon {
  let result: LexiconCompiler.Result
  let files: [LexiconFile]

  /// - Parameters:
  ///   - entries: the lines of one French file of entries.
  ///   - tables: the bodies of other French files, by kind.
  ///   - own: the lines of a user's own French file.
  ///   - language: another language than French for all of them.
  init(_ entries: String, tables: [String: String] = [:], own: String = "", language: String = "fr") {
    var files = [Self.file("\(language)/irritants/test.lex", "irritants", entries, language)]
    for (kind, body) in tables { files.append(Self.file("\(language)/\(kind).lex", kind, body, language)) }
    files.sort { $0.path < $1.path }
    self.files = files
    let overlay = own.isEmpty ? [] : [Self.file("own.lex", "irritants", own, language)]
    result = LexiconCompiler.compile(files: files, overlay: overlay)
  }

  var lexicon: Lexicon { result.lexicon }

  private static func file(_ path: String, _ kind: String, _ body: String, _ language: String) -> LexiconFile {
    LexiconFile(path: path, bytes: Array("@language \(language)\n@kind \(kind)\n\(body)\n".utf8))
  }

  /// The words of each cue that nothing hides, in order.
  func words(in text: String) -> [String] { cues(in: text).map(\.words) }

  /// The words and the concept of each cue that nothing hides, in order.
  func cues(in text: String) -> [(words: String, concept: String)] { Self.cues(in: text, lexicon) }

  /// The same by any lexicon.
  static func cues(in text: String, _ lexicon: Lexicon) -> [(words: String, concept: String)] {
    var spotter = CueSpotter(lexicon)
    var tokens: [Token] = []
    var cues: [Cue] = []
    let bytes = Array(text.utf8)
    Tokenizer().tokenize(bytes.span, into: &tokens)
    spotter.spot(tokens, in: bytes.span, into: &cues)
    CueSpotter.resolve(&cues, in: lexicon)
    return cues.map {
      let range = Int(tokens[Int($0.first)].start)..<Int(tokens[Int($0.end) - 1].end)
      let concept = lexicon.conceptName(lexicon.entries[Int($0.entry)].concept)
      return (String(decoding: bytes[range], as: UTF8.self), String(decoding: concept, as: UTF8.self))
    }
  }

  /// The flags of each token.
  func flags(in text: String) -> [WordFlags] {
    var spotter = CueSpotter(lexicon)
    var tokens: [Token] = []
    var cues: [Cue] = []
    Tokenizer().tokenize(text.utf8.span, into: &tokens)
    spotter.spot(tokens, in: text.utf8.span, into: &cues)
    return spotter.words
  }
}
