import ArgumentParser
import Interchange

/// A file that a map is written to, with its problems told.
enum MapOutput {
  /// Writes what `body` writes, and puts the file in its place once it is whole.
  static func write(to path: String, _ body: (OutputFile) throws -> Void) throws {
    do {
      let file = try OutputFile(path: path)
      try body(file)
      try file.finish()
    } catch let problem as OutputProblem {
      try tell(problem)
    }
  }

  /// The same of a body that waits for other tasks.
  static func writeJointly(to path: String, _ body: (OutputFile) async throws -> Void) async throws {
    do {
      let file = try OutputFile(path: path)
      try await body(file)
      try file.finish()
    } catch let problem as OutputProblem {
      try tell(problem)
    }
  }

  private static func tell(_ problem: OutputProblem) throws {
    if problem != .closedPipe { Terminal.tell(Messages.problem(problem)) }
    let status = ExitStatus(problem)
    if status != .done { throw status.code }
  }
}
