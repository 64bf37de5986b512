import Findings
import Pipeline
import Storage
import Verbatims

/// Reads kept verbatims again where the engine or the lexicons changed.
struct Rereading {
  let loaded: LoadedJob
  let store: Store
  let surroundings: JobSurroundings

  private static let atOnce = 2000

  /// - Parameters:
  ///   - choice: what is read again; nothing is not asked for here.
  ///   - rules: what came of it: after an error, what was stored before it.
  func run(_ choice: Reanalysis, _ rules: inout JobSummary.Rules) async throws {
    let engine = choice == .all ? nil : loaded.engineName
    let before = try findings()
    let reread = RereadRun(plan: loaded.plan())
    var last: Int64 = 0
    while !surroundings.isStopped() {
      let stored = try store.verbatims(notReadBy: engine, after: last, limit: Self.atOnce)
      guard let end = stored.last?.number else { break }
      last = end
      let kept = stored.filter { $0.text != nil }
      rules.unread += stored.count - kept.count
      let lines = await reread.run(kept.map { RereadRun.Kept(line: $0.line, text: $0.text ?? [], rest: $0.rest ?? []) })
      var incoming: [Incoming] = []
      for (verbatim, line) in zip(kept, lines) {
        guard let line else {
          rules.unread += 1
          continue
        }
        incoming.append(Incoming(key: verbatim.key, line: line, day: verbatim.day, rest: verbatim.rest ?? []))
      }
      rules.changed += try store.replaceAnalyses(incoming).changed
      rules.reread += incoming.count
    }
    if rules.changed > 0 { rules.findings = Self.shifts(from: before, to: try findings()) }
  }

  /// Whether there is something that another engine read, and that can be read again.
  func isNeeded(_ choice: Reanalysis) throws(StoreError) -> Bool {
    guard loaded.job.store.texts != .none else { return false }
    switch choice {
    case .all: return true
    case .changed: return try store.hasVerbatims(notReadBy: loaded.engineName)
    case .none: return false
    }
  }

  /// Findings of each kind at each stage, over all channels.
  private func findings() throws(StoreError) -> [Place: Int] {
    var counts: [Place: Int] = [:]
    for (cell, sums) in try store.matrix(.everything) {
      counts[Place(stage: cell.stage, kind: cell.kind), default: 0] += sums.findings
    }
    return counts
  }

  private struct Place: Hashable {
    var stage: Stage
    var kind: Kind
  }

  private static func shifts(from before: [Place: Int], to after: [Place: Int]) -> [JobSummary.Shift] {
    let places = Stage.allCases.flatMap { stage in Kind.allCases.map { Place(stage: stage, kind: $0) } }
    return places.compactMap { place in
      let (old, new) = (before[place] ?? 0, after[place] ?? 0)
      guard old != new else { return nil }
      return JobSummary.Shift(
        stage: place.stage.id.description, kind: place.kind.id.description, before: old, after: new)
    }
  }
}
