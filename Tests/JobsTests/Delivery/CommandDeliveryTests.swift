import Foundation
import TestSupport
import Testing

@testable import Jobs

@Suite struct `A command that takes alerts` {
  private func plan(_ words: [String], seconds: Int = 30) -> AlertPlan {
    var command = CommandPlan(words: words)
    command.seconds = seconds
    var plan = AlertPlan()
    plan.deliveries = [DeliveryPlan(name: "command", place: .command(command))]
    return plan
  }

  @Test func `gets each on standard input, and its id in the environment`() async throws {
    let sample = try AlertSample()
    let path = sample.folder.path("taken")
    let plan = plan(["/bin/sh", "-c", "printf '%s ' \"$PARCOURS_ALERT_ID\" >> \"$0\"; cat >> \"$0\"", path])
    for _ in 0..<2 { _ = try await sample.run(plan, sample.recourses(0..<2)) }
    let lines = try sample.folder.read("taken").split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 1)
      let message = try JSONDecoder().decode(AlertMessage.self, from: Data(parts[1].utf8))
      #expect(message.id == parts[0])
    }
  }

  @Test func `that fails is tried again at the next run`() async throws {
    let sample = try AlertSample()
    let first = try await sample.run(plan(["/bin/sh", "-c", "exit 3"]), sample.recourses(0..<1))
    #expect(first.problems == ["command": .exit(3)] && first.waiting == 1)
    let gone = try await sample.run(plan(["/no/such/program"]), sample.recourses(0..<1))
    #expect(gone.problems == ["command": .cannotStart(ENOENT)])
    #expect(try await sample.run(plan(["/bin/true"]), sample.recourses(0..<1)).told == 1)
    #expect(try await sample.run(plan(["/bin/true"]), sample.recourses(0..<1)).told == 0)
  }

  @Test func `that takes too long is ended with all that it started`() async throws {
    let sample = try AlertSample()
    let plan = plan(["/bin/sh", "-c", "sleep 60 & echo $! > \"$0\"; wait", sample.folder.path("pid")], seconds: 1)
    let summary = try await sample.run(plan, sample.recourses(0..<2))
    #expect(summary.problems == ["command": .late] && summary.waiting == 2)
    let pid = try #require(pid_t(try sample.folder.read("pid").trimmingCharacters(in: .whitespacesAndNewlines)))
    let end = Date(timeIntervalSinceNow: 10)
    while kill(pid, 0) == 0, Date() < end { usleep(20_000) }
    #expect(kill(pid, 0) != 0)
  }
}
