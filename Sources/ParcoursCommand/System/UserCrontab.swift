import ArgumentParser
import Jobs

/// The crontab of the user who runs the program.
enum UserCrontab {
  /// An empty one where there is none.
  static func read() throws -> Crontab {
    let result = try ChildCommand.run(["crontab", "-l"], keepsOutput: true)
    // 1 where there is none; where there is no such program, the shell's 127.
    guard result.status <= 1 else {
      Terminal.tell(Messages.commandFailed(["crontab", "-l"], status: result.status))
      throw ExitStatus.cannotCreate.code
    }
    return Crontab(result.status == 0 ? result.output : "")
  }

  static func write(_ text: String) throws {
    let words = ["crontab", "-"]
    let status = try ChildCommand.run(words, input: text).status
    guard status == 0 else {
      Terminal.tell(Messages.commandFailed(words, status: status))
      throw ExitStatus.cannotCreate.code
    }
  }
}
