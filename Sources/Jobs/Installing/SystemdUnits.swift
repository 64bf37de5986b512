/// The service and the timer of a job.
public struct SystemdUnits: Sendable {
  let installation: Installation
  /// A service of the user who installs it: it has no more rights than they, and cannot be shut in as well.
  let isOfUser: Bool
  /// Who runs the system's service: the owner of the job's folders; nil where systemd makes somebody up for each run.
  let owner: String?
  /// The folder below `/var/lib` in which all is that is written, where that is so.
  let stateFolder: String?

  public init(_ installation: Installation, isOfUser: Bool, owner: String?) {
    (self.installation, self.isOfUser) = (installation, isOfUser)
    stateFolder = isOfUser ? nil : Self.stateFolder(installation.written)
    self.owner = stateFolder == nil ? owner : nil
  }

  public var serviceName: String { installation.unit + ".service" }
  public var timerName: String { installation.unit + ".timer" }

  /// The name below `/var/lib` that holds all folders; a folder of its own, not one of a user's.
  private static func stateFolder(_ folders: [String]) -> String? {
    let names = Set(folders.map { folder in folder.split(separator: "/").prefix(3).joined(separator: "/") })
    guard let name = names.first, names.count == 1, name.hasPrefix("var/lib/") else { return nil }
    let last = name.dropFirst("var/lib/".count)
    let isPlain = last.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x5F
    }
    return last.hasPrefix("parcours") && isPlain ? String(last) : nil
  }

  public var timer: String {
    let times: [String]
    if let lines = OnCalendar.lines(installation.schedule) {
      times = lines + ["Persistent=true"]
    } else if case .every(let seconds) = installation.schedule.rhythm {
      times = OnCalendar.intervalLines(seconds)
    } else {
      times = []
    }
    return Self.text([
      ("Unit", ["Description=Parcours: when \(Self.described(installation.job)) runs"]),
      ("Timer", times + ["AccuracySec=1min", "Unit=\(serviceName)"]),
      ("Install", ["WantedBy=timers.target"]),
    ])
  }

  public var service: String {
    Self.text([
      ("Unit", ["Description=Parcours: \(Self.described(installation.job))"] + network),
      ("Service", command + limits),
    ])
  }

  private var network: [String] {
    installation.needsNetwork && !isOfUser ? ["Wants=network-online.target", "After=network-online.target"] : []
  }

  private var command: [String] {
    let words = [installation.program, "job", "run", installation.file].map { SystemdText.word($0) }
    var lines = [
      "Type=oneshot", "ExecStart=" + words.joined(separator: " "),
      // Done in part is done: what could not be read is in the summary and in quarantine. What was asked to end, or met
      // another run, is done the next time.
      "SuccessExitStatus=2 75", "TimeoutStopSec=2min", "Nice=10", "UMask=0027",
    ]
    if !installation.variables.isEmpty { lines.append("EnvironmentFile=-\(environmentFile)") }
    return lines
  }

  /// Where the environment's secrets are looked for.
  var environmentFile: String {
    (isOfUser ? "%h/.config/parcours/" : "/etc/parcours/") + installation.unit + ".env"
  }

  /// Free text of a job file in a setting of one line.
  private static func described(_ text: String) -> String {
    text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%")
  }

  private static func text(_ sections: [(name: String, lines: [String])]) -> String {
    sections.map { "[\($0.name)]\n" + $0.lines.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }
}
