import Cues
import FoundationEssentials
import Parcours
import Testing
import Tokens

private let fixtures = String(#filePath.dropLast("ParcoursTests/VerbFormTests.swift".count)) + "CuesTests/Fixtures/"

/// Lines of a lemma and its forms, written apart from the paradigms.
@Test(arguments: ["fr", "en"])
func `The paradigms make every form of the verbs`(language: String) throws {
  let data = try #require(FileManager.default.contents(atPath: fixtures + "verbs-\(language).txt"))
  let rows = String(decoding: data, as: UTF8.self).split(separator: "\n").map {
    $0.split(separator: " ").map(String.init)
  }
  let entries = rows.enumerated().map { "stage.v\($0) stage:use ~\($1[0])" }.joined(separator: "\n")
  let file = LexiconFile(
    path: language + "/z.lex", bytes: Array("@language \(language)\n@kind touchpoints\n\(entries)\n".utf8))
  let tables = BundledLexicons.files.filter {
    $0.path.hasPrefix(language + "/forms/") || $0.path == language + "/paradigms.lex"
  }
  let lexicon = LexiconCompiler.compile(files: tables + [file]).lexicon
  var spotter = CueSpotter(lexicon)
  var tokens: [Token] = []
  var cues: [Cue] = []
  for (index, row) in rows.enumerated() {
    for form in row {
      Tokenizer().tokenize(form.utf8.span, into: &tokens)
      spotter.spot(tokens, in: form.utf8.span, into: &cues)
      let concepts = cues.map {
        String(decoding: lexicon.conceptName(lexicon.entries[Int($0.entry)].concept), as: UTF8.self)
      }
      #expect(concepts.contains("stage.v\(index)"), "\(row[0]): \(form)")
    }
  }
}
