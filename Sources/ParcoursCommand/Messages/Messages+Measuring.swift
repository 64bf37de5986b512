import Evaluation

/// What `parcours lexicon measure` and `tune` say.
extension Messages {
  static var measureDiscussion: String {
    say(
      """
      Un objet JSON par ligne : text, et stars (1–5), polarity (positive, neutral, negative), nps, criticality (−5…5) ou \
      sentiment5 (1 très bon…5). Une ligne % dit dans combien de textes l'entrée a eu part à un constat, leurs notes, et \
      la part de ceux que la note confirme (precision). Les poids déjà écrits restent ; aucun mot des textes n'est écrit.
      """,
      """
      One JSON object a line: text, and stars (1–5), polarity (positive, neutral, negative), nps, criticality (−5…5) or \
      sentiment5 (1 very good…5). A % line says in how many texts the entry had a part in a finding, their labels, and \
      the share of those that bear it out (precision). Weights that stand there stay; no word of the texts is written.
      """)
  }

  static var tuneDiscussion: String {
    say(
      """
      Un modèle logistique ramené vers les notes de la main, sans changement de signe. Les mêmes fichiers donnent les mêmes \
      octets. Les textes sont lus comme par measure.
      """,
      """
      A logistic model shrunk towards the hand grades, without a change of sign. The same files give the same bytes. Texts \
      are read as by measure.
      """)
  }

  static func measured(_ sets: [WeighedSet], _ records: [UInt32: EntryRecord]) -> String {
    let texts = sets.reduce(0) { $0 + $1.texts.count }
    let known = records.values.count { $0.found >= EntryRecord.leastTexts }
    return count(texts, ("texte noté", "textes notés"), ("labelled text", "labelled texts")) + ", "
      + count(records.count, ("entrée rencontrée", "entrées rencontrées"), ("entry met", "entries met")) + ", "
      + say(
        "\(known) dans \(EntryRecord.leastTexts) textes ou plus", "\(known) in \(EntryRecord.leastTexts) texts or more")
  }

  static var notLabelled: String { say("n'est pas un objet JSON", "is no JSON object") }

  static var setName: String {
    say(
      "le nom du fichier ne doit pas contenir d'espace ni de virgule", "the file's name must hold no blank and no comma"
    )
  }

  static var badFamily: String {
    say(
      "écrire le nom d'une famille (a-z, 0-9, -), une seule fois, puis ses fichiers",
      "write the name of a family (a-z, 0-9, -), once, and then its files")
  }

  static func cannotWrite(_ path: String) -> String {
    say("\(path) : écriture impossible", "\(path): cannot be written")
  }
}
