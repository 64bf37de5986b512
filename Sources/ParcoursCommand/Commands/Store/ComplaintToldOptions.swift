import ArgumentParser
import Storage

/// What a person tells of complaints, or a file of the complaints system.
struct ComplaintToldOptions: ParsableArguments {
  @Option(
    help: help(
      "Ce verbatim est une réclamation ; il faut --by (peut être répété).",
      "This verbatim is a complaint; --by is needed (may be repeated).", "id"))
  var confirm: [String] = []

  @Option(
    help: help(
      "Ce verbatim n'en est pas une ; il faut --by (peut être répété).",
      "This verbatim is none; --by is needed (may be repeated).", "id"))
  var reject: [String] = []

  @Option(
    help: help(
      "Reprend tout ce qui a été dit de ce verbatim ; il faut --by (peut être répété).",
      "Takes back all that was told of this verbatim; --by is needed (may be repeated).", "id"))
  var withdraw: [String] = []

  @Option(
    help: help(
      "Cette réclamation orale a été mise par écrit ; il faut --on (peut être répété).",
      "This oral complaint was put in writing; --on is needed (may be repeated).", "id"))
  var written: [String] = []

  @Option(
    help: help(
      "Il en a été accusé réception ; il faut --on (peut être répété).",
      "It was acknowledged; --on is needed (may be repeated).", "id"))
  var acknowledge: [String] = []

  @Option(
    help: help(
      "Il y a été répondu ; il faut --on (peut être répété).", "It was answered; --on is needed (may be repeated).",
      "id"))
  var answer: [String] = []

  @Option(
    help: help(
      "Elle est close ; il faut --on (peut être répété).", "It is closed; --on is needed (may be repeated).", "id"))
  var close: [String] = []

  @Option(help: help("Le jour où cela a été fait (AAAA-MM-JJ).", "The day on which it was done (YYYY-MM-DD).", "date"))
  var on: DayOption?

  @Option(help: help("Qui le dit.", "Who tells it.", "name"))
  var by: String?

  @Option(
    help: help(
      "Table (CSV) du système de réclamations : id et jours d'accusé, de réponse, de clôture.",
      "Table (CSV) of the complaints system: id and days of acknowledgement, answer, closing.", "file"))
  var from: String?

  var isAny: Bool { !judged.isEmpty || !dated.isEmpty || from != nil }

  private var judged: [(what: ComplaintEvent.What, id: String)] {
    confirm.map { (.confirmed, $0) } + reject.map { (.rejected, $0) } + withdraw.map { (.withdrawn, $0) }
  }

  private var dated: [(what: ComplaintEvent.What, id: String)] {
    written.map { (.written, $0) } + acknowledge.map { (.acknowledged, $0) } + answer.map { (.answered, $0) }
      + close.map { (.closed, $0) }
  }

  mutating func validate() throws {
    if !judged.isEmpty, by?.contains(where: { !$0.isWhitespace }) != true {
      throw ValidationError(Messages.say("Dites par qui : --by NOM.", "Say by whom: --by NAME."))
    }
    if !dated.isEmpty, on == nil {
      throw ValidationError(Messages.say("Dites quel jour : --on DATE.", "Say on which day: --on DATE."))
    }
  }

  /// - Throws: where a day has not come yet.
  func events(today: Int32, now: Int64) throws -> [(id: String, event: ComplaintEvent)] {
    if let on, on.day > today {
      Terminal.tell(Messages.laterThanToday)
      throw ExitStatus.usage.code
    }
    let day = on?.day ?? today
    return judged.map { ($0.id, ComplaintEvent($0.what, on: day, by: by, .told, told: now)) }
      + dated.map { ($0.id, ComplaintEvent($0.what, on: day, by: by, .told, told: now)) }
  }
}
