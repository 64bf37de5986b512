import Interchange
import Journeys
import Reports

/// What is said of maps.
extension Messages {
  static func textsFound(_ count: Int, of all: Int) -> String {
    say("textes trouvés pour ", "texts found for ") + number(count)
      + say(" verbatims sur ", " verbatims of ") + number(all)
  }

  static func noKeptColumn(_ column: String, available: [String]) -> String {
    say(
      "erreur : pas de colonne gardée « \(column) » (parcours analyze --keep la garde) ; il y a : ",
      "error: no kept column '\(column)' (parcours analyze --keep keeps it); there are: ") + some(available)
  }

  static func noBlueprintColumn(_ column: String, available: [String]) -> String {
    say(
      "attention : aucun verbatim n'a la colonne « \(column) » que le plan demande ; il y a : ",
      "warning: no verbatim has the column '\(column)' that the blueprint asks for; there are: ") + some(available)
  }

  static func noNumbers(_ column: String, _ count: Int, of all: Int) -> String {
    say("attention : colonne « \(column) » : ", "warning: column '\(column)': ") + number(count)
      + say(" valeurs sur ", " values of ") + number(all)
      + say(" ne sont pas des nombres", " are no numbers")
  }

  static var nothingInWindow: String {
    say(
      "aucun verbatim dans les jours demandés (--since, --until) : la carte est vide",
      "no verbatim in the days asked for (--since, --until): the map is empty")
  }

  static func population(_ problem: PopulationReader.Problem, path: String) -> String {
    let words =
      switch problem.kind {
      case .noColumn(let column): say("pas de colonne « \(column) »", "no column '\(column)'")
      case .noStage: say("pas d'étape", "no stage")
      case .unknown(let place, let known):
        say(
          "ni étape ni canal « \(SafeName.shown(place)) » ; il y a : ",
          "no stage or channel '\(SafeName.shown(place))'; there are: ")
          + known.joined(separator: ", ")
      case .badNumber: say("ce n'est pas un nombre entier de contacts", "not a whole number of contacts")
      case .notText: say("ce n'est pas un texte en UTF-8", "not a text in UTF-8")
      }
    return "\(name(path)):\(problem.line): " + say("erreur : ", "error: ") + words
  }

  static func cannotMakeFolder(_ path: String) -> String {
    say(
      "parcours : erreur : impossible de créer le dossier \(path)", "parcours: error: cannot create the folder \(path)")
  }

  static func noPicture(_ error: Figure.PictureError) -> String {
    switch error {
    case .noLibrary:
      say(
        "pas de PNG : la bibliothèque librsvg n'est pas installée (apt install librsvg2-2)",
        "no PNG: the library librsvg is not installed (apt install librsvg2-2)")
    case .notDrawn: say("une figure n'a pas pu être dessinée en PNG", "a figure could not be drawn as PNG")
    }
  }

  static func tooFewEmployees(_ fewest: Int) -> String {
    say(
      "moins de \(fewest) salariés ont écrit : rien n'est comparé",
      "fewer than \(fewest) employees have written: nothing is compared")
  }

  static var exportDiscussion: String {
    let formats = ExportFormat.allCases.map { "  \($0.rawValue)  " + say($0.about.french, $0.about.english) }
    return say(
      "Lit ce que lit parcours map. Formats (--to) :\n\n", "Reads what parcours map reads. Formats (--to):\n\n")
      + formats.joined(separator: "\n") + "\n\n" + exitStatuses
  }

  static var reportDiscussion: String {
    say(
      """
      Lit ce que lit parcours map. Le fichier se suffit : rien n'est chargé du réseau, tout se lit sans script.

        parcours report constats.jsonl -o rapport.html
        parcours report avis.csv --in fr --audience comex -o comex.html --figures figures


      """,
      """
      Reads what parcours map reads. The file is whole in itself: nothing is fetched, all is read without a script.

        parcours report findings.jsonl -o report.html
        parcours report reviews.csv --in en --audience comex -o comex.html --figures figures


      """) + exitStatuses
  }

  static var compareDiscussion: String {
    say(
      """
      Chaque écart porte son intervalle, corrigé pour le nombre de comparaisons (Benjamini-Hochberg) ; un écart que le \
      mélange des sources explique est signalé.

        parcours compare janvier.json fevrier.json
        parcours compare constats.jsonl --employees salaries.jsonl


      """,
      """
      Each difference has its interval, corrected for the number of comparisons (Benjamini-Hochberg); one that the mix of \
      sources explains is flagged.

        parcours compare january.json february.json
        parcours compare findings.jsonl --employees staff.jsonl


      """) + exitStatuses
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
