internal import Journeys

extension SectionWords {
  static let decisions = Phrase("Pourquoi ils partent, pourquoi ils restent", "Why they leave, why they stay")
  static let decisionsShort = Phrase("Partir, rester", "Leave, stay")
  static func decisionsLead(leaving: String, staying: String) -> Phrase {
    Phrase(
      "Les décisions que les clients annoncent eux-mêmes, avec l'épisode qu'ils en donnent pour cause : \(leaving) pour partir, \(staying) pour rester.",
      "The decisions that customers state themselves, with the episode that they give as the cause: \(leaving) to leave, \(staying) to stay."
    )
  }
  static func withoutCause(breaks: String, makes: String) -> Phrase {
    Phrase(
      "Sans cause dite : \(breaks) départs et \(makes) fidélités annoncés, qui ne comptent pour aucune étape.",
      "Without a stated cause: \(breaks) decisions to leave and \(makes) to stay, which count at no stage.")
  }
  static let leave = Phrase("Ils partent", "They leave")
  static let stay = Phrase("Ils restent", "They stay")
  static let truths = Phrase("Moments de vérité", "Moments of truth")
  static func truthsNote(mean: String) -> Phrase {
    Phrase(
      "Rares : là où la part des constats qui marquent ou décident dépasse sûrement la moyenne de la carte (\(mean)), sur dix constats au moins ; au plus un lieu sur cinq.",
      "Few: where the share of findings that leave a mark or decide surely exceeds the map's mean (\(mean)), out of ten findings at least; at most one place in five."
    )
  }
  static func tied(_ tied: String, _ all: String) -> Phrase {
    Phrase(
      "\(all) décisions annoncées, dont \(tied) que le texte lie lui-même à cette cause.",
      "\(all) stated decisions, of which the text itself ties \(tied) to this cause.")
  }
  static func flagged(_ flagged: String, _ all: String) -> Phrase {
    Phrase(
      "\(flagged) constats sur \(all) y marquent ou décident.",
      "\(flagged) of \(all) findings leave a mark or decide here.")
  }
  static let markShare = Phrase("Marquent ou décident", "Leave a mark or decide")
  static let breaks = Phrase("Départs annoncés", "Decisions to leave")
  static let makes = Phrase("Fidélités annoncées", "Decisions to stay")

  static let decisive = Phrase("Ce qui décide, lieu par lieu", "What decides, place by place")
  static let decisiveCaption = Phrase(
    "Décisions annoncées et le lieu de leur cause : une part dont l'intervalle contient la moitié ne départage rien.",
    "Stated decisions and the place of their cause: a share whose interval holds one half decides nothing.")
  static let customersLeaving = Phrase("Clients qui partent", "Customers leaving")
  static let customersStaying = Phrase("Clients qui restent", "Customers staying")
  static let breakShare = Phrase("Part des départs", "Share of decisions to leave")
  static let prevails = Phrase("L'emporte", "Prevails")
  static func tendency(_ tendency: DecisivePlace.Tendency) -> Phrase {
    switch tendency {
    case .breaks: role("breaker")
    case .makes: role("maker")
    case .undetermined: role("undetermined")
    }
  }

  static let priorities = Phrase("Par quoi commencer", "What to do first")
  static let prioritiesShort = Phrase("Priorités", "Priorities")
  static let prioritiesLead = Phrase(
    "Dans l'ordre : les moments de vérité mal vécus, les irritants des étapes fréquentes, ce qui fait partir, ce qui fait rester, et l'enchantement en dernier.",
    "In order: moments of truth lived badly, irritants of frequent stages, what makes leave, what makes stay, and enchantment last."
  )
  static let frequentByTalk = Phrase(
    "Faute de volumes réels, « fréquent » veut dire « beaucoup de clients en parlent ».",
    "For want of real volumes, “frequent” means “many customers speak of it”.")
  static let owner = Phrase("Responsable", "Owner")
  static let shareOfCustomers = Phrase("Part des clients", "Share of customers")
  static let perThousand = Phrase("Irritants pour 1 000 contacts", "Irritants per 1,000 contacts")
  static let planned = Phrase("Actions prévues", "Planned actions")

