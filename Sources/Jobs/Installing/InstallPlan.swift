/// What is written and run to hand a job over to the system's scheduler, or to take it back.
public struct InstallPlan: Hashable, Sendable {
  /// One thing that is done, in the order of the plan.
  public enum Step: Hashable, Sendable {
    case write(path: String, text: String)
    case delete(path: String)
    /// A program with its arguments; what it says is shown.
    case run([String])
    /// Makes the user's crontab this.
    case crontab(text: String)
  }

  /// What whoever installs should know.
  public enum Notice: Hashable, Sendable {
    /// The interval is counted from the last run, not from midnight.
    case intervalFromLastRun
    /// cron's own clock is the machine's, not this one.
    case clockOfMachine(zone: String)
    /// Secrets of the environment are read from this file.
    case environmentFile(path: String, variables: [String])
    /// Nothing sets these variables for cron.
    case environmentMissing(variables: [String])
    /// A mail program needs rights that a shut-in service has not: it is shut in less.
    case lessShutInForMail
    /// Commands have no network, unless it is asked for.
    case commandsWithoutNetwork
    /// It runs with all rights: the folders belong to root.
    case runsAsRoot
    /// A user's services run while the user is logged in, unless lingering is on.
    case lingering
  }

  public var steps: [Step] = []
  public var notices: [Notice] = []

  public init() {}
}

extension InstallPlan {
  /// Hands a job over to systemd.
  ///
  /// - Parameter folder: that of the unit files.
  public static func systemd(_ units: SystemdUnits, in folder: String) -> InstallPlan {
    var plan = InstallPlan()
    plan.steps = [
      .write(path: folder + "/" + units.serviceName, text: units.service),
      .write(path: folder + "/" + units.timerName, text: units.timer),
      .run(systemctl(units) + ["daemon-reload"]),
      .run(systemctl(units) + ["enable", "--now", units.timerName]),
    ]
    let installation = units.installation
    if OnCalendar.lines(installation.schedule) == nil { plan.notices.append(.intervalFromLastRun) }
    if !installation.variables.isEmpty {
      plan.notices.append(.environmentFile(path: units.environmentFile, variables: installation.variables))
    }
    if units.isOfUser {
      plan.notices.append(.lingering)
    } else {
      if installation.sendsMail { plan.notices.append(.lessShutInForMail) }
      if installation.runsCommands, !installation.needsNetwork { plan.notices.append(.commandsWithoutNetwork) }
      if units.owner == "root" { plan.notices.append(.runsAsRoot) }
    }
    return plan
  }

  /// Takes a job back from systemd.
  public static func removing(_ units: SystemdUnits, from folder: String) -> InstallPlan {
    var plan = InstallPlan()
    plan.steps = [
      .run(systemctl(units) + ["disable", "--now", units.timerName]),
      .delete(path: folder + "/" + units.timerName), .delete(path: folder + "/" + units.serviceName),
      .run(systemctl(units) + ["daemon-reload"]),
    ]
    return plan
  }

  /// Hands a job over to cron.
  ///
  /// - Parameter machine: the clock that cron goes by.
  /// - Returns: nil where cron cannot say the schedule.
  public static func cron(_ installation: Installation, crontab: Crontab, machine: WallClock) -> InstallPlan? {
    guard let line = CrontabLine.text(installation) else { return nil }
    var (plan, crontab) = (InstallPlan(), crontab)
    crontab.put(line, for: installation.unit)
    plan.steps = [.crontab(text: crontab.text)]
    if case .cron = installation.schedule.rhythm, installation.schedule.clock != machine {
      plan.notices.append(.clockOfMachine(zone: machine.name))
    }
    if !installation.variables.isEmpty { plan.notices.append(.environmentMissing(variables: installation.variables)) }
    return plan
  }

  private static func systemctl(_ units: SystemdUnits) -> [String] {
    ["systemctl"] + (units.isOfUser ? ["--user"] : [])
  }
}
