/// The headings, leads and notes of the sections.
enum SectionWords {
  static let title = Phrase("Ce que vivent les clients", "What customers live through")
  static func title(of company: String) -> Phrase {
    Phrase("\(company) : ce que vivent les clients", "\(company): what customers live through")
  }
  static func readBy(_ engines: String) -> Phrase { Phrase("lu par \(engines)", "read by \(engines)") }

  static let verbatimsRead = Phrase("verbatims lus", "verbatims read")
  static func setAside(_ count: String) -> Phrase { Phrase("\(count) mis de côté", "\(count) set aside") }
  static let customersName = Phrase("clients", "customers")
  static func withoutCustomer(_ count: String) -> Phrase {
    Phrase("\(count) textes sans client connu, comptés un par un", "\(count) texts of nobody known, counted one by one")
  }
  static let findingsName = Phrase("constats", "findings")
  static func ofThemIrritants(_ share: String) -> Phrase {
    Phrase("dont \(share) d'irritants", "\(share) of them irritants")
  }
  static let netFeelingName = Phrase("ressenti net", "net feeling")
  static let effortName = Phrase("effort moyen", "mean effort")
  static let effortNote = Phrase("0 % : aucun signe d'effort", "0%: no sign of effort")
  static func momentsName(_ count: Int) -> Phrase {
    count < 2 ? Phrase("moment de vérité", "moment of truth") : Phrase("moments de vérité", "moments of truth")
  }
  static func ofPlaces(_ count: String) -> Phrase { Phrase("sur \(count) lieux du parcours", "of \(count) places") }

  static let matrix = Phrase("La carte du parcours", "The journey map")
  static let matrixShort = Phrase("La carte", "The map")
  static let matrixLead = Phrase(
    "Une ligne par étape, une colonne par canal. En gras, le ressenti net, de −100 (que du mal) à +100 (que du bien) ; dessous, le nombre de clients qui en parlent.",
    "A row for each stage, a column for each channel. In bold the net feeling, from −100 (all bad) to +100 (all good); below it, how many customers speak of it."
  )
  static let matrixTitle = Phrase("Étapes × canaux", "Stages × channels")
  static func matrixNote(told: Bool, share: String) -> Phrase {
    told
      ? Phrase(
        "Canal dit par le client ; \(share) des constats en nomment un.",
        "Channel that the customer tells; \(share) of the findings name one.")
      : Phrase(
        "Canal par lequel le texte a été recueilli ; \(share) des constats en ont un.",
        "Channel by which the text was collected; \(share) of the findings have one.")
  }
  static func channelsLeftOut(_ count: String) -> Phrase {
    Phrase(" \(count) canaux peu cités ne sont pas montrés.", " \(count) channels seldom told are not shown.")
  }
  static func matrixPicture(_ worst: String) -> Phrase {
    Phrase("L'étape la plus mal vécue : \(worst).", "The stage lived worst: \(worst).")
  }
  static let sharesCaption = Phrase(
    "Part des constats qui nomment un canal ; les points de contact d'une étape ne sont classés qu'à partir de la moitié.",
    "Share of the findings that name a channel; a stage's touchpoints are ranked from one half on only.")
  static let shareNamed = Phrase("Canal nommé", "Channel named")
  static let ranked = Phrase("Classés", "Ranked")
  static let yes = Phrase("oui", "yes")
  static let no = Phrase("non", "no")

  static let curve = Phrase("La courbe émotionnelle", "The emotional curve")
  static let curveShort = Phrase("La courbe", "The curve")
  static func curveLead(low: String, high: String) -> Phrase {
    Phrase("Le creux : « \(low) ». Le sommet : « \(high) ».", "The low: “\(low)”. The high: “\(high)”.")
  }
  static let curveFlat = Phrase("Le ressenti net, étape après étape.", "The net feeling, stage by stage.")
  static let curveTitle = Phrase("Ressenti net par étape", "Net feeling by stage")
  static let curveNote = Phrase(
    "La bande est l'intervalle à 95 % ; un rond dit bien vécu, un losange mal vécu.",
    "The band is the 95% interval; a disc says lived well, a diamond lived badly.")
}
