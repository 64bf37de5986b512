import Foundation
import TestSupport
import Testing

/// Signals to the real binary at work.
@Suite struct `parcours job run, asked to end` {
  private static let records = 3_000

  private func sample() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let rows = (0..<Self.records).map { "{\"id\": \"r\($0)\", \"text\": \"La livraison a du retard, \($0).\"}\n" }
    try folder.write(rows.joined(), to: "inbox/a.jsonl")
    try folder.write("sources: [inbox/*]\nbatch: 50\nsettle: 0s\nthreads: 1\n", to: "night.yaml")
    return folder
  }

  private func verbatims(_ folder: TemporaryFolder) throws -> Int {
    try Command.run(["store", "dump", folder.path("parcours.sqlite")]).lines.count
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `keeps its batch, gives the lock up and says so`(signal: Int32) throws {
    let folder = try sample()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Command.binary)
    process.arguments = ["job", "run", folder.path("night.yaml"), "--ui", "en", "--json"]
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.write("", to: "summary")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.write("", to: "errors")))
    try process.run()
    let end = Date(timeIntervalSinceNow: 120)
    while try !folder.read("errors").contains(" scanned "), Date() < end { usleep(5_000) }
    usleep(100_000)
    #expect(kill(process.processIdentifier, signal) == 0)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 75)
    #expect(try folder.read("errors").contains("interrupted: the next run goes on"))
    let kept = try verbatims(folder)
    #expect(kept < Self.records && kept % 50 == 0)
    #expect(try folder.read("summary").contains("\"added\":\(kept),"))
    let history = try Command.run(["job", "history", folder.path("night.yaml"), "--json"])
    #expect(history.lines.count == 1 && history.output.contains("\"state\":\"interrupted\""))
    #expect(try Command.run(["store", "check", folder.path("parcours.sqlite")]).status == 0)
    let status = try Command.run(["job", "status", folder.path("night.yaml")])
    #expect(status.status == 0 && status.lines.first == "night: idle")
    let rest = try Command.run(["job", "run", folder.path("night.yaml"), "--quiet", "--json"])
    #expect(rest.status == 0 && rest.output.contains("\"added\":\(Self.records - kept),"))
    #expect(try verbatims(folder) == Self.records)
  }

  @Test func `ends what it started to read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("sources: [{ name: crm, command: { shell: 'sleep 3119; true' } }]\n", to: "night.yaml")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Command.binary)
    process.arguments = ["job", "run", folder.path("night.yaml"), "--quiet"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    let end = Date(timeIntervalSinceNow: 120)
    while try sleepers() == 0, Date() < end { usleep(20_000) }
    #expect(try sleepers() > 0)
    kill(process.processIdentifier, SIGTERM)
    process.waitUntilExit()
    #expect(process.terminationStatus == 75)
    #expect(try sleepers() == 0)
  }

  /// How many processes sleep for the time that only this test asks for.
  private func sleepers() throws -> Int {
    try Command.shell("cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' ' | grep -c '[s]leep 3119' || true", in: "/")
      .output.split(separator: "\n").compactMap { Int($0) }.first ?? 0
  }
}
