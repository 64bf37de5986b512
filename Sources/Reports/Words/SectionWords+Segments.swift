extension SectionWords {
  static let segments = Phrase("Qui vit quoi", "Who lives what")
  static let segmentsShort = Phrase("Segments", "Segments")
  static let segmentsLead = Phrase(
    "Ce que chaque groupe dit plus que les autres. Seul est montré ce qui dépasse le hasard, toutes comparaisons corrigées ensemble.",
    "What each group says more than the others. Only what goes beyond chance is shown, all comparisons corrected together."
  )
  static let later = Phrase("La seconde moitié de la période", "The later half of the period")
  static func sayMore(_ group: String, _ verbatims: String) -> Phrase {
    Phrase(
      "Mots et concepts distinctifs (\(verbatims) verbatims contre tous les autres).",
      "Distinctive words and concepts (\(verbatims) verbatims against all others).")
  }
  static let distinctive = Phrase("Ce qui distingue", "What distinguishes")
  static let strength = Phrase("Force (z)", "Strength (z)")
  static let here = Phrase("Ici", "Here")
  static let elsewhere = Phrase("Ailleurs", "Elsewhere")
  static let kind = Phrase("Nature", "Kind")
  static let word = Phrase("mot", "word")
  static let friction = Phrase("Ce qu'ont en commun ceux qui butent", "What those who stumble have in common")
  static let frictionCaption = Phrase(
    "Attributs plus fréquents chez les clients qui rencontrent un irritant que chez les autres.",
    "Attributes more frequent among customers who meet an irritant than among the others.")
  static let attribute = Phrase("Attribut", "Attribute")
  static let among = Phrase("Parmi eux", "Among them")
  static let amongOthers = Phrase("Parmi les autres", "Among others")
  static let contact = Phrase("Qualité du contact, qualité du processus", "Quality of contact, quality of process")
  static let contactCaption = Phrase(
    "Les groupes de thèmes : le contact d'abord, le processus ensuite.",
    "The groups of themes: the contact first, the process second.")

  static let candidates = Phrase(
    "Groupes de clients qui vivent le parcours de même", "Groups of customers who live the journey alike")
  static func candidate(_ number: String) -> Phrase { Phrase("Groupe \(number)", "Group \(number)") }
  static func ofThoseLookedAt(_ count: String) -> Phrase {
    Phrase("des \(count) clients regardés", "of the \(count) customers looked at")
  }

  static let flows = Phrase("Les passages d'un lieu à l'autre", "Passages from place to place")
  static let flowsShort = Phrase("Les flux", "Flows")
  static func flowsLead(moving: String, switching: String, looping: String) -> Phrase {
    Phrase(
      "L'ordre est connu pour \(moving) : \(switching) changent de canal, \(looping) reviennent à une étape antérieure.",
      "The order is known for \(moving): \(switching) change channel, \(looping) go back to an earlier stage.")
  }
  static let flowsTitle = Phrase("D'un canal à l'autre", "From channel to channel")
  static let stageFlowsTitle = Phrase("D'une étape à l'autre", "From stage to stage")
  static let flowsNote = Phrase(
    "La largeur est le nombre de clients qui font le passage.", "The width is the number of customers who pass.")
  static let from = Phrase("Venant de", "From")
  static let to = Phrase("Allant vers", "To")
  static let onward = Phrase("vers l'avant", "onward")
  static let back = Phrase("retour en arrière", "going back")
  static let lost = Phrase("départ annoncé", "stated departure")
  static let direction = Phrase("Sens", "Direction")
  static let leavingPlace = Phrase("Départ", "Leaving")
  static let lossesTitle = Phrase("Où l'on perd des clients", "Where customers are lost")
  static let lossesCaption = Phrase(
    "Le dernier lieu dit avant d'annoncer un départ, ou avant de se taire sur un irritant très sensible.",
    "The last place told before stating a departure, or before falling silent on a very sensitive irritant.")
  static let leavingHead = Phrase("Annoncent un départ", "State a departure")
  static let silentHead = Phrase("Se taisent", "Fall silent")
}
