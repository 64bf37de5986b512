import Interchange
import Synchronization

/// The workers that are free. A worker is made when none is, so there are never more than tasks at one time.
final class WorkerPool<Engine: Sendable>: Sendable {
  private let idle = Mutex<[Worker<Engine>]>([])
  let spare = SpareBuffers()
  private let plan: AnalysisPlan<Engine>

  init(plan: AnalysisPlan<Engine>) { self.plan = plan }

  func run(_ chunk: Chunk) -> ChunkResult {
    var worker = idle.withLock { $0.popLast() } ?? Worker(plan: plan)
    let result = worker.run(chunk, spare: spare)
    idle.withLock { $0.append(worker) }
    return result
  }
}
