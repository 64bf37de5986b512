import ArgumentParser
import Jobs

/// `parcours job history`
struct JobHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: Messages.say("Liste les passages, le dernier d'abord.", "Lists the runs, the last one first."))

  @Argument(help: help("Le travail (YAML).", "The job (YAML).", "file"))
  var file: String

  @Option(help: help("Nombre de passages.", "Number of runs.", "n"))
  var most = 20

  @Flag(help: help("Écrire chaque bilan en JSON, un par ligne.", "Write each summary as JSON, one a line."))
  var json = false

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if most < 1 { throw ValidationError(Messages.say("--most : au moins 1", "--most: at least 1")) }
  }

  func run() throws {
    let job = try JobFile.job(file)
    let runs: [JobHistory.Entry]
    do throws(JobFailure) { runs = try JobHistory.runs(of: job, most: most) } catch { throw JobRunning.tell(error) }
    for run in runs {
      print(json ? run.json : Messages.run(run))
    }
  }
}
