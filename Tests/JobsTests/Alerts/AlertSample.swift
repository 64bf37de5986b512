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
  var quote: String?

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
  }

  var today: Int32 { now.withLock { Int32($0 / 86_400) } }

  /// A customer who threatens to go to court, for each number.
  func recourses(_ numbers: Range<Int>) -> [AlertReference] {
    numbers.map {
      AlertReference(
        id: "r-\($0)", key: Array(repeating: UInt8($0), count: 32), start: 4, end: 20, day: today, what: "court")
    }
  }

  func surroundings() -> AlertSurroundings {
    let (key, quote) = (key, quote)
    return AlertSurroundings(
      today: today, now: { self.now.withLock { $0 } }, pause: { wait in self.waits.withLock { $0.append(wait) } },
      secret: { _ in key }, seed: 1, quote: { _ in quote })
  }

  /// One run a day later than the last one.
  func run(_ plan: AlertPlan, _ recourses: [AlertReference]) async throws -> AlertSummary {
    let run = AlertRun(plan, job: "avis", store: store, recourses: recourses, surroundings: surroundings())
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
