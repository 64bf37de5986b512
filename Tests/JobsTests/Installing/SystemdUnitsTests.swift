import Foundation
import TestSupport
import Testing

@testable import Jobs

@Suite struct `Units of systemd` {
  /// What `systemd-analyze` says of units, and its status.
  private func verify(_ units: SystemdUnits, _ folder: TemporaryFolder) throws -> (status: Int32, words: String) {
    // The program must be there to be verified.
    let service = units.service.replacing("/usr/local/bin/parcours", with: "/bin/true")
    try folder.write(service, to: units.serviceName)
    try folder.write(units.timer, to: units.timerName)
    return try Self.analyze([
      "verify", "--man=no", folder.path(units.serviceName), folder.path(units.timerName),
    ])
  }

  private static func analyze(_ words: [String]) throws -> (status: Int32, words: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/systemd-analyze")
    process.arguments = words
    process.environment = ["SYSTEMD_LOG_TARGET": "console", "LC_ALL": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin"]
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, words)
  }

  private static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze")

  @Test(
    .enabled(if: isThere, "systemd-analyze is not installed"),
    arguments: [
      (InstallSample.webhook, false), (InstallSample.mail, false), (InstallSample.webhook, true),
    ])
  func `are what systemd-analyze verify lets pass`(delivery: DeliveryPlan, isOfUser: Bool) throws {
    let folder = try TemporaryFolder()
    for place in ["/srv/avis", "/srv/mes avis/été 100% \"x\"", "/var/lib/parcours-avis/x", "/home/lou/avis"] {
      let installation = try #require(try InstallSample.installation(folder: place, alerts: [delivery]))
      let units = SystemdUnits(installation, isOfUser: isOfUser, owner: "daemon")
      let (status, words) = try verify(units, folder)
      #expect(status == 0 && !words.contains(installation.unit), "\(words)\n\(units.service)\(units.timer)")
    }
  }

  @Test func `take the network away, unless a webhook needs it`() throws {
    let alone = try #require(try InstallSample.installation())
    let service = SystemdUnits(alone, isOfUser: false, owner: "parcours").service
    for line in [
      "PrivateNetwork=yes", "RestrictAddressFamilies=AF_UNIX\n", "ProtectSystem=strict", "User=parcours",
      "NoNewPrivileges=yes", "SystemCallFilter=@system-service", "ReadWritePaths=\"/srv/avis\"\n", "ProtectHome=yes",
    ] {
      #expect(service.contains(line), "\(line) in\n\(service)")
    }
    let hooked = try #require(try InstallSample.installation(alerts: [InstallSample.webhook]))
    let open = SystemdUnits(hooked, isOfUser: false, owner: "parcours").service
    #expect(!open.contains("PrivateNetwork") && open.contains("AF_UNIX AF_INET AF_INET6"))
    #expect(open.contains("EnvironmentFile=-/etc/parcours/\(hooked.unit).env"))
  }

  @Test func `have a user made up for each run where all is below a state folder of its own`() throws {
    let installation = try #require(try InstallSample.installation(folder: "/var/lib/parcours-avis"))
    let service = SystemdUnits(installation, isOfUser: false, owner: "root").service
    #expect(service.contains("DynamicUser=yes\nStateDirectory=parcours-avis\n"))
    #expect(!service.contains("ReadWritePaths") && !service.contains("User=root"))
  }

  @Test func `have a low exposure in systemd's own judgement`() throws {
    guard Self.isThere else { return }
    let folder = try TemporaryFolder()
    let installation = try #require(try InstallSample.installation())
    let units = SystemdUnits(installation, isOfUser: false, owner: "daemon")
    let path = try folder.write(
      units.service.replacing("/usr/local/bin/parcours", with: "/bin/true"), to: units.serviceName)
    let (status, words) = try Self.analyze(["security", "--offline=true", "--threshold=30", "--no-pager", path])
    #expect(status == 0, "\(words)")
  }

  @Test(arguments: [
    "30 3 * * *", "*/15 8-18 * * mon-fri", "0 0 13 * 5", "0 6 1,15 */2 *", "0 0 */2 * 1", "every 20m", "every 6h",
  ])
  func `run when the schedule says`(text: String) throws {
    guard Self.isThere else { return }
    let schedule = try Schedule(text, clock: WallClock(named: "Europe/Paris"))
    let lines = try #require(OnCalendar.lines(schedule))
    var times = Set<Int64>()
    for line in lines {
      let (status, words) = try Self.analyze([
        "calendar", "--iterations=40", "--base-time=2026-06-01 00:00:00 UTC",
        String(line.dropFirst("OnCalendar=".count)),
      ])
      #expect(status == 0, "\(words)")
      for line in words.split(separator: "\n") where line.contains("Next elapse:") || line.contains("Iter. #") {
        times.insert(Clocks.utc(String(line.split(separator: ":", maxSplits: 1)[1])))
      }
    }
    var (time, expected) = (Clocks.utc("Mon 2026-06-01 00:00:00 UTC"), [Int64]())
    for _ in 0..<40 {
      time = schedule.next(after: time)
      expected.append(time)
    }
    #expect(times.sorted().prefix(40).elementsEqual(expected), "\(lines)")
  }

  @Test func `say so where an interval cannot be said`() throws {
    let installation = try #require(try InstallSample.installation("every 7h"))
    let units = SystemdUnits(installation, isOfUser: false, owner: nil)
    #expect(units.timer.contains("OnUnitActiveSec=420min"))
    #expect(InstallPlan.systemd(units, in: "/x").notices.contains(.intervalFromLastRun))
    #expect(CrontabLine.text(installation) == nil)
  }
}
