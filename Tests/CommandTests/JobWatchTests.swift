import Foundation
import TestSupport
import Testing

@Suite struct `parcours job watch` {
  /// A folder with a job that runs every minute and a file to read.
  private func sample() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path("in"), withIntermediateDirectories: true)
    try folder.write(#"{"id":"1","text":"La livraison a pris trois semaines."}"# + "\n", to: "in/avis.jsonl")
    try folder.write(
      "sources: [in/*.jsonl]\nstore: parcours.sqlite\nsummary: summary.json\nschedule: every 1m\n", to: "job.yaml")
    return folder
  }

  private func wait(_ seconds: Double, for condition: () -> Bool) {
    let end = Date(timeIntervalSinceNow: seconds)
    while !condition(), Date() < end { usleep(50_000) }
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `runs at once where it is asked to, and leaves when it is asked to`(signal: Int32) throws {
    let folder = try sample()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Command.binary)
    process.arguments = ["job", "watch", folder.path("job.yaml"), "--now", "--ui", "en"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.write("", to: "errors")))
    try process.run()
    wait(120) { (try? folder.read("errors").contains("run ended")) == true }
    #expect(try folder.read("summary.json").contains("\"added\":1"))
    #expect(kill(process.processIdentifier, signal) == 0)
    wait(30) { !process.isRunning }
    #expect(!process.isRunning)
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    let errors = try folder.read("errors")
    #expect(errors.contains("run began\n") && errors.contains("run ended, exit status 0\n"), "\(errors)")
  }

  /// Whether a cron of this test's own may be started, or one is there already.
  private static let mayRunCron =
    getuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/sbin/cron")
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/crontab")

  @Test(.enabled(if: mayRunCron, "only root may start cron, where it is installed"))
  func `is not needed where cron runs the job`() throws {
    let folder = try sample()
    try FileManager.default.moveItem(atPath: folder.path("job.yaml"), toPath: folder.path("l'été 100%.yaml"))
    let words = ["job", "install", folder.path("l'été 100%.yaml"), "--cron"]
    #expect(try Command.run(words).status == 0)
    defer { _ = try? Command.run(words + ["--remove"]) }
    // Where another one runs already this one ends at once, and the other does its work.
    let cron = Process()
    cron.executableURL = URL(fileURLWithPath: "/usr/sbin/cron")
    cron.arguments = ["-f"]
    cron.standardError = FileHandle.nullDevice
    try cron.run()
    defer { if cron.isRunning { kill(cron.processIdentifier, SIGKILL) } }
    wait(150) { FileManager.default.fileExists(atPath: folder.path("summary.json")) }
    #expect((try? folder.read("summary.json").contains("\"added\":1")) == true)
  }

  @Test func `needs a schedule`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("sources: [in/*.jsonl]\n", to: "job.yaml")
    let result = try Command.run(["job", "watch", path])
    #expect(result.status == 64 && result.errors.contains("schedule: \"30 3 * * *\""))
  }
}
