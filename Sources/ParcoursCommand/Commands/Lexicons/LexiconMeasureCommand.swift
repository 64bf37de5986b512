import ArgumentParser
import Cues
import Evaluation

/// `parcours lexicon measure`
struct LexiconMeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: Messages.say(
      "Écrit sous chaque entrée ce que des textes notés en montrent (lignes %).",
      "Writes under each entry what labelled texts show of it (% lines)."),
    discussion: Messages.measureDiscussion)

  @Argument(help: help("Dossier rangé comme Lexicons/.", "A folder laid out as Lexicons/.", "dir"))
  var folder: String

  @Option(
    name: .customLong("corpus"), parsing: .upToNextOption,
    help: help("Fichiers de textes notés.", "Files of labelled texts.", "file"))
  var corpora: [String]

  func run() throws {
    let measured = try MeasuredLexicon(folder, keepsWeights: true)
    var texts = LabelledCorpora(measured.lexicon)
    for path in corpora { try texts.read(path) }
    let records = EntryRecord.records(of: texts.sets)
    try MeasuredLexicon.write(measured.rewritten(records, weights: measured.weights), to: folder)
    print(Messages.measured(texts.sets, records))
  }
}
