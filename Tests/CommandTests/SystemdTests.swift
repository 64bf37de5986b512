import Foundation
import TestSupport
import Testing

/// A real timer of a real systemd runs the job that was installed.
@Suite struct `A timer of systemd` {
  /// Whether a manager of one's own may be started in namespaces; where it may not, the test says that it was not run.
  private static let mayStart: Bool = {
    let programs = ["/lib/systemd/systemd", "/usr/bin/systemctl", "/usr/bin/unshare"]
    guard getuid() == 0, programs.allSatisfy({ FileManager.default.isExecutableFile(atPath: $0) }) else { return false }
    let words = "unshare --mount --pid --fork --mount-proc test -d /sys/fs/cgroup/systemd"
    return (try? Command.shell(words, in: "/").status) == 0
  }()

  @Test(.enabled(if: mayStart, "no manager of the user's may be started here"), .timeLimit(.minutes(6)))
  func `runs the job from end to end, and goes with it`() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"id":"1","text":"La livraison a pris trois semaines."}"# + "\n", to: "in/avis.jsonl")
    let job = try folder.write(
      """
      sources: [in/*.jsonl]
      settle: 0s
      map: { path: out/map.json, window: all }
      summary: summary.json
      schedule: "* * * * *"

      """, to: "l'été 100%.yaml")
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "systemd-user.sh").path
    let words = [script, folder.url.path, Command.binary, job].map { "'\($0.replacing("'", with: "'\\''"))'" }
    let run = try Command.shell("unshare --mount --pid --fork --mount-proc sh " + words.joined(separator: " "), in: "/")
    guard run.status != 77 else {
      Issue.record("the manager did not start: \((try? folder.read("manager")) ?? "")", severity: .warning)
      return
    }
    #expect(run.status == 0, "\(run.output) \(run.errors) \((try? folder.read("manager")) ?? "")")
    #expect(try folder.read("summary.json").contains("\"added\":1"))
    #expect(try folder.read("summary.json").contains("\"status\":0"))
    #expect(try folder.read("timers").contains("parcours-"))
    #expect(FileManager.default.fileExists(atPath: folder.path("out/map.json")))
  }
}
