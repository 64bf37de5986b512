import ArgumentParser
import Glibc
import Interchange
import Pipeline

/// `parcours analyze`: a dump of verbatims in, tagged findings out.
struct AnalyzeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: Messages.say(
      "Lit des verbatims et écrit ce que les clients ont vécu, constat par constat.",
      "Reads verbatims and writes what customers lived, finding by finding."),
    discussion: Messages.analyzeDiscussion)

  @OptionGroup var paths: PathOptions

  @Option(
    help: help(
      "Format de sortie : jsonl, csv, json, table. Par défaut : table à l'écran, jsonl ailleurs.",
      "Format of the output: jsonl, csv, json, table. Default: table on a terminal, else jsonl.", "format"))
  var format: OutputFormat?

  @Option(
    name: .customLong("csv"),
    help: help(
      "Variante du CSV : standard ou excel-fr (point-virgule, virgule décimale, BOM).",
      "Kind of CSV: standard or excel-fr (semicolons, decimal commas, a BOM).", "dialect"))
  var dialect: CSVWriter.Dialect?

  @Flag(help: help("Écrire aussi les textes.", "Write the texts too."))
  var withText = false

  @OptionGroup(title: Messages.say("Lecture", "Reading"))
  var input: InputOptions

  @OptionGroup(title: Messages.say("Données personnelles", "Personal data"))
  var privacy: PrivacyOptions

  @Option(
    name: .customLong("lexicon"),
    help: help(
      "Lexique à ajouter, fichier ou dossier (peut être répété).",
      "Lexicon to add, a file or a folder (may be repeated).", "path"))
  var lexicons: [String] = []

  @Option(
    help: help(
      "Nombre de fils. Par défaut : celui des processeurs. Le résultat n'en dépend pas.",
      "Number of threads. Default: that of the processors. The result does not depend on it.", "n"))
  var threads: Int?

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw ValidationError(Messages.say("--threads : de 1 à 256", "--threads: from 1 to 256"))
    }
    if paths.files.isEmpty && Terminal.isInputTerminal {
      throw ValidationError(
        Messages.say("Donnez un fichier, ou - pour l'entrée standard.", "Give a file, or - for standard input."))
    }
  }

  func run() async throws {
    let engine = try LoadedEngine.load(lexicons: lexicons)
    let isStateless = input.stateless || paths.readStandardInput
    let redaction = try Redaction(privacy, words: engine.personalWords, isStateless: isStateless, output: paths.output)
    let status = await AnalyzeRunner(command: self, engine: engine, redaction: redaction).run()
    guard status == .done else { throw status.code }
  }

  var chosenFormat: OutputFormat {
    format ?? (dialect != nil ? .csv : paths.output == "-" && Terminal.isOutputTerminal ? .table : .jsonl)
  }

  var chosenThreads: Int { threads ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// The options of all commands.
struct InterfaceOptions: ParsableArguments {
  @Option(
    help: help(
      "Langue des messages : fr ou en. Par défaut : celle du système.",
      "Language of messages: fr or en. Default: the system's.", "language"))
  var ui: InterfaceLanguage?

  @Flag(
    name: .shortAndLong,
    help: help("Ne rien dire de ce qui va bien.", "Say nothing of what goes well."))
  var quiet = false
}
