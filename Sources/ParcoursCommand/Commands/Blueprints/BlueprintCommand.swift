import ArgumentParser

/// What is done with blueprints: the files in which companies tell their own journeys.
struct BlueprintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blueprint",
    abstract: Messages.say(
      "Prépare et vérifie le plan du parcours d'une entreprise.",
      "Prepares and checks the blueprint of a company's journey."),
    discussion: Messages.blueprintDiscussion,
    subcommands: [BlueprintInitCommand.self, BlueprintCheckCommand.self])
}
