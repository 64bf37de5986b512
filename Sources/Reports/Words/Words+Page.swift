/// The page's own words.
enum PageWords {
  static let skip = Phrase("Aller au contenu", "Skip to content")
  static let contents = Phrase("Sommaire", "Contents")
  static let overline = Phrase("Parcours client", "Customer journey")
  static let inShort = Phrase("En bref", "In short")
  static let keyFigures = Phrase("Chiffres clés", "Key figures")
  static let figuresAsTable = Phrase("Les chiffres, en tableau", "The figures, as a table")
  static let grade = Phrase("Solidité :", "Strength:")
  static let owner = Phrase("Responsable :", "Owner:")
  static let verbatims = Phrase("Les mots des clients", "The customers' words")
  static let verbatimsLead = Phrase(
    "Un échantillon tiré au sort pour chaque étape, données personnelles masquées. Le passage relevé est surligné.",
    "A random sample for each stage, personal data masked. The passage that was found is highlighted.")
  static let filter = Phrase("Filtrer les mots des clients", "Filter the customers' words")
  static let search = Phrase("Chercher un mot", "Search for a word")
  static let stage = Phrase("Étape", "Stage")
  static let kind = Phrase("Nature", "Kind")
  static let all = Phrase("Toutes", "All")
  static let shown = Phrase("affichés", "shown")
  static let evidence = Phrase("Pourquoi c'est relevé", "Why this was found")
  static let back = Phrase("Retour en haut", "Back to top")
  static let momentOfTruth = Phrase("Moment de vérité", "Moment of truth")

  static func ofAll(_ shown: String, _ all: String) -> Phrase {
    Phrase("\(shown) sur \(all) constats", "\(shown) of \(all) findings")
  }

  static func grade(_ grade: Grade) -> Phrase {
    switch grade {
    case .solid: Phrase("Solide", "Solid")
    case .toConfirm: Phrase("À confirmer", "To be confirmed")
    case .notShown: Phrase("Non démontré", "Not shown")
    }
  }
}