  static let pareto = Phrase("Les quelques lieux qui portent l'essentiel", "The few places that carry most")
  static func paretoNote(few: String, share: String) -> Phrase {
    Phrase(
      "Le cinquième des lieux (\(few)) porte \(share) des irritants.",
      "One fifth of the places (\(few)) carries \(share) of the irritants.")
  }
  static let shareOfIrritants = Phrase("part des irritants", "share of the irritants")
  static let cumulative = Phrase("part cumulée", "cumulative share")
  static let heaviest = Phrase("Les irritants qui pèsent le plus", "The heaviest irritants")
  static let heaviestCaption = Phrase(
    "Clients × intensité moyenne : qui se répète ne compte qu'une fois.",
    "Customers × mean intensity: whoever repeats it counts once.")
  static let theme = Phrase("Thème", "Theme")
  static let concept = Phrase("Concept", "Concept")
  static let meanIntensity = Phrase("Intensité", "Intensity")
  static let reserve = Phrase("La réserve d'enchantement", "The reserve of enchantment")
  static let reserveCaption = Phrase(
    "Ce qui enchante quand c'est réussi et qui est mal vécu aujourd'hui.",
    "What delights when it succeeds and is lived badly today.")
  static let reserveValue = Phrase("Réserve", "Reserve")
  static let praised = Phrase("En disent du bien", "Praise it")
  static let delighted = Phrase("Enchantés", "Delighted")

  static func group(_ number: Int) -> Phrase {
    switch number {
    case 0: Phrase("Moment de vérité à réparer", "Moment of truth to mend")
    case 1: Phrase("Irritant à supprimer", "Irritant to remove")
    case 2: Phrase("Ça casse : à transformer", "Breaker to transform")
    case 3: Phrase("Ça passe : à amplifier", "Maker to amplify")
    default: Phrase("Levier d'enchantement", "Lever of enchantment")
    }
  }
}

/// Why a thing comes where it does.
enum ReasonWords {
  static func badMoment(_ flagged: String, _ all: String) -> Phrase {
    Phrase(
      "\(flagged) constats sur \(all) y marquent ou décident, et le ressenti est sûrement négatif.",
      "\(flagged) of \(all) findings leave a mark or decide here, and the feeling is surely below zero.")
  }
  static func frequent(_ theme: String, _ intensity: String) -> Phrase {
    Phrase(
      "\(theme), intensité moyenne \(intensity), à une étape où beaucoup passent.",
      "\(theme), mean intensity \(intensity), at a stage where many pass.")
  }
  static func failing(_ penalty: String) -> Phrase {
    Phrase(
      "Un essentiel qui manque : mal vécu, il coûte \(penalty) de l'échelle du résultat.",
      "A basic that fails: lived badly, it costs \(penalty) of the outcome's scale.")
  }
  static func breaks(_ penalty: String) -> Phrase {
    Phrase(
      "Mal vécu, il coûte \(penalty) de l'échelle du résultat.",
      "Lived badly, it costs \(penalty) of the outcome's scale."
    )
  }
  static func makes(_ reward: String) -> Phrase {
    Phrase(
      "Bien vécu, il apporte \(reward) de l'échelle du résultat.",
      "Lived well, it brings \(reward) of the outcome's scale.")
  }
  static func leaves(_ breaks: String, _ all: String) -> Phrase {
    Phrase(
      "\(breaks) décisions annoncées sur \(all) sont de partir.", "\(breaks) of \(all) stated decisions are to leave.")
  }
  static func stays(_ makes: String, _ all: String) -> Phrase {
    Phrase(
      "\(makes) décisions annoncées sur \(all) sont de rester.", "\(makes) of \(all) stated decisions are to stay.")
  }
  static func reserve(_ delighted: String, _ praised: String) -> Phrase {
    Phrase(
      "\(delighted) des \(praised) clients qui en disent du bien sont enchantés : réussi, il enchante.",
      "\(delighted) of the \(praised) customers who praise it are delighted: done well, it delights.")
  }
}
