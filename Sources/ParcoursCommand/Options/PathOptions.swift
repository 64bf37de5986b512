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

  /// The files, or standard input where none is given.
  var inputs: [String] { files.isEmpty ? ["-"] : files }

  /// Whether standard input is read, which is never looked at twice.
  var readStandardInput: Bool { inputs.contains("-") }
}
