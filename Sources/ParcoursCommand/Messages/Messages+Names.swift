import Verbatims

/// The vocabulary's names for people, in the order of its cases.
extension Messages {
  static func noCommand(_ written: String, nearest: String?, _ names: [String]) -> String {
    let hint =
      nearest.map { say("vouliez-vous dire « \($0) » ?", "did you mean '\($0)'?") }
      ?? say("il y a : ", "there are: ") + names.joined(separator: ", ")
    return say("pas de commande « \(name(written)) » ; ", "no command '\(name(written))'; ") + hint
  }

  static var kinds: [String] {
    [say("irritant", "irritant"), say("enchantement", "enchantment"), say("attente", "expectation")]
  }

  static var stages: [String] {
    [
      say("découvrir", "discover"), say("choisir", "choose"), say("commander", "order"), say("payer", "pay"),
      say("recevoir", "receive"), say("utiliser", "use"), say("gérer", "manage"), say("demander de l'aide", "get help"),
      say("réclamer", "complain"), say("retourner", "return"), say("revenir", "come back"), say("partir", "leave"), "·",
    ]
  }

  static var channels: [String] {
    [
      say("site", "website"), say("appli", "app"), say("espace client", "account"), say("e-mail", "e-mail"),
      say("téléphone", "phone"), say("serveur vocal", "voice menu"), say("tchat", "chat"),
      say("messagerie", "messaging"),
      say("réseaux", "social"), say("courrier", "mail"), say("magasin", "store"), say("agence", "branch"),
      say("vendeur", "salesperson"), say("borne", "kiosk"), say("livreur", "delivery"), say("technicien", "technician"),
      say("sur place", "premises"), say("produit", "product"), say("publicité", "advertising"),
      say("bouche à oreille", "word of mouth"), "·",
    ]
  }

  static var themes: [String] {
    [
      say("amabilité", "friendliness"), say("compétence", "competence"), say("écoute", "empathy"),
      say("joignabilité", "reachability"), say("information", "communication"), say("honnêteté", "honesty"),
      say("attente", "waiting"), say("délais", "timeliness"), say("simplicité", "ease"),
      say("souplesse", "flexibility"),
      say("résolution", "resolution"), say("erreurs", "errors"), say("continuité", "continuity"), say("prix", "price"),
      say("frais", "fees"), say("rapport qualité-prix", "value"), say("choix", "choice"), say("conditions", "terms"),
      say("fidélité", "loyalty"), say("lieu, horaires", "place, hours"), say("qualité", "quality"),
      say("performance", "performance"), say("fiabilité", "reliability"), say("ergonomie", "usability"),
      say("confort", "comfort"), say("propreté", "cleanliness"), say("aspect", "design"), say("sécurité", "safety"),
      say("ambiance", "atmosphere"), say("état", "condition"), say("ensemble", "overall"),
    ]
  }

  static var natures: [String] {
    [
      say("réclamation", "complaint"), say("satisfaction", "praise"), say("mitigé", "mixed"), say("demande", "request"),
      say("suggestion", "suggestion"), say("information", "information"), say("bruit", "noise"),
    ]
  }

  /// The columns of the table of findings.
  static var tableColumns: [String] {
    [
      "id", say("constat", "finding"), "/100", say("étape", "stage"), say("canal", "channel"),
      say("thème", "theme"), say("mots du client", "customer's words"),
    ]
  }
}
