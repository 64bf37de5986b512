import ArgumentParser
import Cues
import Evaluation

/// `parcours lexicon tune`
struct LexiconTuneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tune",
    abstract: Messages.say(
      "Ajuste le poids de chaque entrée sur des textes notés et l'écrit à côté de sa preuve.",
      "Fits the weight of each entry on labelled texts and writes it beside its evidence."),
    discussion: Messages.tuneDiscussion)

  @Argument(help: help("Dossier rangé comme Lexicons/.", "A folder laid out as Lexicons/.", "dir"))
  var folder: String

  @Option(
    help: help(
      "Fichier des familles : une par ligne, son nom puis ses fichiers.",
      "File of the families: one a line, its name and then its files.", "file"))
  var families: String

  @Option(help: help("Dossier de ces fichiers.", "Folder of these files.", "dir"))
  var corpora: String

  @Option(
    help: help(
      "Où écrire, pour chaque famille, les lexiques ajustés sans elle (without-FAMILLE).",
      "Where to write, for each family, the lexicons fitted without it (without-FAMILY).", "dir"))
  var heldOut: String?

  func run() throws {
    let families = try FamilyFile.read(self.families)
    let measured = try MeasuredLexicon(folder, keepsWeights: false)
    var texts = LabelledCorpora(measured.lexicon)
    for family in families.all {
      for file in family.files { try texts.read(corpora + "/" + file, family: family.name) }
    }
    if let heldOut {
      for family in families.all {
        let others = texts.sets.filter { $0.family != family.name }
        try write(others, measured, to: "\(heldOut)/without-\(family.name)")
      }
    }
    try write(texts.sets, measured, to: folder)
    print(Messages.measured(texts.sets, EntryRecord.records(of: texts.sets)))
  }

  private func write(_ sets: [WeighedSet], _ measured: MeasuredLexicon, to folder: String) throws {
    let records = EntryRecord.records(of: sets)
    try MeasuredLexicon.write(measured.rewritten(records, weights: WeightFit.weights(sets)), to: folder)
  }
}
