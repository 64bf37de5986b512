import Journeys
import Verbatims

/// The first of what there is to do, a line each.
struct PriorityLines {
  let map: JourneyMap
  let width: Int
  let language: InterfaceLanguage
  let isColored: Bool

  private static let most = 6

  var lines: [String] {
    map.priorities.list.prefix(Self.most).enumerated().map { place, priority in
      var line = TerminalLine(isColored: isColored)
      line.append("\(place + 1). ", .dim)
      line.append(name(of: priority), .bold)
      line.append(" — " + words(for: priority.group), .plain)
      for fact in facts(priority) where line.width + 3 + TerminalText.width(fact) <= width {
        line.append(" · " + fact, .dim)
      }
      return line.text
    }
  }

  private func say(_ french: String, _ english: String) -> String { Messages.say(french, english, in: language) }

  private func name(of priority: Priority) -> String {
    SubjectNames(journey: map.journey, language: language).name(of: priority.subject)
  }

  private func words(for group: Priority.Group) -> String {
    switch group {
    case .momentOfTruth: say("moment de vérité mal vécu", "moment of truth, badly lived")
    case .irritant: say("irritant fréquent", "frequent irritant")
    case .breaker: say("ça casse", "breaker")
    case .maker: say("ça passe : à amplifier", "maker: amplify it")
    case .enchantmentLever: say("levier d'enchantement", "lever of enchantment")
    }
  }

  private func facts(_ priority: Priority) -> [String] {
    var facts = [
      "\(Messages.number(priority.customers.successes, in: language)) " + say("clients", "customers")
    ]
    if case .frequentIrritant(let irritant) = priority.reasons[0] {
      facts.insert(irritant.theme.names[language.language], at: 0)
    }
    if let value = priority.feeling?.value {
      facts.append(say("ressenti ", "feeling ") + MatrixCell.signed(Int((value * 100).rounded())))
    }
    if let owner = priority.owner { facts.append(owner) }
    return facts
  }
}
