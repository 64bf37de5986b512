import Journeys

/// What `parcours blueprint` says beside mistakes.
extension Messages {
  static var blueprintDiscussion: String {
    say(
      """
      Un plan est un fichier YAML où l'entreprise nomme ses étapes, ses canaux, ses personas, ce qu'elle offre, sa \
      cible, ses responsables et ses actions. Documentation/Plan-du-parcours.md l'explique.

        parcours analyze avis.csv > constats.jsonl
        parcours blueprint init constats.jsonl -o plan.yaml
        parcours blueprint check plan.yaml constats.jsonl
      """,
      """
      A blueprint is a YAML file in which a company names its stages, its channels, its personas, what it offers, its \
      target, its owners and its actions. Documentation/Blueprint.md explains it.

        parcours analyze reviews.csv > findings.jsonl
        parcours blueprint init findings.jsonl -o blueprint.yaml
        parcours blueprint check blueprint.yaml findings.jsonl
      """)
  }

  static func mistakes(_ errors: Int) -> String { count(errors, ("faute", "fautes"), ("error", "errors")) }

  static func blueprintCounts(_ journey: Journey) -> String {
    [
      count(journey.stages.count, ("étape", "étapes"), ("stage", "stages")),
      count(journey.channels.count, ("canal", "canaux"), ("channel", "channels")),
      count(journey.personas.count, ("persona", "personas"), ("persona", "personas")),
      count(journey.targets.count, ("cible", "cibles"), ("target", "targets")),
      count(journey.actions.count, ("action", "actions"), ("action", "actions")),
    ].joined(separator: ", ") + say(" : sans faute", ": no errors")
  }

  static func existsAlready(_ path: String) -> String {
    say(
      "\(path) : existe déjà ; donnez un autre nom, ou effacez-le d'abord",
      "\(path): exists already; give another name, or delete it first")
  }

  static var findingsByStage: String { say("Constats par étape du plan :", "Findings by stage of the blueprint:") }

  static func leftFindings(_ findings: Int) -> String {
    count(
      findings, ("constat qu'aucune étape ne prend :", "constats qu'aucune étape ne prend :"),
      ("finding that no stage takes:", "findings that no stage takes:"))
  }

  static func placelessFindings(_ findings: Int) -> String {
    count(
      findings, ("constat dont le texte ne dit pas l'étape :", "constats dont le texte ne dit pas l'étape :"),
      ("finding whose text does not tell the stage:", "findings whose text does not tell the stage:"))
  }

  static func moreGroups(_ groups: Int) -> String {
    say("et ", "and ")
      + count(
        groups, ("autre groupe (--most)", "autres groupes (--most)"), ("more group (--most)", "more groups (--most)"))
  }

  static var leftChannels: String {
    say(
      "Canaux nommés par des constats, qu'aucun canal du plan ne prend : ",
      "Channels that findings name and no channel of the blueprint takes: ")
  }

  static func lackingColumn(_ column: String, _ columns: [String]) -> String {
    let list =
      columns.isEmpty
      ? say("aucune (voyez analyze --keep)", "none (see analyze --keep)") : columns.joined(separator: ", ")
    return say(
      "avertissement : les constats n'ont pas de colonne « \(column) » ; ils ont : ",
      "warning: the findings have no column '\(column)'; they have: ") + list
  }

  static func strangeConcept(_ concept: String) -> String {
    say(
      "avertissement : les lexiques ne connaissent pas le concept « \(concept) »",
      "warning: the lexicons do not know the concept '\(concept)'")
  }
}
