import ArgumentParser
import Interchange

/// The names of commands, as somebody writes them.
enum CommandNames {
  /// Refuses a command that is none, and says which one was perhaps meant: by itself the parser speaks of arguments.
  static func check(_ arguments: [String]) throws {
    var command: any ParsableCommand.Type = ParcoursCommand.self
    for argument in arguments {
      let commands = command.configuration.subcommands
      guard !commands.isEmpty, command.configuration.defaultSubcommand == nil, !argument.hasPrefix("-"),
        argument != "help"
      else { return }
      guard let next = commands.first(where: { $0.configuration.commandName == argument }) else {
        let names = commands.compactMap { $0.configuration.commandName }
        throw ValidationError(Messages.noCommand(argument, nearest: NearestName.of(argument, among: names), names))
      }
      command = next
    }
  }
}
