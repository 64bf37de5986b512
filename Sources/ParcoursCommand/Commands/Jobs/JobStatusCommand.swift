import ArgumentParser
import Jobs

/// `parcours job status`
struct JobStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: Messages.say(
      "Dit où en est le travail : dernier passage, fichiers, quarantaine.",
      "Tells how the job stands: last run, files, quarantine."),
    discussion: Messages.say(
      "Code de sortie : 0, ou 1 si le dernier passage a échoué.",
      "Exit status: 0, or 1 where the last run failed."))

  @Argument(help: help("Le travail (YAML).", "The job (YAML).", "file"))
  var file: String

  @Flag(help: help("Écrire l'état en JSON.", "Write the status as JSON."))
  var json = false

  @Option(
    help: help("Nombre de lignes de quarantaine à montrer.", "Number of rows in quarantine to show.", "n"))
  var most = 20

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if most < 0 { throw ValidationError(Messages.say("--most : au moins 0", "--most: at least 0")) }
  }

  func run() throws {
    let job = try JobFile.job(file)
    let state: JobReport
    do throws(JobFailure) { state = try JobReport(job) } catch { throw JobRunning.tell(error) }
    print(json ? state.json : Messages.status(state, most: most))
    if state.hasFailed { throw ExitStatus.checkFailed.code }
  }
}
