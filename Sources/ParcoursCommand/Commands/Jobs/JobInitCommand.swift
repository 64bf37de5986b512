import ArgumentParser
import Jobs

/// `parcours job init`
struct JobInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Messages.say("Écrit un travail commenté, à compléter.", "Writes a commented job to begin with."),
    discussion: Messages.say(
      "  parcours job init --source 'boite/*.jsonl' --export jsonl:sortie/ > nuit.yaml",
      "  parcours job init --source 'inbox/*.jsonl' --export jsonl:out/ > night.yaml"))

  @Option(
    name: .customLong("source"),
    help: help(
      "Fichiers à lire : fichier, dossier ou motif (peut être répété).",
      "Files to read: a file, a folder or a pattern (may be repeated).", "pattern"))
  var sources: [String] = []

  @Option(help: help("La base (SQLite).", "The store (SQLite).", "file"))
  var store = "parcours.sqlite"

  @Option(
    name: .customLong("export"),
    help: help(
      "Un export, forme:chemin ; la forme est jsonl ou l'une de parcours export --to (peut être répété).",
      "An export, form:path; the form is jsonl or one of parcours export --to (may be repeated).", "export"))
  var exports: [ExportChoice] = []

  @Option(help: help("Fichier de la carte (JSON).", "File of the map (JSON).", "file"))
  var map: String?

  @Option(help: help("Fichier du rapport (HTML).", "File of the report (HTML).", "file"))
  var report: String?

  @Option(
    help: help(
      "Quand, à la manière de cron, ou « every 6h ».", "When, as cron writes it, or 'every 6h'.", "schedule"))
  var schedule: String?

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    var template = JobTemplate()
    template.isFrench = InterfaceLanguage.chosen == .french
    template.sources = try sources.isEmpty ? asked() : sources
    template.store = store
    template.map = map
    template.exports = exports.map { ($0.form, $0.path) }
    template.report = report
    template.schedule = schedule
    print(template.text, terminator: "")
  }

  /// What a person answers, where one sits at the terminal.
  private func asked() throws -> [String] {
    guard Terminal.isInputTerminal && Terminal.isErrorTerminal else { return [] }
    Terminal.write(Messages.say("Quels fichiers lire (motif) ? ", "Which files are to be read (a pattern)? "))
    let answer = readLine() ?? ""
    return answer.isEmpty ? [] : [answer]
  }

  /// `jsonl:out/`
  struct ExportChoice: ExpressibleByArgument {
    let form: String
    let path: String

    init?(argument: String) {
      let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, JobTemplate.forms.contains(parts[0]) else { return nil }
      (form, path) = (parts[0], parts[1])
    }
  }
}
