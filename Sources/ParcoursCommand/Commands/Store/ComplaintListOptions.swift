import ArgumentParser
import Interchange
import Jobs
import Storage

/// Which complaints are listed, and how.
struct ComplaintListOptions: ParsableArguments {
  @Option(help: help("Premier jour (AAAA-MM-JJ).", "First day (YYYY-MM-DD).", "date"))
  var since: DayOption?

  @Option(help: help("Dernier jour (AAAA-MM-JJ).", "Last day (YYYY-MM-DD).", "date"))
  var until: DayOption?

  @Option(help: help("Cette source du travail seule.", "This source of the job alone.", "name"))
  var source: String?

  @Option(
    help: help(
      "Cet état seul (peut être répété) : candidate, to_be_put_in_writing, confirmed, acknowledged, answered, closed, rejected.",
      "This state alone (may be repeated): candidate, to_be_put_in_writing, confirmed, acknowledged, answered, closed, rejected.",
      "state"))
  var state: [ComplaintStanding.State] = []

  @Flag(help: help("Seulement ce qui est en retard.", "Only what is overdue."))
  var overdue = false

  @Option(
    help: help(
      "Jours fériés et de repos à la place de ceux de France.",
      "Holidays and days of rest instead of those of France.", "file"))
  var calendar: String?

  @Flag(
    help: help(
      "Jours fériés d'Alsace et de Moselle en plus.", "Holidays of Alsace and Moselle too."))
  var alsaceMoselle = false

  @Option(
    help: help(
      "Jour auquel les délais sont comptés (AAAA-MM-JJ). Par défaut : aujourd'hui.",
      "Day on which deadlines are looked at (YYYY-MM-DD). Default: today.", "date"))
  var today: DayOption?

  @Option(
    help: help(
      "Ce qu'a mesuré check read --format json. Par défaut : BASE.check.json, s'il existe.",
      "What check read --format json measured. Default: STORE.check.json, if there is one.", "file"))
  var checked: String?

  @Option(
    help: help(
      "Format de sortie : jsonl, csv, json, table. Par défaut : table à l'écran, jsonl ailleurs.",
      "Format of the output: jsonl, csv, json, table. Default: table on a terminal, else jsonl.", "format"))
  var format: OutputFormat?

  @Option(
    name: .shortAndLong,
    help: help(
      "Fichier à écrire. Par défaut : la sortie standard.", "File to write. Default: standard output.", "file"))
  var output = "-"

  mutating func validate() throws {
    if calendar != nil, alsaceMoselle {
      throw ValidationError(
        Messages.say("Donnez --calendar ou --alsace-moselle.", "Give --calendar or --alsace-moselle."))
    }
  }

  func write(_ store: Store, at path: String, today: Int32, isQuiet: Bool) throws {
    let days = try ComplaintInput.calendar(calendar, isAlsaceMoselle: alsaceMoselle)
    let recall = try ComplaintInput.recall(checked, beside: path)
    let spoken = ComplaintInput.spokenChannels
    try OutputPlace.check(
      output, inputs: [path, path + "-wal", path + "-shm"] + [checked, calendar].compactMap(\.self))
    let form = format ?? (output == "-" && Terminal.isOutputTerminal ? .table : .jsonl)
    try MapOutput.write(to: output) { file in
      var writer = ComplaintWriter(form, file, today: today, days, recall)
      try writer.begin()
      try StoreProblem.told {
        try store.complaints(filter) { complaint in
          let standing = ComplaintStanding(complaint, isOral: spoken.contains(complaint.sourceChannel), days)
          if holds(standing, today) { try writer.write(standing) }
        }
      }
      try writer.end()
    }
    guard !isQuiet, form != .table else { return }
    Terminal.tell(Messages.complaintsNotice)
    Terminal.tell(Messages.recall(recall))
  }

  private var filter: ComplaintFilter {
    var filter = ComplaintFilter()
    if since != nil || until != nil {
      filter.window = Window(first: since?.day ?? filter.window.first, last: until?.day ?? filter.window.last)
    }
    filter.source = source
    return filter
  }

  private func holds(_ standing: ComplaintStanding, _ today: Int32) -> Bool {
    guard state.isEmpty || state.contains(standing.state) else { return false }
    return !overdue || [standing.acknowledgement, standing.answer].contains { $0?.isOverdue(on: today) == true }
  }
}
