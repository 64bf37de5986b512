/// What a watch does next. Values in, decisions out; the shell sleeps, runs and listens to signals.
///
/// Times are in seconds from 1970-01-01, 00:00 UTC.
public struct WatchState: Hashable, Sendable {
  /// What happens to a watch.
  public enum Event: Hashable, Sendable {
    /// The watch began, or woke from its sleep.
    case awake
    /// The run ended, however it did.
    case runEnded
    /// Somebody asked the watch to end.
    case stop
  }

  /// What the shell is to do.
  public enum Action: Hashable, Sendable {
    case run
    /// Sleep, but wake to look at the clock now and then: it may be set, and machines are put to sleep.
    case sleep(until: Int64)
    /// Ask the run under way to leave its batch cleanly, and wait for its end.
    case endRun
    case leave
    /// Nothing but to wait for the end of the run.
    case wait
  }

  private let schedule: Schedule
  /// When the last run began; nil where none ever did.
  private var lastStart: Int64?
  private var isRunning = false
  private var isStopping = false
  /// When the watch itself began: without any run before, that is what times are counted from.
  private var began: Int64?

  public init(_ schedule: Schedule, lastStart: Int64?) {
    self.schedule = schedule
    self.lastStart = lastStart
  }

  /// The next time to run, missed times included; several of them are one.
  public func due(now: Int64) -> Int64 {
    // A clock that was put back must not make the job wait until it has caught up.
    schedule.next(after: min(lastStart ?? began ?? now, now))
  }

  /// What is to be done after an event.
  public mutating func advance(on event: Event, now: Int64) -> Action {
    switch event {
    case .stop:
      let action: Action = isRunning ? (isStopping ? .wait : .endRun) : .leave
      isStopping = true
      return action
    case .runEnded: isRunning = false
    case .awake: began = began ?? now
    }
    if isRunning { return .wait }
    if isStopping { return .leave }
    let due = due(now: now)
    guard due <= now else { return .sleep(until: due) }
    isRunning = true
    lastStart = now
    return .run
  }
}
