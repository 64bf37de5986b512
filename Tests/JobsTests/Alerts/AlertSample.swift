import Foundation
import Storage
import Synchronization
import TestSupport

@testable import Jobs

/// A store, a clock and alerts about it.
final class AlertSample {
  let folder: TemporaryFolder
  let store: Store
  /// 2026-03-02, 03:00.
  let now = Mutex<Int64>(1_772_420_400)
  let waits = Mutex<[Duration]>([])
  var key: [UInt8]? = Array("a key of this test alone".utf8)

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
  }

  var today: Int32 { now.withLock { Int32($0 / 86_400) } }

  /// Puts a customer who threatens to go to court into the store, for each number.
  func recourses(_ numbers: Range<Int>) throws -> Range<Int> {
    try take(numbers)
    return numbers
  }

  private static func key(_ number: Int) -> [UInt8] { Array(repeating: UInt8(number), count: 32) }

  /// Puts the verbatims of these customers into the store.
  func take(_ numbers: Range<Int>) throws {
    let verbatims = numbers.map { number in
      let line = """
        {"id":"r-\(number)","language":"fr","nature":"complaint","dissatisfaction":true,"polarity":-0.710,"effort":0.4,\
        "findings":[{"kind":"irritant","stage":"resolve","channel":"email","theme":"reachability",\
        "concept":"reachability.none","intensity":0.820,"moment_of_truth":false,"make_or_break":null,"rupture":null,\
        "start":0,"end":12,"quote":"Sans réponse"}],\
        "recourses":[{"kind":"court","state":"threatened","turn":0,"start":13,"end":34,\
        "quote":"je saisis le tribunal","evidence":[]}],"metadata":{"date":"2026-03-02"},\
        "text":"Sans réponse je saisis le tribunal demain","engine":"1"}
        """
      return Incoming(key: Self.key(number), line: Array(line.utf8), day: today)
    }
    let run = try store.beginRun(at: 0, engine: "1")
    let file = FileProgress(source: "avis", path: "avis.jsonl")
    _ = try store.commit(Batch(run: run, file: file, verbatims: verbatims, received: 0))
  }

  func surroundings() -> AlertSurroundings {
    let key = key
    return AlertSurroundings(
      today: today, now: { self.now.withLock { $0 } }, pause: { wait in self.waits.withLock { $0.append(wait) } },
      secret: { _ in key }, seed: 1)
  }

  /// One run a day later than the last one.
  func run(_ plan: AlertPlan, _ customers: Range<Int> = 0..<0) async throws -> AlertSummary {
    let run = AlertRun(plan, job: "avis", store: store, surroundings: surroundings())
    let summary = try await run.run()
    now.withLock { $0 += 3_600 }
    return summary
  }

  static func webhook(_ address: String, attempts: Int = 4, isSigned: Bool = true) -> AlertPlan {
    var webhook = WebhookPlan(address: .open(address))
    (webhook.connectSeconds, webhook.seconds, webhook.attempts) = (1, 1, attempts)
    if isSigned { webhook.key = .environment("KEY") }
    var plan = AlertPlan()
    plan.deliveries = [DeliveryPlan(name: "hook", place: .webhook(webhook))]
    return plan
  }
}

extension AlertSample: @unchecked Sendable {}
