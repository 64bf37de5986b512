import Verbatims

extension Journey {
  /// The journey of the vocabulary: its twelve stages and twenty channels.
  public static let standard = Journey(stages: standardStages, channels: standardChannels)

  private static let standardStages: [JourneyStage] = [
    stage(
      .discover, .before, ("Découvrir", "Discover"), ("J'entends parler de l'offre", "I hear about it")),
    stage(
      .evaluate, .before, ("Choisir", "Choose"),
      ("Je me renseigne, je compare, je choisis", "I look, compare and choose")),
    stage(
      .order, .purchase, ("Commander", "Order"),
      ("Je commande, je souscris, je réserve", "I order, subscribe, book")),
    stage(.pay, .purchase, ("Payer", "Pay"), ("Je paie", "I pay")),
    stage(
      .receive, .purchase, ("Recevoir", "Receive"),
      ("Je reçois, je retire, on m'installe", "I receive, collect, get installed")),
    stage(.use, .after, ("Utiliser", "Use"), ("J'utilise", "I use it")),
    stage(
      .manage, .after, ("Gérer", "Manage"),
      ("Je gère mon compte, mon contrat, mes factures", "I manage my account, contract, bills")),
    stage(.support, .after, ("Être aidé", "Get help"), ("Je demande de l'aide", "I ask for help")),
    stage(
      .resolve, .after, ("Réclamer", "Claim"), ("Je signale un problème, je réclame", "I report a problem, I claim")),
    stage(
      .return, .after, ("Retourner", "Return"),
      ("Je retourne, j'annule, je me fais rembourser", "I return, cancel, get refunded")),
    stage(.renew, .after, ("Revenir", "Come back"), ("Je reviens, je recommande", "I come back, I recommend")),
    stage(.leave, .after, ("Partir", "Leave"), ("Je résilie, je pars", "I terminate, I leave")),
  ]

  private static let standardChannels: [JourneyChannel] = [
    channel(.website, .digital, ("Site", "Website"), helpsItself: true),
    channel(.app, .digital, ("Appli mobile", "Mobile app"), helpsItself: true),
    channel(.account, .digital, ("Espace client", "Online account"), helpsItself: true),
    channel(.email, .digital, ("E-mail, formulaire", "E-mail, form")),
    channel(.phone, .human, ("Téléphone", "Phone")),
    channel(.ivr, .digital, ("Serveur vocal", "Voice menu"), helpsItself: true),
    channel(.chat, .digital, ("Tchat", "Chat")),
    channel(.messaging, .digital, ("SMS, WhatsApp", "Text message, WhatsApp")),
    channel(.social, .digital, ("Réseaux sociaux", "Social networks")),
    channel(.mail, .paper, ("Courrier", "Letter")),
    channel(.store, .physical, ("Magasin", "Shop")),
    channel(.branch, .physical, ("Agence", "Branch")),
    channel(.salesperson, .human, ("Vendeur, conseiller", "Salesperson, adviser")),
    channel(.kiosk, .digital, ("Borne, automate", "Kiosk, ATM"), helpsItself: true),
    channel(.delivery, .human, ("Livreur, point relais", "Courier, pick-up point")),
    channel(.technician, .human, ("Technicien", "Technician")),
    channel(.premises, .physical, ("Sur place", "On the premises")),
    channel(.product, .physical, ("Le produit", "The product")),
    channel(.advertising, .paper, ("Publicité, presse", "Advertising, press"), isDirect: false),
    channel(.wordOfMouth, .human, ("Bouche à oreille, avis", "Word of mouth, reviews"), isDirect: false),
  ]

  private static func stage(
    _ stage: Stage, _ macro: MacroStage, _ names: (String, String), _ phrases: (String, String)
  ) -> JourneyStage {
    JourneyStage(
      id: stage.id.description, names: Wording(french: names.0, english: names.1),
      phrases: Wording(french: phrases.0, english: phrases.1), macro: macro, takes: [JourneyRule(stages: [stage])])
  }

  private static func channel(
    _ channel: Channel, _ kind: ChannelKind, _ names: (String, String), isDirect: Bool = true,
    helpsItself: Bool = false
  ) -> JourneyChannel {
    var result = JourneyChannel(
      id: channel.id.description, names: Wording(french: names.0, english: names.1), kind: kind, takes: [channel])
    (result.isDirect, result.isSelfService) = (isDirect, helpsItself)
    return result
  }
}
