import ArgumentParser

/// How a command speaks: the options of all commands.
struct InterfaceOptions: ParsableArguments {
  @Option(
    help: help(
      "Langue des messages : fr ou en. Par défaut : celle du système.",
      "Language of messages: fr or en. Default: the system's.", "language"))
  var ui: InterfaceLanguage?

  @Flag(
    name: .shortAndLong,
    help: help("Ne rien dire de ce qui va bien.", "Say nothing of what goes well."))
  var quiet = false
}
