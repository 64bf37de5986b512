/// The words for customers' and employees' view.
extension SectionWords {
  static let employees = Phrase("Vu par les clients, vu par les salariés", "As customers and as employees see it")
  static let employeesCaption = Phrase(
    "Ressenti net selon les clients et selon les salariés ; l'écart est clients moins salariés.",
    "Net feeling by customers and by employees; the difference is customers less employees.")
  static let employeesHead = Phrase("Salariés", "Employees")
  static let differ = Phrase("vu autrement", "seen otherwise")
  static let notShownToDiffer = Phrase("écart non démontré", "difference not shown")
  static func employeesNote(_ fewest: Int) -> Phrase {
    Phrase(
      "Aucun chiffre sur moins de \(fewest) salariés, aucun par personne ou par équipe, aucun de leurs mots.",
      "No figure under \(fewest) employees, none by person or team, none of their words.")
  }
  static func tooFewEmployees(_ fewest: Int) -> Phrase {
    Phrase(
      "Nulle part \(fewest) salariés ne se prononcent : rien n'est montré.",
      "Nowhere do \(fewest) employees judge: nothing is shown.")
  }
}
