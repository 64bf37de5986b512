import ArgumentParser
// The stream of standard output is a variable of the C library.
@preconcurrency import Glibc
import Interchange
import Pipeline

/// The command: it reads its arguments, calls one function and prints.
@main
struct ParcoursCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parcours",
    abstract: Messages.say(
      "Lit ce que disent les clients et le place sur leur parcours.",
      "Reads what customers say and puts it on their journey."),
    discussion: Messages.exitStatuses,
    subcommands: [
      InspectCommand.self, AnalyzeCommand.self, RedactCommand.self, AuditCommand.self, ExplainCommand.self,
      EvaluateCommand.self,
      CheckCommand.self, MapCommand.self, ReportCommand.self, ExportCommand.self, CompareCommand.self,
      BlueprintCommand.self, FormatsCommand.self, JobCommand.self, LexiconCommand.self, StoreCommand.self,
    ])

  @Flag(
    help: help(
      "Afficher la version du programme et l'empreinte des lexiques.",
      "Show the version of the program and the hash of the lexicons."))
  var version = false

  func run() throws {
    guard version else { throw CleanExit.helpRequest(self) }
    let engine = try LoadedEngine.load(lexicons: [])
    print("parcours " + String(decoding: engine.names.engine, as: UTF8.self))
  }

  static func main() async {
    // A reader that goes away is told by the write that fails, not by a signal that kills.
    signal(SIGPIPE, SIG_IGN)
    do {
      let arguments = InterfaceLanguage.strip(CommandLine.arguments.dropFirst())
      try CommandNames.check(arguments)
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      try finishPrinting()
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
    do { try finishPrinting() } catch { Glibc.exit(ExitStatus.writingFailed.rawValue) }
    Glibc.exit(status.rawValue)
  }

  /// Writes out what was printed: a full disk must not look like success, and a reader that has gone is no error.
  private static func finishPrinting() throws {
    guard fflush(stdout) != 0 || ferror(stdout) != 0, errno != EPIPE else { return }
    clearerr(stdout)
    Terminal.tell(Messages.problem(OutputProblem.cannotWrite(path: "-", errno)))
    throw ExitStatus.writingFailed.code
  }
}
