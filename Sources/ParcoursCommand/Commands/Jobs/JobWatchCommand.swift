import ArgumentParser
import Glibc
import Jobs
import Storage

/// `parcours job watch`
struct JobWatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: Messages.say(
      "Reste et lance le travail à ses heures.", "Stays and runs the job at its times."),
    discussion: Messages.say(
      """
      L'horaire est celui du fichier (schedule:). Deux passages ne se chevauchent jamais ; les heures manquées valent \
      un seul passage. SIGTERM ou Ctrl-C : le passage en cours finit son lot, puis la commande se termine (code 0).
      """,
      """
      The schedule is the file's (schedule:). Runs never overlap; missed times are made up for by one run. SIGTERM or \
      Ctrl-C: the run under way ends its batch, then the command ends (exit status 0).
      """))

  @Argument(help: help("Le travail (YAML).", "The job (YAML).", "file"))
  var file: String

  @Flag(help: help("Commencer par un passage.", "Begin with a run."))
  var now = false

  @OptionGroup var interface: InterfaceOptions

  func run() async throws {
    let job = try JobFile.job(file)
    guard let schedule = job.schedule else {
      Terminal.tell(Messages.noSchedule(file))
      throw ExitStatus.usage.code
    }
    StopSignals.listen()
    let path = JobFile.absolute(file)
    let isQuiet = interface.quiet
    let watch = Watch(
      words: [Program.path, "job", "run", path],
      surroundings: Watch.Surroundings(
        now: { Int64(time(nil)) }, pause: { try? await Task.sleep(for: .milliseconds(200)) },
        isStopped: { StopSignals.isStopped },
        tell: { notice in if !isQuiet { Terminal.tell(Messages.watch(notice, schedule.clock)) } }))
    await watch.run(WatchState(schedule, lastStart: now ? 0 : lastStart(job)))
  }

  /// When the job last began, as far as its store knows; a store that cannot be read is for the run to tell of.
  private func lastStart(_ job: Job) -> Int64? {
    guard access(job.store.path, R_OK) == 0 else { return nil }
    let store = try? Store(path: job.store.path, options: StoreOptions(isReadOnly: true))
    return try? store?.runs(latest: 1).first?.began
  }
}
