public import Verbatims

/// The names of the themes for people, in both languages.
extension Theme {
  public var names: Wording {
    let words = Self.words[Int(rawValue)]
    return Wording(french: words.0, english: words.1)
  }

  /// In the order of the cases.
  private static let words: [(String, String)] = [
    ("Amabilité", "Friendliness"), ("Compétence, conseil", "Competence, advice"),
    ("Écoute, considération", "Listening, consideration"), ("Joignabilité", "Reachability"),
    ("Information, suivi", "Information, follow-up"), ("Honnêteté, promesses", "Honesty, promises"),
    ("Attente", "Waiting"), ("Délais", "Timeliness"), ("Simplicité", "Ease"), ("Souplesse", "Flexibility"),
    ("Résolution", "Resolution"), ("Erreurs", "Errors"), ("Continuité", "Continuity"), ("Prix", "Price"),
    ("Frais", "Fees"), ("Rapport qualité-prix", "Value for money"), ("Choix, stock", "Choice, stock"),
    ("Conditions, contrat", "Terms, contract"), ("Fidélité", "Loyalty benefits"),
    ("Lieu, horaires", "Place, opening hours"), ("Qualité", "Quality"), ("Performance", "Performance"),
    ("Fiabilité", "Reliability"), ("Ergonomie", "Usability"), ("Confort", "Comfort"), ("Propreté", "Cleanliness"),
    ("Aspect", "Design"), ("Sécurité", "Safety"), ("Ambiance", "Atmosphere"),
    ("État, emballage", "Condition, packaging"),
    ("Dans l'ensemble", "Overall"),
  ]
}
