import Jobs
import Journeys
import Storage
import Verbatims

/// What `parcours store complaints` says; never a customer's words.
extension Messages {
  static var complaintsDiscussion: String {
    say(
      """
      Une aide à la détection, jamais le registre qui fait foi : une personne confirme ou rejette chaque candidat, et \
      les dates d'accusé, de réponse et de clôture sont dites, jamais devinées. Les délais sont ceux de la \
      recommandation 2022-R-01 de l'ACPR : dix jours ouvrables pour accuser réception, deux mois pour répondre, depuis \
      l'envoi, sinon depuis la réception (*). Documentation/Reclamations.md l'explique.

        parcours store complaints parcours.sqlite --state candidate
        parcours store complaints parcours.sqlite --confirm r-102 --by 'A. Martin'
        parcours store complaints parcours.sqlite --acknowledge r-102 --on 2026-03-09
        parcours store complaints parcours.sqlite --from suivi.csv
      """,
      """
      An aid to detection, never the register of record: a person confirms or rejects each candidate, and the days of \
      acknowledgement, answer and closing are told, never guessed. Deadlines are those of the French supervisor's \
      (ACPR) recommendation 2022-R-01: ten working days to acknowledge, two months to answer, from the sending, else \
      from the receipt (*). Documentation/Reclamations.md explains it (in French).

        parcours store complaints parcours.sqlite --state candidate
        parcours store complaints parcours.sqlite --confirm r-102 --by 'A. Martin'
        parcours store complaints parcours.sqlite --acknowledge r-102 --on 2026-03-09
        parcours store complaints parcours.sqlite --from followed.csv
      """)
  }

  static var complaintsNotice: String {
    say(
      "Aide à la détection : cette liste n'est pas le registre des réclamations, et il en manque peut-être.",
      "An aid to detection: this list is not the register of complaints, and some may be missing.")
  }

  static func complaintNotes(_ complaints: Int) -> [String] {
    [
      count(complaints, ("ligne", "lignes"), ("row", "rows"))
        + say(
          " ; * : date de réception, celle d'envoi n'est pas dite", "; *: day of receipt, that of sending is not told"),
      complaintsNotice,
    ]
  }

  static func recall(_ recall: MeasuredRecall?) -> String {
    guard let recall else {
      return say(
        "Rappel non mesuré : parcours check sample, puis check read --format json > BASE.check.json.",
        "Recall not measured: parcours check sample, then check read --format json > STORE.check.json.")
    }
    let (value, low, high) = (decimal(recall.value), decimal(recall.low), decimal(recall.high))
    return say(
      "Rappel mesuré : \(value) (95 % : \(low) à \(high)), sur \(recall.count) mécontentements lus par une personne.",
      "Measured recall: \(value) (95%: \(low) to \(high)), on \(recall.count) dissatisfied texts read by a person.")
  }

  private static func decimal(_ value: Double) -> String {
    let digits = thousandths(value)
    return say(digits.split(separator: ".").joined(separator: ","), digits)
  }

  /// Three decimals.
  static func thousandths(_ value: Double) -> String {
    let digits = String(1_000 + Measure(value).thousandths % 1_000).dropFirst()
    return "\(Measure(value).thousandths / 1_000).\(digits)"
  }

  static var complaintColumns: [String] {
    [
      say("id", "id"), say("état", "state"), say("départ", "from"), say("accuser avant le", "acknowledge by"),
      say("répondre avant le", "answer by"), say("recours", "recourse"), say("source", "source"),
    ]
  }

  static func state(_ state: ComplaintStanding.State) -> String {
    switch state {
    case .candidate: say("candidat", "candidate")
    case .toBePutInWriting: say("à mettre par écrit", "to be put in writing")
    case .confirmed: say("confirmée", "confirmed")
    case .acknowledged: say("accusée", "acknowledged")
    case .answered: say("répondue", "answered")
    case .closed: say("close", "closed")
    case .rejected: say("rejetée", "rejected")
    }
  }

  /// The day, and how many are left of them, or that it is done.
  static func deadline(_ deadline: Deadline?, on today: Int32, left: Int?, inWorkingDays: Bool) -> String {
    guard let deadline else { return "–" }
    let due = CivilDay(deadline.due).iso
    guard let left else {
      return due
        + (deadline.isOverdue(on: today) ? say(" (fait en retard)", " (done late)") : say(" (fait)", " (done)"))
    }
    if deadline.isOverdue(on: today) { return due + say(" (EN RETARD)", " (OVERDUE)") }
    let unit = inWorkingDays ? say(" j ouvr.", " working d") : say(" j", " d")
    return due + " (\(left)\(unit))"
  }

  static func recourse(_ recourse: StoredRecourse) -> String {
    let name = Recourse(id: recourse.kind).map { recourses[Int($0.rawValue)] } ?? recourse.kind
    return recourse.state == RecourseState.begun.id.description ? name + say(" (engagé)", " (begun)") : name
  }

  /// In the order of the vocabulary.
  static var recourses: [String] {
    [
      say("médiateur", "mediator"), say("superviseur", "supervisor"), say("avocat", "lawyer"), say("justice", "court"),
      say("association de consommateurs", "consumer association"), say("presse", "press"), say("police", "police"),
    ]
  }
}
