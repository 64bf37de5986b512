import ArgumentParser
import Storage

/// `parcours store check`
struct StoreCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Messages.say(
      "Vérifie que la base est intacte et que ses comptes tombent juste.",
      "Checks that the store is sound and that its counts agree."),
    discussion: Messages.say(
      "Code de sortie : 0 sans faute, 1 avec, 66 si la base ne s'ouvre pas.",
      "Exit status: 0 without a fault, 1 with one, 66 where the store cannot be opened."))

  @OptionGroup var path: StorePath

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let store = try path.open(isReadOnly: true)
    let check = try StoreProblem.told { try store.check() }
    for fault in check.faults { print(Messages.fault(fault)) }
    if !interface.quiet {
      for engine in check.engines { print("\(engine.engine) : \(Messages.analyses(engine.analyses))") }
    }
    guard check.faults.isEmpty else { throw ExitStatus.checkFailed.code }
    if !interface.quiet { print(Messages.soundStore) }
  }
}
