public import Verbatims

/// The vocabulary's names for people, in both languages.
extension Kind {
  public var names: Wording {
    switch self {
    case .irritant: Wording(french: "Irritant", english: "Irritant")
    case .enchantment: Wording(french: "Enchantement", english: "Enchantment")
    case .expectation: Wording(french: "Attente", english: "Expectation")
    }
  }
}

extension Criticality {
  public var names: Wording {
    switch self {
    case .low: Wording(french: "Bas, neutre", english: "Low, neutral")
    case .sensitive: Wording(french: "Sensible", english: "Sensitive")
    case .verySensitive: Wording(french: "Très sensible", english: "Very sensitive")
    }
  }
}

extension MakeOrBreak {
  public var names: Wording {
    switch self {
    case .make: Wording(french: "Ça passe", english: "Makes")
    case .break: Wording(french: "Ça casse", english: "Breaks")
    }
  }
}

extension Rupture {
  public var names: Wording {
    switch self {
    case .channelSwitch: Wording(french: "Changement de canal forcé", english: "Forced change of channel")
    case .retell: Wording(french: "Tout raconter à nouveau", english: "Telling it all again")
    case .transfer: Wording(french: "Passé de main en main", english: "Passed from hand to hand")
    case .repeatContact: Wording(french: "Contact répété", english: "Repeated contact")
    case .noAnswer: Wording(french: "Sans réponse", english: "No answer")
    case .missingTouchpoint: Wording(french: "Point de contact manquant", english: "Missing touchpoint")
    case .deadEnd: Wording(french: "Impasse", english: "Dead end")
    }
  }
}

extension Nature {
  public var names: Wording {
    switch self {
    case .complaint: Wording(french: "Réclamation", english: "Complaint")
    case .praise: Wording(french: "Satisfaction", english: "Praise")
    case .mixed: Wording(french: "Mitigé", english: "Mixed")
    case .request: Wording(french: "Demande", english: "Request")
    case .suggestion: Wording(french: "Suggestion", english: "Suggestion")
    case .information: Wording(french: "Information", english: "Information")
    case .noise: Wording(french: "Bruit", english: "Noise")
    }
  }
}
