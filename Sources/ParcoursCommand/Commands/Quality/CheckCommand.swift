import ArgumentParser

/// What a person does to know how right the program is on their own customers' texts.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Messages.say(
      "Mesure la justesse sur vos propres textes, relus par une personne.",
      "Measures how right it is on your own texts, read by a person."),
    discussion: Messages.checkDiscussion,
    subcommands: [CheckSampleCommand.self, CheckReadCommand.self])
}
