import ArgumentParser

/// The command: it reads its arguments, calls one function and prints.
@main
struct ParcoursCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parcours",
    abstract: "Reads what customers say and puts it on their journey.",
    subcommands: [LexiconCommand.self])
}
