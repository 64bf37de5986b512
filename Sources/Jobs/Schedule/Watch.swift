internal import Glibc

/// Stays and starts a program at the times of a schedule: the thin shell about ``WatchState``.
///
/// Each run is a process of its own: what it took of memory goes with it, and where it crashes the watch goes on.
public struct Watch: Sendable {
  /// The program and its arguments.
  private let words: [String]
  private let surroundings: Surroundings

  /// What a watch needs of the world, so that tests bring their own.
  public struct Surroundings: Sendable {
    /// Seconds since 1970-01-01T00:00:00Z. A clock may jump, to and fro.
    public var now: @Sendable () -> Int64
    /// Waits for a moment in which nothing is looked at.
    public var pause: @Sendable () async -> Void
    /// Whether somebody asked the watch to end.
    public var isStopped: @Sendable () -> Bool
    /// Tells when the next run is, and that one ended with a status; nil where a signal ended it.
    public var tell: @Sendable (Notice) -> Void

    public init(
      now: @escaping @Sendable () -> Int64, pause: @escaping @Sendable () async -> Void,
      isStopped: @escaping @Sendable () -> Bool, tell: @escaping @Sendable (Notice) -> Void
    ) {
      (self.now, self.pause, self.isStopped, self.tell) = (now, pause, isStopped, tell)
    }
  }

  /// What a watch tells: the second at which the next run is due, and what becomes of each run.
  public enum Notice: Hashable, Sendable {
    case next(Int64)
    case began
    case ended(status: Int32?)
    /// With the number of the system's error.
    case cannotStart(Int32)
  }

  public init(words: [String], surroundings: Surroundings) {
    (self.words, self.surroundings) = (words, surroundings)
  }

  /// Until somebody asks it to end; a run under way is asked to leave its batch cleanly, and waited for.
  public func run(_ state: WatchState) async {
    var state = state
    var process: pid_t?
    var (wasStopped, told) = (false, Int64?.none)
    var event = WatchState.Event.awake
    while true {
      switch state.advance(on: event, now: surroundings.now()) {
      case .leave: return
      case .endRun: if let process { kill(process, SIGTERM) }
      case .wait: break
      case .sleep(let until):
        if told != until { surroundings.tell(.next(until)) }
        told = until
      case .run:
        process = start()
        if process == nil {
          event = .runEnded
          continue
        }
      }
      await surroundings.pause()
      event = .awake
      if let running = process, let end = Self.end(of: running) {
        surroundings.tell(.ended(status: end.status))
        process = nil
        event = .runEnded
      } else if !wasStopped, surroundings.isStopped() {
        wasStopped = true
        event = .stop
      }
    }
  }

  private func start() -> pid_t? {
    surroundings.tell(.began)
    do throws(DeliveryProblem) {
      return try ChildProcess.start(words)
    } catch {
      if case .cannotStart(let code) = error { surroundings.tell(.cannotStart(code)) }
      return nil
    }
  }

  /// How a run ended.
  private struct End {
    /// Nil where a signal ended it.
    var status: Int32?
  }

  /// Nil while it runs.
  private static func end(of process: pid_t) -> End? {
    var status: Int32 = 0
    let found = waitpid(process, &status, WNOHANG)
    if found == 0 || found < 0 && errno == EINTR { return nil }
    return End(status: found == process && status & 0x7F == 0 ? status >> 8 & 0xFF : nil)
  }
}
