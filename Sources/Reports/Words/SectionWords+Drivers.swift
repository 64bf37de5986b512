extension SectionWords {
  static let drivers = Phrase("Ça passe, ça casse", "What makes, what breaks")
  static let driversShort = Phrase("Ça passe, ça casse", "Make or break")
  static func driversLead(_ outcome: String) -> Phrase {
    Phrase(
      "Ce que chaque lieu et chaque thème fait au résultat (\(outcome)) quand il est mal vécu et quand il est bien vécu.",
      "What each place and theme does to the outcome (\(outcome)) when it is lived badly and when it is lived well.")
  }
  static func outcome(_ kind: String) -> Phrase {
    switch kind {
    case "score": Phrase("la note donnée", "the score given")
    case "decision": Phrase("partir ou rester, dit par le client", "leaving or staying, as customers state")
    default: Phrase("la tonalité du texte, faute de note", "the text's own tone, for want of a score")
    }
  }
  static let polarityCaution = Phrase(
    "La tonalité vient des mêmes mots que les constats : elle montre ce que les clients pèsent dans ce qu'ils écrivent, pas ce qu'ils font.",
    "The tone comes from the same words as the findings: it shows what customers weigh in what they write, not what they do."
  )
  static let asymmetry = Phrase("Asymétrie : ça casse ou ça passe", "Asymmetry: breaks or makes")
  static let asymmetryNote = Phrase(
    "De −1 (n'agit que mal vécu : un essentiel) à +1 (n'agit que bien vécu : un plus). Hachuré : indéterminé.",
    "From −1 (acts only when lived badly: a basic) to +1 (acts only when lived well: a plus). Hatched: undetermined.")
  static let asymmetryValue = Phrase("Asymétrie", "Asymmetry")
  static let role = Phrase("Rôle", "Role")
  static let breaksEnd = Phrase("ça casse", "breaks")
  static let makesEnd = Phrase("ça passe", "makes")
  static let impact = Phrase("Impact × fréquence", "Impact × frequency")
  static let impactNote = Phrase(
    "L'impact est l'écart de résultat, en points de l'échelle sur 100, entre bien et mal vécu.",
    "Impact is the gap in outcome, in points of the scale out of 100, between lived well and lived badly.")
  static let frequencyAxis = Phrase("clients qui en parlent", "customers who speak of it")
  static let impactAxis = Phrase("impact", "impact")
  static let firstCorner = Phrase("à traiter d'abord", "to treat first")
  static let lived = Phrase("Vécu", "Lived")

  static func role(_ role: String) -> Phrase {
    switch role {
    case "breaker": Phrase("ça casse", "breaker")
    case "maker": Phrase("ça passe", "maker")
    case "makerOrBreaker": Phrase("passe ou casse", "maker or breaker")
    case "enchantmentLever": Phrase("levier d'enchantement", "lever of enchantment")
    case "noEffect": Phrase("sans effet net", "no clear effect")
    default: Phrase("indéterminé", "undetermined")
    }
  }

  static let trend = Phrase("Ce qui change", "What changes")
  static let trendShort = Phrase("Évolution", "Trend")
  static func trendLead(_ grain: String) -> Phrase {
    Phrase(
      "Part des verbatims qui se plaignent de chaque étape, \(grain). Un trait vertical marque un changement durable.",
      "Share of the verbatims that complain of each stage, \(grain). A vertical line marks a lasting change.")
  }
  static func grain(_ name: String) -> Phrase {
    switch name {
    case "day": Phrase("jour par jour", "day by day")
    case "week": Phrase("semaine par semaine", "week by week")
    default: Phrase("mois par mois", "month by month")
    }
  }
  static let noChangeFound = Phrase(
    "Aucun changement durable ni pic n'est démontré sur la période.",
    "No lasting change and no spike is shown over the period.")
  static func complaintsAt(_ stage: String) -> Phrase { Phrase("Plaintes : \(stage)", "Complaints: \(stage)") }
  static let shareComplaining = Phrase("part des verbatims", "share of the verbatims")
  static let periodHead = Phrase("Période", "Period")
  static let verbatimsHead = Phrase("Verbatims", "Verbatims")
  static let remark = Phrase("Remarque", "Remark")
  static let spike = Phrase("pic", "spike")
  static func changeNote(_ before: String, _ after: String) -> Phrase {
    Phrase("de \(before) à \(after)", "\(before) to \(after)")
  }
  static func dated(_ from: String, _ to: String) -> Phrase {
    Phrase(
      " Il a commencé entre le \(from) et le \(to) (95 %).", " It began between \(from) and \(to) (95%).")
  }
  static let holdsNote = Phrase(
    "Le changement tient à mélange de sources égal : ce sont les clients.",
    "The change holds with the same mix of sources: it is the customers.")
  static let mixNote = Phrase(
    "À mélange de sources égal, le changement ne tient pas : ce sont les sources, pas les clients.",
    "With the same mix of sources the change does not hold: it is the sources, not the customers.")
  static let unsureNote = Phrase(
    "On ne peut dire si ce sont les clients ou les sources.", "Whether customers or sources changed cannot be told.")
}
