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
      if problem != .closedPipe { Terminal.tell(Messages.problem(problem)) }
      let status = ExitStatus(problem)
      if status != .done { throw status.code }
    }
  }
}
