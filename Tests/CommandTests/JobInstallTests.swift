import Foundation
import TestSupport
import Testing

@Suite struct `parcours job install` {
  private static let job = """
    sources: [in/*.jsonl]
    store: parcours.sqlite
    schedule: { at: "30 3 * * *", zone: Europe/Paris }
    """

  /// A folder with a job, and programs that write down what they are asked for.
  private func sample(_ job: String = job) throws -> (folder: TemporaryFolder, environment: [String: String]) {
    let folder = try TemporaryFolder()
    try folder.write(job, to: "mes avis 100%.yaml")
    let programs = [
      "systemctl": "echo \"$@\" >> '\(folder.path("systemctl.log"))'",
      "crontab": """
      if [ "$1" = -l ]; then cat '\(folder.path("crontab"))' 2>/dev/null || exit 1; else cat > '\(folder.path("crontab"))'; fi
      """,
    ]
    for (name, text) in programs {
      try FileManager.default.createDirectory(atPath: folder.path("bin"), withIntermediateDirectories: true)
      let path = try folder.write("#!/bin/sh\n\(text)\n", to: "bin/" + name)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    return (folder, ["PATH": folder.path("bin") + ":/usr/bin:/bin", "HOME": folder.path("home")])
  }

  @Test func `writes units, enables them and takes them away again`() throws {
    let (folder, environment) = try sample()
    let words = ["job", "install", folder.path("mes avis 100%.yaml"), "--user"]
    let shown = try Command.run(words + ["--dry-run"], environment: environment)
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("home")))
    let done = try Command.run(words, environment: environment)
    #expect(done.status == 0 && done.output == shown.output, "\(done.errors)")
    let units = folder.path("home/.config/systemd/user")
    let names = try FileManager.default.contentsOfDirectory(atPath: units).sorted()
    #expect(names.count == 2 && names[0].hasPrefix("parcours-mes-avis-100-") && names[0].hasSuffix(".service"))
    let service = try folder.read("home/.config/systemd/user/" + names[0])
    #expect(service.contains("/mes avis 100%%.yaml\"\n") && service.contains("NoNewPrivileges=yes"))
    let timer = try folder.read("home/.config/systemd/user/" + names[1])
    #expect(timer.contains("OnCalendar=*-*-* 03:30:00 Europe/Paris\nPersistent=true\n"))
    #expect(try Command.run(words + ["--remove"], environment: environment).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: units).isEmpty)
    #expect(
      try folder.read("systemctl.log") == """
        --user daemon-reload
        --user enable --now \(names[1])
        --user disable --now \(names[1])
        --user daemon-reload

        """)
  }

  @Test func `puts a line into the crontab and takes it out again`() throws {
    let (folder, environment) = try sample()
    try folder.write("5 4 * * * /bin/true\n", to: "crontab")
    let words = ["job", "install", folder.path("mes avis 100%.yaml"), "--cron"]
    let shown = try Command.run(words + ["--dry-run"], environment: environment)
    #expect(try folder.read("crontab") == "5 4 * * * /bin/true\n" && shown.output.contains("30 3 * * * '"))
    for _ in 0..<2 { #expect(try Command.run(words, environment: environment).status == 0) }
    let lines = try folder.read("crontab").split(separator: "\n")
    #expect(lines.count == 4 && lines[2].hasSuffix("/mes avis 100\\%.yaml'"), "\(lines)")
    #expect(try Command.run(words + ["--remove"], environment: environment).status == 0)
    #expect(try folder.read("crontab") == "5 4 * * * /bin/true\n")
    let again = try Command.run(words + ["--remove"], environment: environment)
    #expect(again.status == 0 && again.errors == "nothing was installed\n")
  }

  @Test func `says what keeps it from it`() throws {
    let (folder, environment) = try sample("sources: [in/*.jsonl]\n")
    let path = folder.path("mes avis 100%.yaml")
    let none = try Command.run(["job", "install", path, "--cron"], environment: environment)
    #expect(none.status == 64 && none.errors.contains("no schedule"))
    try folder.write("sources: [in/*.jsonl]\nschedule: every 7h\n", to: "mes avis 100%.yaml")
    let odd = try Command.run(["job", "install", path, "--cron"], environment: environment)
    #expect(odd.status == 64 && odd.errors.contains("cron cannot say 'every 7h'"))
    #expect(try Command.run(["job", "install", path, "--cron", "--systemd"]).status == 64)
  }
}
