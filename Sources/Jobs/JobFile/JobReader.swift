import Interchange

/// What came of reading a job file.
public struct JobReading: Sendable {
  /// Nil where the file has errors.
  public var job: Job?
  /// In the order of the file.
  public var errors: [JobError]
}

/// Reads a job file: the YAML in which a team says what is to be done every night. Every mistake is told in one go.
public enum JobReader {
  /// - Parameters:
  ///   - name: what the job is called where the file does not say.
  ///   - folder: below which relative paths stand.
  public static func read(_ bytes: [UInt8], name: String, folder: String) -> JobReading {
    let tree = YAMLTree(bytes)
    var builder = JobBuilder(name: name, folder: folder)
    if let root = tree.root, !root.isEmpty {
      builder.read(root)
    } else if tree.faults.isEmpty {
      builder.values.report(.noSource, .file)
    }
    let faults =
      tree.faults.map { JobValues.Fault(problem: .file($0.problem), place: $0.place) } + builder.values.faults
    let lines = SourceLines(bytes)
    let ordered = faults.enumerated().sorted { one, other in
      let (a, b) = (one.element.place, other.element.place)
      return (a.line, a.column, one.offset) < (b.line, b.column, other.offset)
    }
    let errors = ordered.map { _, fault in
      let shown = lines.shown(fault.place)
      return JobError(
        problem: fault.problem, place: shown.place, source: shown.source, sourceColumn: shown.sourceColumn)
    }
    return JobReading(job: errors.isEmpty ? builder.job : nil, errors: errors)
  }
}
