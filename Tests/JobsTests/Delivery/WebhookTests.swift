import Crypto
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Jobs

@Suite struct `A webhook` {
  @Test func `that fails, hangs, breaks off and answers late gets each alert once`() async throws {
    let sample = try AlertSample()
    let receiver = try Receiver(
      ["500", "ok", "hang", "late", "cut", "503", "429", "ok", "late", "ok"], in: sample.folder)
    let plan = AlertSample.webhook(receiver.address + "/alerts?token=1")
    var summaries: [AlertSummary] = []
    for _ in 0..<5 { summaries.append(try await sample.run(plan, sample.recourses(0..<6))) }
    #expect(summaries[0].begun == 6)
    #expect(summaries.dropFirst().allSatisfy { $0.begun == 0 })
    #expect(summaries.map(\.told).reduce(0, +) == 6)
    #expect(summaries.last?.told == 0 && summaries.last?.waiting == 0 && summaries.last?.problems.isEmpty == true)
    let requests = try receiver.requests
    #expect(Set(requests.map(\.key)).count == 6)
    for key in Set(requests.map(\.key)) {
      // Answered in time once, and never asked again afterwards.
      let behaviours = requests.filter { $0.key == key }.map(\.behaviour)
      #expect(behaviours.last == "ok", "\(behaviours)")
      #expect(behaviours.count { $0 == "ok" } == 1, "\(behaviours)")
    }
    #expect(requests.allSatisfy { $0.path == "/alerts?token=1" && $0.type == "application/json" })
  }

  @Test func `gets a body that is signed with its time`() async throws {
    let sample = try AlertSample()
    let receiver = try Receiver(["ok"], in: sample.folder)
    _ = try await sample.run(AlertSample.webhook(receiver.address), sample.recourses(0..<1))
    let request = try #require(try receiver.requests.first)
    let key = SymmetricKey(data: Data("a key of this test alone".utf8))
    let code = HMAC<SHA256>.authenticationCode(for: Data("1772420400.\(request.body)".utf8), using: key)
    #expect(request.signature == "t=1772420400,v1=" + code.map { String(format: "%02x", $0) }.joined())
    let message = try JSONDecoder().decode(AlertMessage.self, from: Data(request.body.utf8))
    #expect(message.id == request.key && message.rule == "recourse" && message.quotes == nil)
  }

  @Test func `is not followed elsewhere, and not read to its end`() async throws {
    let sample = try AlertSample()
    let receiver = try Receiver(["redirect", "long"], in: sample.folder)
    let plan = AlertSample.webhook(receiver.address)
    let first = try await sample.run(plan, sample.recourses(0..<1))
    #expect(first.problems == ["hook": .refused(status: 307)] && first.waiting == 1)
    #expect(try await sample.run(plan, sample.recourses(0..<1)).told == 1)
    #expect(try receiver.requests.map(\.path) == ["/", "/"])
  }

  @Test func `that is not there is waited for longer each time, and asked again at the next run`() async throws {
    let sample = try AlertSample()
    let plan = AlertSample.webhook("http://127.0.0.1:9", attempts: 5)
    let summary = try await sample.run(plan, sample.recourses(0..<3))
    #expect(summary.told == 0 && summary.waiting == 3 && summary.problems == ["hook": .unreachable])
    let waits = sample.waits.withLock { $0 }
    #expect(waits.count == 4, "one alert is tried, the others wait for the next run")
    for (index, wait) in waits.enumerated() {
      let most = Duration.seconds(1 << index)
      #expect(wait >= most / 2 && wait <= most)
    }
    let receiver = try Receiver(["ok"], in: sample.folder)
    #expect(try await sample.run(AlertSample.webhook(receiver.address), sample.recourses(0..<3)).told == 3)
  }

  @Test func `without its secret gets nothing`() async throws {
    let sample = try AlertSample()
    sample.key = nil
    let receiver = try Receiver(["ok"], in: sample.folder)
    let summary = try await sample.run(AlertSample.webhook(receiver.address), sample.recourses(0..<1))
    #expect(summary.problems == ["hook": .noSecret])
    #expect(try receiver.requests.isEmpty)
  }

  @Test func `that nobody reaches for two weeks is given up`() async throws {
    let sample = try AlertSample()
    let plan = AlertSample.webhook("http://127.0.0.1:9", attempts: 1)
    #expect(try await sample.run(plan, sample.recourses(0..<1)).waiting == 1)
    sample.now.withLock { $0 += 15 * 86_400 }
    #expect(try await sample.run(plan).givenUp == 1)
    var over = AlertSummary()
    over.lasting = 1
    #expect(try await sample.run(plan) == over)
  }

  @Test(arguments: [
    ("https://hooks.example.org/x", true), ("http://localhost:8080/x", true), ("http://127.0.0.1", true),
    ("http://[::1]:1/", true), ("http://example.org", false), ("http://localhost.example.org", false),
    ("http://127.0.0.1.example.org/", false), ("http://localhost@example.org/", false), ("ftp://localhost/", false),
    ("file:///etc/passwd", false), ("https:/x", false),
  ])
  func `is reached by TLS, or on this machine`(address: String, isSafe: Bool) {
    #expect(WebhookPlan.isSafe(address) == isSafe)
  }
}
