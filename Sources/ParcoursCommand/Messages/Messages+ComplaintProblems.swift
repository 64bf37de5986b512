import Jobs

/// What is wrong with what is told of complaints: where, what, and what to try.
extension Messages {
  static func toldOfComplaints(written: Int, known: Int) -> String {
    count(written, ("chose notée", "choses notées"), ("thing noted", "things noted"))
      + (known > 0 ? say(", déjà dites : ", ", told before: ") + number(known) : "")
  }

  static func unknownComplaint(_ id: String) -> String {
    say("\(id) : aucun verbatim de cet id ; rien n'est noté", "\(id): no verbatim has this id; nothing is noted")
  }

  static func ambiguousComplaint(_ id: String) -> String {
    say(
      "\(id) : plusieurs verbatims ont cet id : donnez --source, ou leur clé (key, dans la liste) ; rien n'est noté",
      "\(id): several verbatims have this id: give --source, or their key (in the list); nothing is noted")
  }

  static func earlyComplaint(_ id: String) -> String { "\(id)" + say(" : ", ": ") + beforeSent }

  private static var beforeSent: String {
    say("ce jour est avant celui de l'envoi", "this day is before the one on which it was sent")
  }

  static var laterThanToday: String { say("ce jour n'est pas encore venu", "this day has not come yet") }

  static func notFigures(_ path: String) -> String {
    say(
      "\(path) : ce n'est pas ce qu'écrit parcours check read --format json",
      "\(path): this is not what parcours check read --format json writes")
  }

  static func complaintDates(_ problem: ComplaintDates.Problem, path: String) -> String {
    let text =
      switch problem.kind {
      case .noID: say("il manque l'id", "the id is missing")
      case .nothingTold:
        say(
          "aucune colonne ne dit un jour (accuse, reponse, cloture, ecrit)",
          "no column tells a day (acknowledged, answered, closed, written)")
      case .badDay:
        say("ce n'est pas un jour : AAAA-MM-JJ, ou JJ/MM/AAAA", "this is no day: YYYY-MM-DD, or DD/MM/YYYY")
      case .laterThanToday: laterThanToday
      case .beforeSent: beforeSent
      case .unknown: say("aucun verbatim de cet id", "no verbatim has this id")
      case .ambiguous:
        say(
          "plusieurs verbatims ont cet id : donnez --source, ou leur clé (key, dans la liste)",
          "several verbatims have this id: give --source, or their key (in the list)")
      }
    return "\(path):\(problem.line): " + say("erreur : ", "error: ") + text
  }

  static func calendar(_ problem: WorkingDays.Problem, path: String) -> String {
    let text =
      switch problem.kind {
      case .unknownLine:
        say(
          "ligne inconnue ; écrivez 07-21, 2026-12-24, easter+1 ou rest sat sun",
          "unknown line; write 07-21, 2026-12-24, easter+1 or rest sat sun")
      case .noDay: say("ce jour n'existe pas", "there is no such day")
      case .noWorkingDay: say("aucun jour n'est ouvrable", "no day is a working day")
      case .notText: say("ce n'est pas du texte en UTF-8", "this is no text in UTF-8")
      }
    return "\(path):\(problem.line): " + say("erreur : ", "error: ") + text
  }
}
