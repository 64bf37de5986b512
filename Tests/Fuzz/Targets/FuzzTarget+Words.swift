import Cues
import Findings
import Interchange
import Parcours
import Privacy
import Tokens
import Verbatims

extension FuzzTarget {
  /// The tokenizer: tokens ascend, share nothing and split no character; folding twice is folding once.
  static let tokens = FuzzTarget(name: "tokens") { bytes in
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let tokenizer = Tokenizer()
    var tokens: [Token] = []
    tokenizer.tokenize(text.span, into: &tokens)
    var end = 0
    for token in tokens {
      let range = TextRange(start: Int(token.start), end: Int(token.end))
      demand(range.start >= end && range.end > range.start, "tokens are in order")
      demand(FileReading.isEdge(range, of: text), "a token splits no character")
      end = range.end
    }
    var (once, twice): ([UInt8], [UInt8]) = ([], [])
    tokenizer.fold(text.span, into: &once)
    tokenizer.fold(once.span, into: &twice)
    demand(once == twice, "folding twice is folding once")
  }

  /// The parser and compiler of lexicons: a line `%%% PATH` begins a file.
  static let lexicon = FuzzTarget(name: "lexicon") { bytes in
    let files = LexiconParts(bytes).files
    let compiled = LexiconCompiler.compile(files: files)
    for error in compiled.errors { demand(error.line >= 0 && !error.description.isEmpty, "a mistake is told") }
    var analyzer = Analyzer(lexicon: compiled.lexicon)
    var analysis = Analysis()
    var verbatim = Verbatim()
    verbatim.text = Array("Rien à redire, 3 heures d'attente. Never again!".utf8)
    analyzer.analyze(verbatim, into: &analysis)
    _ = LexiconCheck(files) { lexicon in
      var examples = FindingExamples(lexicon)
      return { examples.problem(of: $0) }
    }
    for file in files {
      let once = LexiconFile(path: file.path, bytes: LexiconFormat.formatted(file))
      demand(LexiconFormat.formatted(once) == once.bytes, "laying out twice is laying out once")
      _ = (ColumnDictionary(bytes: file.bytes), MailPhrases(bytes: file.bytes), ConversationPhrases(bytes: file.bytes))
      _ = (PersonalWords(files: [file.bytes]), FreeTextAudit(files: [(nil, file.bytes)]), Identities(file: file.bytes))
    }
  }
}

/// Lexicon files that a text lays out one after another.
struct LexiconParts {
  private(set) var files: [LexiconFile] = []

  init(_ bytes: [UInt8]) {
    var file = LexiconFile(path: "fr/irritants/a.lex", bytes: [])
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: [0x25, 0x25, 0x25, 0x20]) {
        if !file.bytes.isEmpty { files.append(file) }
        file = LexiconFile(path: String(decoding: line.dropFirst(4), as: UTF8.self), bytes: [])
      } else {
        file.bytes += line + [0x0A]
      }
    }
    files.append(file)
  }
}
