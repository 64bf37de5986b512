extension SectionWords {
  static let segments = Phrase("Qui vit quoi", "Who lives what")
  static let segmentsShort = Phrase("Segments", "Segments")
  static let segmentsLead = Phrase(
    "Ce que chaque groupe dit plus que les autres. Seul est montré ce qui dépasse le hasard, toutes comparaisons corrigées ensemble.",
    "What each group says more than the others. Only what goes beyond chance is shown, all comparisons corrected together."
  )
  static let later = Phrase("La seconde moitié de la période", "The later half of the period")
  static func sayMore(_ verbatims: String) -> Phrase {
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
  static let passage = Phrase("passage", "passage")
  static let onward = Phrase("vers l'avant", "onward")
  static let back = Phrase("retour en arrière", "going back")
  static let ruptured = Phrase("le plus souvent sur une rupture", "mostly at a rupture")
  static let direction = Phrase("Sens", "Direction")
  static let paths = Phrase("Les chemins les plus suivis", "The ways most taken")
  static let pathsCaption = Phrase(
    "D'un canal à l'autre, puis d'une étape à l'autre, dans l'ordre du temps.",
    "From channel to channel, then from stage to stage, in the order of time.")
  static let path = Phrase("Chemin", "Way")
  static let lossesTitle = Phrase("Où l'on perd des clients", "Where customers are lost")
  static let lossesCaption = Phrase(
    "Le dernier lieu dit avant d'annoncer un départ, ou avant de se taire sur un irritant très sensible.",
    "The last place told before stating a departure, or before falling silent on a very sensitive irritant.")
  static let leavingHead = Phrase("Annoncent un départ", "State a departure")
  static let silentHead = Phrase("Se taisent", "Fall silent")

  static let channelsTitle = Phrase("Canaux quittés, canaux voulus", "Channels left, channels wished for")
  static func selfService(_ count: String, _ share: String) -> Phrase {
    Phrase(
      "\(count) clients quittent un canal où l'on se sert soi-même pour une personne (\(share) de ceux qui en parlent).",
      "\(count) customers leave self-service for a person (\(share) of those who speak of it).")
  }
  static func badContacts(_ count: String) -> Phrase {
    Phrase(
      "\(count) clients en sont à leur quatrième mauvais contact ou au-delà ; on dit que la patience s'arrête au cinquième.",
      "\(count) customers are at their fourth bad contact or beyond; patience is said to end at the fifth.")
  }
  static func wished(_ channels: String) -> Phrase {
    Phrase("Canaux demandés ou jugés manquants : \(channels).", "Channels asked for or told missing: \(channels).")
  }

  static let differences = Phrase("Écarts entre segments", "Differences between segments")
  static let differencesCaption = Phrase(
    "Ressenti net d'un groupe moins celui des autres ; seuls les écarts qui restent après correction pour le nombre de comparaisons (q ≤ 5 %).",
    "A group's net feeling less that of the others; only differences that remain once corrected for the number of comparisons (q ≤ 5%)."
  )
  static let group = Phrase("Groupe", "Group")
  static let place = Phrase("Où", "Where")
  static let gap = Phrase("Écart", "Difference")
  static let mixWarning = Phrase("les sources l'expliquent", "explained by the sources")
  static let targets = Phrase("Vécu et visé", "Lived and wanted")
  static let targetsCaption = Phrase(
    "Le ressenti net, contre la cible que l'entreprise se donne.", "The net feeling, against the company's own target.")
  static let target = Phrase("Cible", "Target")
  static let verdict = Phrase("Verdict", "Verdict")
  static func verdict(_ name: String) -> Phrase {
    switch name {
    case "reached": Phrase("atteinte", "reached")
    case "missed": Phrase("manquée", "missed")
    case "undetermined": Phrase("indéterminé", "undetermined")
    default: Phrase("trop peu de clients", "too few customers")
    }
  }
  static let actions = Phrase("Avant et après les actions", "Before and after actions")
  static let actionsCaption = Phrase(
    "Autant de jours avant qu'après. Un changement après n'est pas un changement à cause de : le reste du parcours est à côté.",
    "As many days before as after. A change after is no change because of: the rest of the journey stands beside it.")
  static let action = Phrase("Action", "Action")
  static let hereChange = Phrase("Ici", "Here")
  static let elsewhereChange = Phrase("Ailleurs", "Elsewhere")
}
