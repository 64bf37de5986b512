import Interchange
import Journeys
import Synchronization

/// The workers that are free. A worker is made when none is, so there are never more than tasks at one time.
final class WorkerPool<Engine: Sendable>: Sendable {
  /// Holds a worker where it stays, since it is large and would be copied from hand to hand.
  private final class Seat: Sendable {
    let worker: Mutex<Worker<Engine>>
    init(plan: AnalysisPlan<Engine>) { worker = Mutex(Worker(plan: plan)) }
  }

  private let idle = Mutex<[Seat]>([])
  let spare = SpareBuffers()
  private let plan: AnalysisPlan<Engine>

  init(plan: AnalysisPlan<Engine>) { self.plan = plan }

  func run(_ chunk: Chunk) -> ChunkResult { work { $0.run(chunk, spare: spare) } }

  func addRows(of chunk: Chunk, to ledger: inout Ledger) -> ChunkResult {
    work { $0.addRows(of: chunk, to: &ledger) }
  }

  func work<Result>(_ body: (inout Worker<Engine>) -> Result) -> Result {
    let seat = idle.withLock { $0.popLast() } ?? Seat(plan: plan)
    // Nobody else has the seat: the lock never waits.
    let result = seat.worker.withLock { body(&$0) }
    idle.withLock { $0.append(seat) }
    return result
  }
}
