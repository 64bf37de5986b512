import ArgumentParser
import Glibc

/// The command: it reads its arguments, calls one function and prints.
@main
struct ParcoursCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parcours",
    abstract: Messages.say(
      "Lit ce que disent les clients et le place sur leur parcours.",
      "Reads what customers say and puts it on their journey."),
    discussion: Messages.exitStatuses,
    subcommands: [AnalyzeCommand.self, LexiconCommand.self])

  static func main() async {
    // A reader that goes away is told by the write that fails, not by a signal that kills.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      leave(with: error)
    }
  }

  /// Says what ArgumentParser has to say, in the user's language, and ends the program.
  private static func leave(with error: any Error) -> Never {
    let status = exitCode(for: error)
    var text = fullMessage(for: error)
    if InterfaceLanguage.chosen == .french { text = HelpTranslation.french(text) }
    if status.isSuccess { print(text) } else if !text.isEmpty { Terminal.tell(text) }
    Glibc.exit(status.rawValue)
  }
}
