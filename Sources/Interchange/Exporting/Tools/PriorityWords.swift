import Journeys
import Verbatims

/// What is to be done and why, in words.
struct PriorityWords {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  static func id(_ group: Priority.Group) -> String {
    switch group {
    case .momentOfTruth: "moment_of_truth"
    case .irritant: "irritant"
    case .breaker: "breaker"
    case .maker: "maker"
    case .enchantmentLever: "enchantment_lever"
    }
  }

  static func names(_ group: Priority.Group) -> Wording {
    switch group {
    case .momentOfTruth: Wording(french: "Moment de vérité mal vécu", english: "Moment of truth badly lived")
    case .irritant: Wording(french: "Irritant à supprimer", english: "Irritant to remove")
    case .breaker: Wording(french: "« Ça casse » à transformer", english: "Breaker to transform")
    case .maker: Wording(french: "« Ça passe » à amplifier", english: "Maker to amplify")
    case .enchantmentLever: Wording(french: "Levier d'enchantement", english: "Lever of enchantment")
    }
  }

  static func names(_ role: DriverRole) -> Wording {
    switch role {
    case .breaker: Wording(french: "Ça casse", english: "Breaker")
    case .maker: Wording(french: "Ça passe", english: "Maker")
    case .makerOrBreaker: Wording(french: "Ça passe ou ça casse", english: "Maker or breaker")
    case .enchantmentLever: Wording(french: "Levier d'enchantement", english: "Lever of enchantment")
    case .noEffect: Wording(french: "Sans effet", english: "No effect")
    case .undetermined: Wording(french: "Indéterminé", english: "Undetermined")
    }
  }

  func sentence(_ reason: Priority.Reason) -> String {
    switch reason {
    case .badMoment(let flagged, let count):
      export.say(
        "\(flagged) constats sur \(count) marquent ou décident ici.",
        "\(flagged) of \(count) findings leave an imprint or decide here.")
    case .frequentIrritant(let irritant):
      export.say(
        "\(irritant.theme.names.french) : \(export.customers(irritant.customers)), parmi les irritants les plus lourds.",
        "\(irritant.theme.names.english): \(export.customers(irritant.customers)), among the heaviest irritants.")
    case .failingBasic(let driver):
      export.say("Un essentiel qui manque", "A basic that fails") + effects(driver)
    case .breaksOutcome(let driver):
      export.say("Retire plus qu'il ne donne", "Takes more than it gives") + effects(driver)
    case .breaksDecisions(let breaks, let count):
      export.say("\(breaks) décisions de partir sur \(count).", "\(breaks) of \(count) decisions are to leave.")
    case .makesOutcome(let driver):
      export.say("Donne plus qu'il ne retire", "Gives more than it takes") + effects(driver)
    case .makesDecisions(let makes, let count):
      export.say("\(makes) décisions de rester sur \(count).", "\(makes) of \(count) decisions are to stay.")
    case .leverOfOutcome(let driver):
      export.say("Donne, et ne retire presque rien", "Gives, and takes next to nothing") + effects(driver)
    case .reserve(let reserve):
      export.say(
        "Enchante \(reserve.delighted) fois sur \(reserve.praised) quand il est loué.",
        "Delights \(reserve.delighted) times of \(reserve.praised) when it is praised.")
    }
  }

  /// ` : −0,25 / +0,10 de l'échelle.`
  private func effects(_ driver: Driver) -> String {
    let values = [driver.contrast.penalty?.value, driver.contrast.reward?.value].map(export.signed)
    return export.say(
      " : \(values[0]) / \(values[1]) de l'échelle.", ": \(values[0]) / \(values[1]) of the scale.")
  }
}

/// Ids and names of what figures are told of.
extension MapExport {
  func id(of subject: MapSubject) -> String {
    switch subject {
    case .all: "journey"
    case .stage(let stage): StableID.of("stage", stageID(stage))
    case .touchpoint(let stage, let channel): touchpointID(stage, channel)
    case .theme(let theme): StableID.of("theme", theme.id.description)
    }
  }

  /// Whether a place is among the few that decide.
  func isMomentOfTruth(_ place: ExportPlace) -> Bool {
    guard let stage = place.stage else { return false }
    let subject = place.channel.map { MapSubject.touchpoint(stage: stage, channel: $0) } ?? .stage(stage)
    return map.decisions.moments.list.contains { $0.subject == subject }
  }

  func name(of subject: MapSubject) -> String {
    switch subject {
    case .all: title
    case .stage(let stage): stageName(stage)
    case .touchpoint(let stage, let channel): touchpointName(stage, channel)
    case .theme(let theme): theme.names[language]
    }
  }
}
