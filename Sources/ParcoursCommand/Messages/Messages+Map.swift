import Interchange

/// What is said of maps.
extension Messages {
  static func textsFound(_ count: Int, of all: Int) -> String {
    say("textes trouvés pour ", "texts found for ") + number(count)
      + say(" verbatims sur ", " verbatims of ") + number(all)
  }

  static func population(_ problem: PopulationReader.Problem, path: String) -> String {
    let words =
      switch problem.kind {
      case .noColumn(let column): say("pas de colonne « \(column) »", "no column '\(column)'")
      case .noStage: say("pas d'étape", "no stage")
      case .badNumber: say("ce n'est pas un nombre entier de contacts", "not a whole number of contacts")
      case .notText: say("ce n'est pas un texte en UTF-8", "not a text in UTF-8")
      }
    return "\(name(path)):\(problem.line): " + say("erreur : ", "error: ") + words
  }

  static var mapDiscussion: String {
    say(
      """
      Lit des constats (ce qu'écrit parcours analyze), des cartes partielles (ce qu'écrit parcours map --format json) ou \
      des verbatims, qui sont d'abord analysés ; les sortes de fichiers se mélangent et sont reconnues au contenu. À \
      l'écran : la matrice étapes × canaux, la courbe émotionnelle et quoi faire d'abord. En JSON : les chiffres et les \
      lignes comptées ; la carte de parties réunies est, octet pour octet, celle du tout.

        parcours map constats.jsonl
        parcours map avis.csv --blueprint parcours.yaml --segment region
        parcours map --merge janvier.json fevrier.json --format json -o trimestre.json


      """,
      """
      Reads findings (what parcours analyze writes), partial maps (what parcours map --format json writes) or verbatims, \
      which are analysed first; kinds of files mix and are told by their content. On a terminal: the matrix of stages × \
      channels, the emotional curve and what to do first. As JSON: the figures and the rows they are counted from; the \
      map of joined parts is that of the whole, byte for byte.

        parcours map findings.jsonl
        parcours map reviews.csv --blueprint journey.yaml --segment region
        parcours map --merge january.json february.json --format json -o quarter.json


      """) + exitStatuses
  }
}
