/// The words for where the way breaks and what that costs.
extension SectionWords {
  static let ruptures = Phrase("Où le parcours se rompt", "Where the way breaks")
  static let rupturesCaption = Phrase(
    "Les ruptures que des clients racontent, et l'étape dite ensuite.",
    "The ruptures that customers tell of, and the step told next.")
  static let rupture = Phrase("Rupture", "Rupture")
  static let then = Phrase("Ensuite", "Then")

  static let skipped = Phrase("Les étapes dont on ne parle pas", "The stages passed over in silence")
  static let skippedCaption = Phrase(
    "Étapes que dit la plupart de ceux qui disent une étape d'avant et une d'après. Qui n'en parle pas a pu la vivre sans un mot.",
    "Stages that most tell of who tell of an earlier and a later one. Who does not may have lived them without a word.")
  static let itineraries = Phrase("Itinéraires", "Itineraries")
  static let withoutIt = Phrase("Sans elle", "Without it")
  static let shareOfThem = Phrase("Part", "Share")
  static let mostOften = Phrase("Passage le plus fréquent", "Most frequent passage")

  static let efforts = Phrase("L'effort demandé", "The effort asked of customers")
  static let effortsCaption = Phrase(
    "Contacts repris : un par texte et par lieu qui en dit un. C'est un plancher : seuls comptent ceux qui écrivent.",
    "Contacts made again: one for each text and place that tells of one. It is a floor: only those who write count.")
  static let meanEffort = Phrase("Effort moyen", "Mean effort")
  static let contactsAgain = Phrase("Contacts repris", "Contacts again")
  static let cost = Phrase("Coût", "Cost")
  static let unpriced = Phrase("Sans coût connu", "Of no known cost")
  static let costNote = Phrase(
    "Coûts : vos coûts unitaires par canal, tirés du plan du parcours ; rien n'est estimé.",
    "Costs: your own unit costs by channel, from the blueprint; nothing is estimated.")
}
