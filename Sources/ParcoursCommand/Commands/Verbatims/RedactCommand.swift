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
      "Écrit du JSON Lines que parcours analyze relit : un ▮ par caractère masqué, les positions restent vraies.\n\n",
      "Writes JSON Lines that parcours analyze reads again: a ▮ for each character hidden, positions stay true.\n\n")
      + Messages.exitStatuses)

  @OptionGroup var paths: PathOptions

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
    try OutputPlace.check(paths.output, inputs: privacy.ownFiles)
    try paths.checkThatThereAreAny()
  }

  func run() async throws {
    let engine = try LoadedEngine.load(lexicons: [])
    let isStateless = input.stateless || paths.readStandardInput
    let redaction = try Redaction(privacy, words: engine.personalWords, isStateless: isStateless, output: paths.output)
    let runner = VerbatimRunner(
      input: input, output: paths.output, ownFiles: privacy.ownFiles, engine: engine, redactor: redaction.redactor,
      isAnalysed: false, isQuiet: interface.quiet)
    let status = await runner.run(paths: paths.inputs) { VerbatimWriter.append($0, to: &$2) }
    redaction.tell(isQuiet: interface.quiet)
    guard status == .done else { throw status.code }
  }
}
