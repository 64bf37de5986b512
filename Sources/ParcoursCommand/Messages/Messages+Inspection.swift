import Privacy
import Verbatims

/// What an inspection calls things, by the identifiers that it holds.
extension Messages {
  static var inspectDiscussion: String {
    say(
      """
      La première chose à lancer sur un fichier : format, encodage, colonnes et leurs rôles, langues, secteurs, dates, \
      doublons, données personnelles par sorte, ce qui serait mis de côté et pourquoi, problèmes, et les premiers \
      verbatims analysés, masqués. Rien n'est écrit ailleurs. Un grand fichier n'est regardé qu'à son début \
      (--records), et c'est dit.

        parcours inspect avis.xlsx
        parcours inspect avis.csv --format json


      """,
      """
      The first thing to run on a file: format, charset, columns and their roles, languages, sectors, dates, duplicates, \
      personal data by kind, what would be set aside and why, problems, and the first verbatims, analysed and masked. \
      Nothing is written anywhere else. Of a large file the beginning alone is looked at (--records), and it says so.

        parcours inspect reviews.xlsx
        parcours inspect reviews.csv --format json


      """) + exitStatuses
  }

  /// The roles of columns, in the order in which they are told.
  static var roles: [(role: String, name: String)] {
    [
      ("text", say("texte", "text")), ("title", say("titre", "title")), ("id", say("identifiant", "id")),
      ("date", say("date", "date")), ("customer", say("client", "customer")), ("score", say("note", "score")),
      ("question", say("question", "question")), ("sector", say("secteur", "sector")),
      ("source_channel", say("canal de collecte", "source channel")),
      ("conversation", say("conversation", "conversation")), ("direction", say("sens", "direction")),
      ("speaker", say("locuteur", "speaker")), ("kept", say("conservées", "kept")),
    ]
  }

  static func setAsideName(_ id: String) -> String {
    SetAsideReason(id: id).map(reason) ?? say("dans une autre langue", "in another language")
  }

  static func cutName(_ id: String) -> String { CutReason(id: id).map(reason) ?? id }

  static func personal(_ id: String) -> String {
    switch PersonalKind(id: id) {
    case .email: say("e-mail", "e-mail")
    case .phone: say("téléphone", "phone")
    case .iban: "IBAN"
    case .card: say("carte bancaire", "bank card")
    case .nir: say("numéro de sécurité sociale", "French social security number")
    case .avs: say("numéro AVS", "Swiss AVS number")
    case .nino: say("numéro NINO", "NI number")
    case .ssn: say("numéro SSN", "US social security number")
    case .plate: say("plaque", "number plate")
    case .address: say("adresse", "address")
    case .birthDate: say("date de naissance", "date of birth")
    case .reference: say("numéro de commande ou de contrat", "order or contract number")
    case .url: say("lien", "link")
    case .ip: say("adresse IP", "IP address")
    case .handle: say("compte", "handle")
    case .name: say("nom", "name")
    case nil: id
    }
  }
}
