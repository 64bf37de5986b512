/// The sentences of the first screen: short, since they are read aloud.
enum BriefWords {
  static let voices = Phrase("Qui parle", "Who speaks")
  static let wearing = Phrase("Ce qui use le plus", "What wears out most")
  static let first = Phrase("À faire d'abord", "To do first")
  static let leaving = Phrase("Pourquoi ils partent", "Why they leave")
  static let staying = Phrase("Pourquoi ils restent", "Why they stay")
  static let truths = Phrase("Moments de vérité", "Moments of truth")
  static let changes = Phrase("Ce qui a changé", "What changed")
  static let caution = Phrase("À ne pas conclure", "Not to conclude")

  static func voicesOf(customers: String, sources: String) -> Phrase {
    Phrase(
      "\(customers) qui ont écrit\(sources.isEmpty ? "" : " (\(sources))") ; pas ceux qui se taisent.",
      "\(customers) who wrote\(sources.isEmpty ? "" : " (\(sources))"); not those who stay silent.")
  }

  static func mostly(_ theme: String) -> Phrase { Phrase(" : \(theme)", ": \(theme)") }

  static let nothingWears = Phrase("Aucun irritant relevé.", "No irritant found.")
  static let nobodyLeaves = Phrase("Personne ne le dit.", "Nobody says so.")
  static let noTruth = Phrase("Aucun ne se détache.", "None stands out.")
  static let noChange = Phrase("Rien de net sur la période.", "Nothing clear over the period.")
  static let noDates = Phrase("Textes sans date : on ne sait pas.", "Texts without dates: unknown.")
  static let nothingFirst = Phrase("Rien ne s'impose.", "Nothing stands out.")
  static let noOwner = Phrase("Responsable à nommer", "Owner to be named")

  static func rises(_ what: String, _ since: String) -> Phrase {
    Phrase("\(what) : plus de plaintes depuis \(since)", "\(what): more complaints since \(since)")
  }
  static func falls(_ what: String, _ since: String) -> Phrase {
    Phrase("\(what) : moins de plaintes depuis \(since)", "\(what): fewer complaints since \(since)")
  }
  static let customersChanged = Phrase(" ; ce sont les clients.", "; it is the customers.")
  static let sourcesChanged = Phrase(" ; ce sont les sources.", "; it is the sources.")
  static let eitherChanged = Phrase(" ; clients ou sources, on ne sait.", "; customers or sources, unknown.")
  static let rulesChanged = Phrase(" ; les règles ont changé aussi.", "; the rules changed too.")

  static let notAllCustomers = Phrase(
    "Que tous les clients pensent ainsi : seuls ceux qui écrivent sont comptés.",
    "That all customers think so: only those who write are counted.")

  /// What is to be done, by why it comes first.
  static func mend(_ place: String) -> Phrase { Phrase("Réparer « \(place) »", "Mend “\(place)”") }
  static func remove(_ theme: String, _ place: String) -> Phrase {
    Phrase("Supprimer, dans « \(place) » : \(theme)", "Remove, from “\(place)”: \(theme)")
  }
  static func transform(_ place: String) -> Phrase { Phrase("Transformer « \(place) »", "Transform “\(place)”") }
  static func amplify(_ place: String) -> Phrase { Phrase("Amplifier « \(place) »", "Amplify “\(place)”") }
  static func enchant(_ place: String) -> Phrase { Phrase("Enchanter dans « \(place) »", "Enchant in “\(place)”") }
}
