import Jobs
import Testing

@Suite struct `A watch` {
  private static let hour: Int64 = 3_600
  private let schedule: Schedule

  init() throws { schedule = try Schedule("every 1h", clock: .utc) }

  @Test func `runs at its times and sleeps in between`() {
    var state = WatchState(schedule, lastStart: nil)
    #expect(state.advance(on: .awake, now: 100) == .sleep(until: 3_600))
    #expect(state.advance(on: .awake, now: 2_000) == .sleep(until: 3_600))
    #expect(state.advance(on: .awake, now: 3_600) == .run)
    #expect(state.advance(on: .runEnded, now: 3_700) == .sleep(until: 7_200))
  }

  @Test func `runs missed times once`() {
    var state = WatchState(schedule, lastStart: 50)
    #expect(state.advance(on: .awake, now: 5 * Self.hour + 10) == .run)
    #expect(state.advance(on: .runEnded, now: 5 * Self.hour + 20) == .sleep(until: 6 * Self.hour))
  }

  @Test func `never runs twice at once, and once for all times missed while it ran`() {
    var state = WatchState(schedule, lastStart: nil)
    _ = state.advance(on: .awake, now: 0)
    #expect(state.advance(on: .awake, now: Self.hour) == .run)
    #expect(state.advance(on: .awake, now: 2 * Self.hour) == .wait)
    #expect(state.advance(on: .runEnded, now: 4 * Self.hour + 1) == .run)
    #expect(state.advance(on: .runEnded, now: 4 * Self.hour + 2) == .sleep(until: 5 * Self.hour))
  }

  @Test func `leaves at once when it sleeps, and after the run when it runs`() {
    var state = WatchState(schedule, lastStart: nil)
    _ = state.advance(on: .awake, now: 0)
    #expect(state.advance(on: .stop, now: 10) == .leave)
    state = WatchState(schedule, lastStart: 0)
    #expect(state.advance(on: .awake, now: Self.hour) == .run)
    #expect(state.advance(on: .stop, now: Self.hour + 1) == .endRun)
    #expect(state.advance(on: .stop, now: Self.hour + 2) == .wait)
    #expect(state.advance(on: .runEnded, now: 3 * Self.hour) == .leave)
  }

  @Test func `does not wait for a clock that was put back to catch up`() {
    var state = WatchState(schedule, lastStart: nil)
    _ = state.advance(on: .awake, now: 100 * Self.hour - 1)
    #expect(state.advance(on: .awake, now: 100 * Self.hour) == .run)
    #expect(state.advance(on: .runEnded, now: 10 * Self.hour + 5) == .sleep(until: 11 * Self.hour))
  }
}
