import ArgumentParser

/// What is done by itself, again and again.
struct JobCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "job",
    abstract: Messages.say(
      "Fait chaque nuit, de lui-même, ce que dit un fichier.", "Does every night, by itself, what a file says."),
    discussion: Messages.jobDiscussion,
    subcommands: [
      JobInitCommand.self, JobRunCommand.self, JobWatchCommand.self, JobInstallCommand.self, JobStatusCommand.self,
      JobHistoryCommand.self, JobRetryCommand.self,
    ])
}
