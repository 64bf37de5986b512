import ArgumentParser
import Interchange
import Storage

/// `parcours store dump`
struct StoreDumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: Messages.say(
      "Écrit toutes les analyses en JSON Lines, par jour puis par clé.",
      "Writes all analyses as JSON Lines, by day and key."),
    discussion: Messages.say(
      "Ce qu'écrit analyze, citations comprises ; elles sont vides (null) si les textes ne sont pas gardés.",
      "What analyze writes, quotes included; they are null where texts are not kept."))

  @OptionGroup var path: StorePath

  @Option(
    name: .shortAndLong,
    help: help(
      "Fichier à écrire. Par défaut : la sortie standard.", "File to write. Default: standard output.", "file"))
  var output = "-"

  @Option(help: help("Premier jour (AAAA-MM-JJ).", "First day (YYYY-MM-DD).", "date"))
  var from: DayOption?

  @Option(help: help("Dernier jour (AAAA-MM-JJ).", "Last day (YYYY-MM-DD).", "date"))
  var to: DayOption?

  @Flag(help: help("Écrire aussi les textes.", "Write the texts too."))
  var withText = false

  @OptionGroup var interface: InterfaceOptions

  func validate() throws { try OutputPlace.check(output, inputs: path.files) }

  func run() throws {
    let store = try path.open(isReadOnly: true)
    var window = Window.everything
    if from != nil || to != nil {
      window = Window(first: from?.day ?? window.first, last: to?.day ?? window.last)
    }
    try MapOutput.write(to: output) { file in
      _ = try StoreProblem.told { try store.dump(window, withTexts: withText) { try file.write($0) } }
    }
  }
}
