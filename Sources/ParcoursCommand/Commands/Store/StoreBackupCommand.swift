import ArgumentParser
import Storage

/// `parcours store backup`
struct StoreBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: Messages.say(
      "Copie la base, même pendant qu'un travail y écrit.", "Copies the store, even while a job writes to it."),
    discussion: Messages.say(
      "La copie est un seul fichier, entier dès qu'il porte son nom ; pour la restaurer, mettez-la à la place de la base.",
      "The copy is one file, whole as soon as it has its name; to restore it, put it in the place of the store."))

  @OptionGroup var path: StorePath

  @Argument(help: help("Fichier à écrire ; il ne doit pas exister.", "File to write; it must not exist.", "file"))
  var target: String

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let store = try path.open(isReadOnly: true)
    try StoreProblem.told { try store.backup(to: target) }
  }
}
