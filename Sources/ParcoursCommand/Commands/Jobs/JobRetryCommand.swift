import ArgumentParser
import Jobs

/// `parcours job retry`
struct JobRetryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: Messages.say(
      "Sort des fichiers de quarantaine et refait un passage.",
      "Takes files out of quarantine and runs the job again."),
    discussion: Messages.jobExitStatuses)

  @Argument(help: help("Le travail (YAML).", "The job (YAML).", "file"))
  var file: String

  @Option(
    name: .customLong("path"),
    help: help(
      "Le fichier à relire. Par défaut : tous ceux dont une part est en quarantaine.",
      "The file to read anew. Default: all of which a part is in quarantine.", "path"))
  var path: String?

  @Flag(help: help("Écrire le bilan en JSON sur la sortie standard.", "Write the summary as JSON to standard output."))
  var json = false

  @OptionGroup var interface: InterfaceOptions

  func run() async throws {
    let job = try JobFile.job(file)
    let paths: [String]
    do throws(JobFailure) {
      paths = try JobRetry(job, surroundings: .system).mark(path.map { JobFile.absolute($0) })
    } catch {
      throw JobRunning.tell(error)
    }
    if !interface.quiet { Terminal.tell(Messages.retried(paths)) }
    guard !paths.isEmpty else { return }
    try await JobRunning(job: job, reanalysis: nil, isQuiet: interface.quiet, writesJSON: json).run()
  }
}
