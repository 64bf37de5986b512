import ArgumentParser
import Storage

/// `parcours store vacuum`
struct StoreVacuumCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vacuum",
    abstract: Messages.say(
      "Réécrit la base sans sa place libre.", "Writes the store anew, without its free room."),
    discussion: Messages.say(
      "Il faut sur le disque jusqu'à deux fois la place de la base.",
      "It takes up to twice the store's room on the disk."))

  @OptionGroup var path: StorePath

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let store = try path.open(isReadOnly: false)
    try StoreProblem.told { try store.vacuum() }
    if !interface.quiet { print(Messages.size(try StoreProblem.told { try store.stats().bytes })) }
  }
}
