import Cues
import FoundationEssentials
import Glibc
import Interchange
import Jobs
import Logging
import Parcours

/// Runs a job as `parcours job run` does, with few lexicons, so that it starts at once, and with a clock that is given:
/// `JobRig FILE SECONDS`. What tests kill.
@main
struct JobRig {
  static func main() async {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let seconds = Int64(arguments[2]),
      let bytes = FileManager.default.contents(atPath: arguments[1])
    else { exit(64) }
    let folder = arguments[1].lastIndex(of: "/").map { String(arguments[1][..<$0]) } ?? "."
    let reading = JobReader.read(Array(bytes), name: "rig", folder: folder)
    for error in reading.errors { print("\(error.place.line): \(error.problem)") }
    guard let job = reading.job else { exit(64) }
    var surroundings = JobSurroundings.system
    surroundings.clock = { seconds * 1_000_000_000 }
    surroundings.lexicons = {
      let wanted = ["columns", "conversations", "mail", "classes"]
      return BundledLexicons.files.filter { file in wanted.contains { file.path.hasSuffix("\($0).lex") } }
    }
    let runner = JobRunner(
      job, reanalysis: nil, surroundings: surroundings, log: JobLog.logger(job.log, surroundings: surroundings))
    do throws(JobFailure) {
      let summary = try await runner.run()
      print(summary.json)
      exit(summary.status)
    } catch {
      print("\(error)")
      exit(error.status.rawValue)
    }
  }
}
