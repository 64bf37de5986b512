import ArgumentParser
import Glibc
import Jobs

/// `parcours job install`
struct JobInstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: Messages.say(
      "Confie le travail à systemd ou à cron, ou le leur reprend.",
      "Hands the job over to systemd or cron, or takes it back."),
    discussion: Messages.say(
      """
      Montre ce qu'il écrit, puis l'écrit : un service systemd enfermé et sa minuterie, ou une ligne de crontab entre \
      deux repères. --remove enlève l'un ou l'autre ; rien d'autre n'est touché.
      """,
      """
      Shows what it writes, then writes it: a shut-in systemd service and its timer, or a line of the crontab between \
      two marks. --remove takes either away; nothing else is touched.
      """))

  @Argument(help: help("Le travail (YAML).", "The job (YAML).", "file"))
  var file: String

  @Flag(help: help("Par systemd. Par défaut là où il tourne.", "By systemd. The default where it runs."))
  var systemd = false

  @Flag(help: help("Par cron, dans la crontab de l'utilisateur.", "By cron, in the user's crontab."))
  var cron = false

  @Flag(
    help: help(
      "Un service de l'utilisateur, sans droits d'administration.", "A service of the user, without the rights of root."
    ))
  var user = false

  @Flag(help: help("Laisser le réseau au service.", "Leave the network to the service."))
  var network = false

  @Flag(help: help("Enlever ce qui a été installé.", "Take away what was installed."))
  var remove = false

  @Flag(help: help("Montrer, sans rien écrire.", "Show, and write nothing."))
  var dryRun = false

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    guard !(systemd && cron), !(cron && user) else {
      throw ValidationError(Messages.say("systemd ou cron, pas les deux", "systemd or cron, not both"))
    }
  }

  func run() throws {
    let job = try JobFile.job(file)
    let path = JobFile.absolute(file)
    guard let installation = Installation(job, file: path, program: Program.path, mayUseNetwork: network) else {
      Terminal.tell(Messages.noSchedule(file))
      throw ExitStatus.usage.code
    }
    let usesCron = cron || !systemd && !user && access("/run/systemd/system", F_OK) != 0
    let plan = try usesCron ? cronPlan(installation) : systemdPlan(installation)
    try Installer(isDry: dryRun, isQuiet: interface.quiet).carryOut(plan)
  }

  private func systemdPlan(_ installation: Installation) throws -> InstallPlan {
    let owner = FolderOwner.name(of: installation.written.first ?? installation.file)
    let units = SystemdUnits(installation, isOfUser: user, owner: owner)
    let folder = user ? UnitFolder.ofUser : UnitFolder.ofSystem
    return remove ? .removing(units, from: folder) : .systemd(units, in: folder)
  }

  private func cronPlan(_ installation: Installation) throws -> InstallPlan {
    var crontab = try UserCrontab.read()
    if remove {
      var plan = InstallPlan()
      guard crontab.contains(installation.unit) else { return plan }
      crontab.remove(installation.unit)
      plan.steps = [.crontab(text: crontab.text)]
      return plan
    }
    guard let plan = InstallPlan.cron(installation, crontab: crontab, machine: .ofMachine) else {
      Terminal.tell(Messages.cronCannotSay(installation.schedule.text))
      throw ExitStatus.usage.code
    }
    return plan
  }
}
