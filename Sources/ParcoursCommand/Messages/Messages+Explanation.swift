import Findings
import Parcours

/// The words of `parcours explain`.
extension Messages {
  static var explanation: Explanation.Words {
    Explanation.Words(
      clause: "▸", cue: say("indice", "cue"), shifter: say("modifié par", "shifted by"),
      finding: say("constat", "finding"), place: say("place", "place"), nothing: say("aucun constat", "no finding"),
      setAside: say("mis de côté :", "set aside:"), leftOut: say("laissé de côté :", "left out:"),
      repaired: say("lettres ou balises réparées", "letters or tags repaired"), language: say("langue", "language"),
      polarity: say("polarité", "polarity"), nature: say("nature", "nature"), effort: say("effort", "effort"),
      sector: say("secteur", "sector"),
      because: say("à cause de", "because of"), recourse: say("recours", "recourse"), why: why)
  }

  /// Why a cue became no finding.
  @Sendable
  private static func why(_ outcome: CueReading.Outcome) -> String {
    switch outcome {
    case .found: say("constat", "finding")
    case .notLived: say("non vécu : condition, souhait ou possibilité", "not lived: a condition, hope or possibility")
    case .asked: say("un mot léger dans une question", "a mild word in a question")
    case .promised: say("une promesse que rien ne dément", "a promise that nothing shows broken")
    case .outweighed: say("un mot aimable parmi les reproches", "a good word among complaints")
    case .mocking: say("ironie : un éloge seul à côté d'un reproche", "irony: bare praise beside a complaint")
    case .outdated: say("ainsi autrefois, le contraire aujourd'hui", "so once, the opposite now")
    case .wished: say("dit ce qui manque, dans un souhait", "says what is missing, in a wish")
    case .retold: say("déjà dit dans le texte", "told elsewhere in the text")
    case .joined: say("joint au constat de la proposition", "joined to the clause's finding")
    case .own: say("le fait du client lui-même", "the customer's own doing")
    case .crowdedOut: say("plus faible que les huit plus forts du texte", "weaker than the text's eight strongest")
    }
  }

  static var explainDiscussion: String {
    say(
      """
      Chaque proposition, ses indices avec la ligne du lexique qui les connaît, ce qui les modifie, et le constat : \
      thème · étape × canal · intensité (celle des mots → celle qu'ils ont dans le texte entier). Entre parenthèses, \
      ce qui a dit l'étape et le canal.

        parcours explain "Le vendeur n'est pas très aimable, mais la livraison est rapide."
      """,
      """
      Each clause, its cues with the lexicon line that knows them, what shifts them, and the finding: theme · stage × \
      channel · intensity (that of its words → what they have in the whole text). In parentheses, what told the stage and \
      the channel.

        parcours explain "The clerk is not very kind, but delivery is fast."
      """)
  }

  static var evaluateDiscussion: String {
    say(
      """
      Un constat en rencontre un du fichier annoté si leur sorte est la même et si leurs extraits partagent au moins \
      la moitié du plus court. Colonnes : tout, puis par langue ; ensuite par source ; ensuite les pires textes, \
      « − » pour ce qui manque, « + » pour ce qui est en trop.


      """,
      """
      A finding meets one of the gold file where their kind is the same and their spans share at least half of the \
      shorter one. Columns: all, then by language; then by source; then the worst texts, "−" for what was missed, \
      "+" for what was invented.


      """) + exitStatuses
  }

  static var noStars: String {
    say(
      "aucun texte avec des étoiles (JSON Lines, champs text et stars)",
      "no text with stars in it (JSON Lines with the fields text and stars)")
  }

  static var notJudged: String {
    say(
      "ce n'est pas un texte annoté (un objet JSON avec id et findings)",
      "no annotated text (a JSON object with id and findings)")
  }

  static func missingAnalyses(_ missing: Int, of all: Int) -> String {
    say("\(missing) textes sur \(all) n'ont pas d'analyse", "\(missing) of \(all) texts have no analysis")
  }
}
