import ArgumentParser
import Interchange
import Pipeline
import Privacy

/// `parcours redact`: verbatims in, the same verbatims out with personal data masked.
struct RedactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: Messages.say(
      "Masque les données personnelles, sans rien analyser.", "Masks personal data and analyses nothing."),
    discussion: Messages.say(
      "Écrit du JSON Lines que parcours analyze relit : un ▮ par caractère masqué, les positions restent vraies.",
      "Writes JSON Lines that parcours analyze reads again: a ▮ for each character hidden, positions stay true."))

  @Argument(help: help("Fichiers à lire ; - pour l'entrée standard.", "Files to read; - for standard input.", "file"))
  var files: [String] = []

  @Option(
    name: .shortAndLong,
    help: help(
      "Fichier à écrire. Par défaut : la sortie standard.",
      "File to write. Default: standard output.", "file"))
  var output = "-"

  @OptionGroup(title: Messages.say("Lecture", "Reading"))
  var input: InputOptions

  @OptionGroup(title: Messages.say("Données personnelles", "Personal data"))
  var privacy: PrivacyOptions

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    guard !privacy.keepsAll else {
      throw ValidationError(
        Messages.say("redact sans masquer ne ferait rien", "to redact without masking would do nothing"))
    }
  }

  func run() async throws {
    let engine = try LoadedEngine.load(lexicons: [])
    let paths = files.isEmpty ? ["-"] : files
    let isStateless = input.stateless || paths.contains("-")
    let redaction = try Redaction(privacy, words: engine.personalWords, isStateless: isStateless, output: output)
    let runner = VerbatimRunner(
      input: input, output: output, engine: engine, redactor: redaction.redactor, isQuiet: interface.quiet)
    let status = await runner.run(paths: paths) { VerbatimWriter.append($0, to: &$1) }
    redaction.tell(isQuiet: interface.quiet)
    guard status == .done else { throw status.code }
  }
}
