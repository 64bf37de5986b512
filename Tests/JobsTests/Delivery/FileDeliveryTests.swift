import Foundation
import Storage
import TestSupport
import Testing

@testable import Jobs

@Suite struct `A file that takes alerts` {
  private func plan(_ path: String) -> AlertPlan {
    var plan = AlertPlan()
    plan.deliveries = [DeliveryPlan(name: "file", place: .file(path))]
    return plan
  }

  private func ids(_ text: String) throws -> [String] {
    try text.split(separator: "\n").map { try JSONDecoder().decode(AlertMessage.self, from: Data($0.utf8)).id }
  }

  @Test func `gets a line for each, once`() async throws {
    let sample = try AlertSample()
    for count in [2, 3, 3] {
      _ = try await sample.run(plan(sample.folder.path("new/folder/alerts")), sample.recourses(0..<count))
    }
    let ids = try ids(sample.folder.read("new/folder/alerts"))
    #expect(ids.count == 3 && Set(ids).count == 3)
  }

  @Test func `gets none again where the program was killed after writing it`() async throws {
    let sample = try AlertSample()
    let path = sample.folder.path("alerts")
    _ = try await sample.run(plan("/dev/null/alerts"), sample.recourses(0..<2))
    let errands = try sample.store.openErrands()
    // Written, but never noted: what a kill leaves behind. The second line was cut off.
    let messages = errands.compactMap { AlertMessage($0.episode) }
    _ = try sample.folder.write(messages[0].json + [0x0A] + messages[1].json.prefix(40), to: "alerts")
    #expect(try await sample.run(plan(path), sample.recourses(0..<2)).told == 2)
    let lines = try sample.folder.read("alerts").split(separator: "\n")
    #expect(lines.count == 3)
    #expect(try ids([lines[0], lines[2]].joined(separator: "\n")) == messages.map(\.id))
  }

  @Test func `tells customers' words only where the job asks for them, and no alert keeps them`() async throws {
    let sample = try AlertSample()
    var plan = plan(sample.folder.path("silent"))
    _ = try await sample.run(plan, sample.recourses(0..<1))
    let silent = try sample.folder.read("silent")
    #expect(!silent.contains("tribunal") && silent.contains(#""verbatims":[{"end":34,"id":"r-0","start":13"#))
    plan = self.plan(sample.folder.path("open"))
    plan.showsQuotes = true
    plan.deliveries[0].name = "open"
    _ = try await sample.run(plan, sample.recourses(1..<2))
    #expect(try sample.folder.read("open").contains(#""quotes":["je saisis le tribunal"]"#))
    let kept = try sample.store.alertsTold(since: 0)
    #expect(kept.count == 2)
    #expect(kept.allSatisfy { !$0.details.contains("tribunal") && !$0.details.contains("r-0") })
  }

  @Test func `knows nothing any more of a verbatim that was erased before it was told`() async throws {
    let sample = try AlertSample()
    _ = try await sample.run(plan("/dev/null/alerts"), sample.recourses(0..<2))
    _ = try sample.store.forget(before: sample.today + 1)
    var plan = plan(sample.folder.path("alerts"))
    plan.showsQuotes = true
    #expect(try await sample.run(plan).told == 2)
    let told = try sample.folder.read("alerts")
    #expect(!told.contains("tribunal") && !told.contains("r-1") && told.contains(#""verbatims":[]"#))
  }
}
