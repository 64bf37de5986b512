import Privacy

/// What is said of personal data. Never a customer's words.
extension Messages {
  static func keyMade(_ path: String) -> String {
    say(
      "\(path) : clé des pseudonymes créée ; gardez-la hors des sorties, elle rend les clients comparables d'un calcul à l'autre",
      "\(path): key of pseudonyms made; keep it apart from the output, it makes customers comparable from run to run")
  }

  static func keyFailed(_ path: String, _ error: Int32) -> String {
    say(
      "\(path) : clé illisible ou impossible à créer (\(system(error))) ; les clients sont laissés vides : voyez --key-file",
      "\(path): cannot read or make the key (\(system(error))); customers are left out: see --key-file")
  }

  static func shortKey(_ name: String, _ shortest: Int) -> String {
    say(
      "\(name) : clé trop courte, il faut au moins \(shortest) octets",
      "\(name): the key is too short, at least \(shortest) bytes are needed")
  }

  static func subject(_ subject: FreeTextAudit.Subject) -> String {
    switch subject {
    case .health: say("santé", "health")
    case .religion: say("religion", "religion")
    case .opinion: say("opinions, syndicats", "opinions, unions")
    case .origin: say("origine", "origin")
    case .intimacy: say("vie intime", "intimate life")
    case .offence: say("infractions", "offences")
    case .insult: say("injures, jugements", "insults, judgements")
    }
  }
}
