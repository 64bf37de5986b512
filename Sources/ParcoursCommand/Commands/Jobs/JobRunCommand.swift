import ArgumentParser
import Jobs

/// `parcours job run`
struct JobRunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: Messages.say(
      "Fait le travail une fois : lit ce qui est nouveau, range, écrit la carte et les exports.",
      "Does the job once: reads what is new, keeps it, writes the map and the exports."),
    discussion: Messages.jobExitStatuses)

  @Argument(help: help("Le travail (YAML).", "The job (YAML).", "file"))
  var file: String

  @Option(
    help: help(
      "Quand le moteur ou un lexique a changé, relire : all (tout), changed (ce qu'un autre a lu), none (rien). Par défaut : ce que dit le fichier, sinon changed.",
      "Where the engine or a lexicon changed, read again: all, changed (what another one read), none. Default: what the file says, else changed.",
      "choice"))
  var reanalyze: Reanalysis?

  @Flag(help: help("Écrire le bilan en JSON sur la sortie standard.", "Write the summary as JSON to standard output."))
  var json = false

  @OptionGroup var interface: InterfaceOptions

  func run() async throws {
    try await JobRunning(job: JobFile.job(file), reanalysis: reanalyze, isQuiet: interface.quiet, writesJSON: json)
      .run()
  }
}
