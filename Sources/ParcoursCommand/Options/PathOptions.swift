import ArgumentParser

/// What a command reads, and where it writes.
struct PathOptions: ParsableArguments {
  @Argument(help: help("Fichiers à lire ; - pour l'entrée standard.", "Files to read; - for standard input.", "file"))
  var files: [String] = []

  @Option(
    name: .shortAndLong,
    help: help(
      "Fichier à écrire. Par défaut : la sortie standard.",
      "File to write. Default: standard output.", "file"))
  var output = "-"

  func validate() throws { try OutputPlace.check(output, inputs: inputs) }

  /// Refuses to wait for a person to type what nobody has asked for.
  func checkThatThereAreAny() throws {
    guard files.isEmpty && Terminal.isInputTerminal else { return }
    throw ValidationError(
      Messages.say("Donnez un fichier, ou - pour l'entrée standard.", "Give a file, or - for standard input."))
  }

  /// The files, or standard input where none is given.
  var inputs: [String] { files.isEmpty ? ["-"] : files }

  /// Whether standard input is read, which is never looked at twice.
  var readStandardInput: Bool { inputs.contains("-") }
}
