import ArgumentParser

/// What is done with stores: the files in which jobs keep verbatims and what was found in them.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: Messages.say(
      "Vérifie, compte, sauvegarde, relit et efface ce que gardent les travaux.",
      "Checks, counts, backs up, reads and erases what jobs keep."),
    discussion: Messages.storeDiscussion,
    subcommands: [
      StoreCheckCommand.self, StoreStatsCommand.self, StoreDumpCommand.self, StoreForgetCommand.self,
      StoreBackupCommand.self, StoreVacuumCommand.self, StoreComplaintsCommand.self, StoreReidentifyCommand.self,
    ])
}
