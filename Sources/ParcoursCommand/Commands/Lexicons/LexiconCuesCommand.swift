import ArgumentParser
import Cues
import Parcours
import Tokens

/// `parcours lexicon cues`
struct LexiconCuesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cues",
    abstract: Messages.say(
      "Montre ce que les lexiques reconnaissent dans un texte, avant toute règle.",
      "Shows what the lexicons recognise in a text, before any rule."))

  @Argument(help: help("Le texte.", "The text.", "text"))
  var text: String

  @Option(
    help: help(
      "Dossier rangé comme Lexicons/. Par défaut : les lexiques fournis.",
      "A folder laid out as Lexicons/. Default: the bundled lexicons.", "dir"))
  var lexicons: String?

  func run() throws {
    let lexicon = try lexicons.map { LexiconCompiler.compile(files: try LexiconFolder.files($0)).lexicon }
    let shown = lexicon ?? BundledLexicons.lexicon
    var spotter = CueSpotter(shown)
    spotter.spotsMembers = true
    var tokens: [Token] = []
    var cues: [Cue] = []
    let bytes = Array(text.utf8)
    Tokenizer().tokenize(bytes.span, into: &tokens)
    spotter.spot(tokens, in: bytes.span, into: &cues)
    var kept = cues
    CueSpotter.resolve(&kept, in: shown)
    for cue in cues {
      let range = Int(tokens[Int(cue.first)].start)..<Int(tokens[Int(cue.end) - 1].end)
      let words = String(decoding: bytes[range], as: UTF8.self)
      let concept = String(decoding: shown.conceptName(shown.entries[Int(cue.entry)].concept), as: UTF8.self)
      let source = String(decoding: shown.source(of: cue.entry), as: UTF8.self)
      print(kept.contains(cue) ? " " : "-", "[\(words)]", concept, source)
    }
    for quantity in spotter.quantities {
      let range = Int(tokens[Int(quantity.first)].start)..<Int(tokens[Int(quantity.end) - 1].end)
      print(" ", "[\(String(decoding: bytes[range], as: UTF8.self))]", "<\(quantity.kind)>", quantity.hundredths)
    }
  }
}
