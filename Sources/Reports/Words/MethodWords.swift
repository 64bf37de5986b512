/// The methods and limits page.
enum MethodWords {
  static let title = Phrase("Méthode et limites", "Methods and limits")
  static let short = Phrase("Méthode", "Methods")
  static let lead = Phrase(
    "Comment ces chiffres sont faits, ce qu'ils laissent de côté, et jusqu'où ils portent.",
    "How these figures are made, what they leave out, and how far they carry.")

  static let grades = Phrase("Les trois degrés de solidité", "The three grades of strength")
  static func solid(_ count: Int) -> Phrase {
    Phrase(
      "Au moins \(count) clients le disent et, quand un ressenti est affirmé, son intervalle à 95 % est tout entier d'un côté de zéro.",
      "At least \(count) customers say so and, where a feeling is claimed, its 95% interval lies wholly on one side of zero."
    )
  }
  static func toConfirm(_ fewest: Int, _ most: Int) -> Phrase {
    Phrase(
      "De \(fewest) à \(most - 1) clients le disent, ou l'intervalle touche zéro, ou l'on ne sait si les sources ont changé.",
      "\(fewest) to \(most - 1) customers say so, or the interval touches zero, or sources may have changed.")
  }
  static func notShown(_ fewest: Int) -> Phrase {
    Phrase(
      "Moins de \(fewest) clients le disent, ou le changement vient des sources et non des clients.",
      "Fewer than \(fewest) customers say so, or the change is the sources', not the customers'.")
  }

  static let words = Phrase("Les mots de ce rapport", "The words of this report")
  static let feelingTerm = Phrase("Ressenti net", "Net feeling")
  static let feeling = Phrase(
    "(Enchantements − irritants) / (enchantements + irritants), chacun pesé par son intensité, de −100 à +100 ; intervalle par rééchantillonnage des verbatims.",
    "(Enchantments − irritants) / (enchantments + irritants), each weighted by its intensity, from −100 to +100; interval by resampling verbatims."
  )
  static let wearTerm = Phrase("Ce qui use", "What wears out")
  static let wear = Phrase(
    "La somme des intensités des irritants d'une étape : fréquence × intensité. Les verdicts (« je résilie ») n'y comptent pas.",
    "The sum of the intensities of a stage's irritants: frequency × intensity. Verdicts (“I am leaving”) do not count here."
  )
  static let truthTerm = Phrase("Moment de vérité", "Moment of truth")
  static let truth = Phrase(
    "Un lieu où la part des constats qui marquent ou décident dépasse sûrement la moyenne de la carte, sur dix constats au moins.",
    "A place where the share of findings that leave a mark or decide surely exceeds the map's mean, out of ten findings at least."
  )
  static let customerTerm = Phrase("Client", "Customer")
  static let customer = Phrase(
    "Compté une fois par lieu, quoi qu'il répète. Un texte sans client connu compte pour un client.",
    "Counted once a place, whatever is repeated. A text of nobody known counts as a customer.")

  static let coverage = Phrase("Ce qui est lu, ce qui ne l'est pas", "What is read, what is not")
  static let coverageCaption = Phrase("Couverture", "Coverage")
  static let item = Phrase("Quoi", "What")
  static let number = Phrase("Nombre", "Number")
  static let share = Phrase("Part", "Share")
  static let verbatims = Phrase("Verbatims reçus", "Verbatims received")
  static let withoutFinding = Phrase("Lus, sans constat", "Read, nothing found")
  static let duplicates = Phrase("En double, non comptés", "Duplicates, not counted")
  static let dissatisfied = Phrase("Expriment une insatisfaction", "Express dissatisfaction")
  static let withoutDate = Phrase("Sans date", "Without a date")
  static let withoutCustomer = Phrase("Sans client connu", "Of nobody known")
  static let unknownStages = Phrase("Constats dont l'étape n'est pas dite", "Findings whose stage is not said")
  static let unknownChannels = Phrase("Constats dont le canal n'est pas dit", "Findings whose channel is not said")
  static func setAside(_ why: String) -> Phrase { Phrase("Mis de côté : \(why)", "Set aside: \(why)") }
  static func inLanguage(_ language: String) -> Phrase { Phrase("Langue : \(language)", "Language: \(language)") }
  static func fromSource(_ source: String) -> Phrase { Phrase("Source : \(source)", "Source: \(source)") }
  static func readBy(_ engine: String) -> Phrase { Phrase("Version : \(engine)", "Version: \(engine)") }

  static let limits = Phrase("Ce qu'il ne faut pas conclure", "What must not be concluded")
  static let silent = Phrase(
    "Que tous les clients pensent ainsi. Seuls parlent ceux qui ont écrit ; on écrit plus volontiers quand tout va très mal, ou très bien.",
    "That all customers think so. Only those who wrote speak; people write more readily when things go very badly, or very well."
  )
  static let causes = Phrase(
    "Qu'un lieu cause un départ parce que les deux vont ensemble. Seule la cause que le client donne lui-même est dite cause.",
    "That a place causes a departure because both go together. Only the cause that the customer gives is called a cause."
  )
  static let missed = Phrase(
    "Que rien ne s'est passé là où rien n'est relevé : la lecture automatique manque des constats et en voit parfois de trop.",
    "That nothing happened where nothing was found: automatic reading misses findings, and sometimes sees too many.")
  static let rulesMixed = Phrase(
    "Que les clients ont changé : les textes ont été lus par plusieurs versions des règles.",
    "That customers changed: the texts were read by several versions of the rules.")
  static let notMeasured = Phrase(
    "La qualité de lecture n'a pas été mesurée sur ces textes.", "Reading quality was not measured on these texts.")
  static let quality = Phrase("Qualité de lecture mesurée", "Measured quality of reading")
  static func qualityCaption(_ texts: String) -> Phrase {
    Phrase(
      "Sur \(texts) textes annotés par des personnes, lus avec les mêmes lexiques ; vaut pour des textes comme ceux-là.",
      "On \(texts) texts annotated by people, read with the same lexicons; it holds for texts like those.")
  }
  static let precision = Phrase(
    "Constats relevés qui sont justes (précision)", "Findings told that are right (precision)")
  static let recall = Phrase("Constats justes qui sont relevés (rappel)", "Right findings that are told (recall)")
  static let stagesRight = Phrase("Constats à la bonne étape (F1)", "Findings at the right stage (F1)")
  static let themesRight = Phrase("Constats du bon thème (F1)", "Findings of the right theme (F1)")
  static let collected = Phrase(
    "Le canal dit par le client et le canal de collecte ne sont jamais additionnés.",
    "The channel told and the channel of collection are never added together.")
}
