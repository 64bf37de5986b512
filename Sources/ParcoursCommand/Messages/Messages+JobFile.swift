import Interchange
import Jobs

/// What is wrong with a job file, and what to write instead.
extension Messages {
  /// The place, the message, the line, and a caret with what to write, each on its line.
  static func job(_ error: JobError, path: String) -> String {
    if case .file(let problem) = error.problem {
      return blueprint(
        BlueprintError(problem: problem, place: error.place, source: error.source, sourceColumn: error.sourceColumn),
        path: path)
    }
    let place = error.place.line > 0 ? ":\(error.place.line):\(error.place.column): " : say(" : ", ": ")
    let head = name(path) + place + say("erreur : ", "error: ") + message(error.problem)
    let help = help(error.problem)
    guard error.place.line > 0 else { return help.isEmpty ? head : "\(head)\n  \(help)" }
    let blanks = String(repeating: " ", count: error.sourceColumn - 1)
    // A secret is told by what stands before it.
    if case .literalSecret = error.problem {
      return "\(head)\n  \(error.source.prefix(error.sourceColumn - 1))…\n  \(blanks)^"
        + (help.isEmpty ? "" : "   " + help)
    }
    let caret = blanks + "^" + String(repeating: "~", count: error.place.length - 1)
    return "\(head)\n  \(error.source)\n  \(caret)" + (help.isEmpty ? "" : "   " + help)
  }

  private static func message(_ problem: JobProblem) -> String {
    switch problem {
    case .file: ""
    case .unknownName(let name, _, _): say("« \(name) » n'est pas connu", "'\(name)' is not known")
    case .badTime(let text):
      say("« \(text) » n'est pas une durée permise", "'\(text)' is no length of time allowed here")
    case .literalSecret: say("un secret n'a pas sa place dans ce fichier", "a secret does not belong in this file")
    case .noSource: say("aucune source", "no source")
    case .filesOrCommand:
      say("une source a des fichiers ou une commande", "a source has either files or a command")
    case .runOrShell:
      say("une commande a des mots (run) ou une ligne (shell)", "a command has either words (run) or a line (shell)")
    case .outputTwice(let path, let line):
      say("\(path) est déjà écrit, ligne \(line)", "\(path) is written already, at line \(line)")
    case .noEncryptionWithoutTexts:
      say("il n'y a rien à chiffrer : les textes ne sont pas gardés", "nothing to encrypt: no texts are kept")
    case .badSchedule(let problem): schedule(problem)
    case .oneDelivery: say("à qui ? une seule adresse par ligne", "to whom? one address an element")
    case .deliveryTwice(let name): say("« \(name) » est déjà là", "'\(name)' is there already")
    case .badMailbox(let text): say("« \(text) » n'est pas une adresse", "'\(text)' is no address")
    case .unsafeAddress(let text):
      say("« \(text) » n'est pas une adresse sûre", "'\(text)' is no safe address")
    }
  }

  private static func help(_ problem: JobProblem) -> String {
    switch problem {
    case .unknownName(_, let nearest, let known): nearest.map { didYouMean($0) } ?? thereAre(known)
    case .badTime: say("écrivez par exemple 90s, 15m, 12h, 7d", "write for instance 90s, 15m, 12h, 7d")
    case .literalSecret:
      say("écrivez { file: CHEMIN } ou { environment: NOM }", "write { file: PATH } or { environment: NAME }")
    case .noSource: say("écrivez sources: [boite/*.jsonl]", "write sources: [inbox/*.jsonl]")
    case .badSchedule(let problem): help(problem)
    case .oneDelivery(let kinds): thereAre(kinds)
    case .badMailbox: say("écrivez nom@domaine, sans nom affiché", "write name@host, without a display name")
    case .unsafeAddress: say("écrivez https://…", "write https://…")
    default: ""
    }
  }

  private static func didYouMean(_ name: String) -> String {
    say("vouliez-vous dire « \(name) » ?", "did you mean '\(name)'?")
  }

  private static func thereAre(_ names: [String]) -> String {
    names.isEmpty ? "" : say("il y a : ", "there are: ") + names.joined(separator: ", ")
  }
}
