import Interchange
import Reports

/// A file that a run writes from the store.
enum PlannedOutput: Hashable, Sendable {
  case map(path: String)
  case export(ExportPlan)
  case report(ReportPlan)

  /// All files of a job, in the order in which they are written.
  static func all(of job: Job) -> [PlannedOutput] {
    (job.map.path.map { [.map(path: $0)] } ?? []) + job.exports.map { .export($0) }
      + (job.report.map { [.report($0)] } ?? [])
  }

  var path: String {
    switch self {
    case .map(let path): path
    case .export(let plan): plan.path
    case .report(let plan): plan.path
    }
  }

  /// What it is, as the store notes it.
  var kind: String {
    switch self {
    case .map: "map"
    case .export(let plan):
      switch plan.form {
      case .analyses: "export:jsonl"
      case .map(let format): "export:\(format == .jsonl ? "map-jsonl" : format.name)"
      }
    case .report: "report"
    }
  }

  /// Whether it is made of the map.
  var needsMap: Bool {
    if case .export(let plan) = self, plan.form == .analyses { false } else { true }
  }

  /// Whether whole texts are in it.
  var holdsTexts: Bool {
    switch self {
    case .map: false
    case .report(let plan): plan.audience == .team
    case .export(let plan):
      switch plan.form {
      case .analyses: plan.withText
      case .map(let format): plan.withText && format.holds.contains(.texts)
      }
    }
  }
}
