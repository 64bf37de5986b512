import ArgumentParser
import FoundationEssentials
import Glibc
import Interchange
import Jobs

/// Carries out what an install plan says, and shows it first.
struct Installer {
  let isDry: Bool
  let isQuiet: Bool

  /// Standard output gets what is written; standard error what is to be known.
  func carryOut(_ plan: InstallPlan) throws {
    for step in plan.steps { show(step) }
    if !isQuiet { for notice in plan.notices { Terminal.tell(Messages.install(notice)) } }
    if plan.steps.isEmpty, !isQuiet { Terminal.tell(Messages.nothingInstalled) }
    guard !isDry else { return }
    for step in plan.steps { try carryOut(step) }
  }

  private func show(_ step: InstallPlan.Step) {
    switch step {
    case .write(let path, let text): print("# \(path)\n\(text)")
    case .delete(let path): print("rm \(path)")
    case .run(let words): print(words.joined(separator: " "))
    case .crontab(let text): print("# crontab\n\(text)", terminator: "")
    }
  }

  private func carryOut(_ step: InstallPlan.Step) throws {
    switch step {
    case .write(let path, let text): try write(text, to: path)
    case .delete(let path):
      guard unlink(path) == 0 || errno == ENOENT else { throw failure(path, errno) }
    case .run(let words):
      let status = try ChildCommand.run(words).status
      guard status == 0 else {
        Terminal.tell(Messages.commandFailed(words, status: status))
        throw ExitStatus.cannotCreate.code
      }
    case .crontab(let text): try UserCrontab.write(text)
    }
  }

  private func write(_ text: String, to path: String) throws {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    do throws(OutputProblem) {
      let file = try OutputFile(path: path)
      try file.write(Array(text.utf8))
      try file.finish()
    } catch {
      Terminal.tell(Messages.problem(error))
      throw ExitStatus(error).code
    }
  }

  private func failure(_ path: String, _ code: Int32) -> ExitCode {
    Terminal.tell(Messages.name(path) + Messages.say(" : ", ": ") + Messages.system(code))
    return ExitStatus.writingFailed.code
  }
}
