import Storage
import Synchronization
import TestSupport
import Testing

@testable import Jobs

@Suite struct `An alert of recourse` {
  private func plan(_ sample: AlertSample) -> AlertPlan {
    var plan = AlertPlan()
    plan.deliveries = [DeliveryPlan(name: "file", place: .file(sample.folder.path("alerts")))]
    return plan
  }

  @Test func `is told once of each verbatim, in the words of the job's language`() async throws {
    let sample = try AlertSample()
    #expect(try await sample.run(plan(sample), sample.recourses(0..<2)).told == 2)
    #expect(try await sample.run(plan(sample), sample.recourses(0..<3)).told == 1)
    #expect(try await sample.run(plan(sample)).told == 0)
    let told = try sample.folder.read("alerts")
    #expect(told.split(separator: "\n").count == 3)
    #expect(told.contains("Recours évoqué : justice") && !told.contains("tribunal"))
  }

  @Test func `is none of what was said long ago, nor of what is erased`() async throws {
    let sample = try AlertSample()
    _ = try sample.recourses(0..<2)
    sample.now.withLock { $0 += 40 * 86_400 }
    _ = try sample.recourses(2..<3)
    #expect(try await sample.run(plan(sample)).told == 1)
    _ = try sample.store.forget(before: sample.today + 1)
    #expect(try sample.store.recourses(in: .everything).isEmpty)
  }
}
