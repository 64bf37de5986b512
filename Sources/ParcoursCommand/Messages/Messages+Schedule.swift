import Jobs

/// What is wrong with a schedule, and what to write instead.
extension Messages {
  static func schedule(_ problem: ScheduleProblem) -> String {
    let part = problem.part
    return switch problem.kind {
    case .empty: say("aucun horaire", "no schedule")
    case .fieldCount(let count):
      say("cinq champs sont attendus, il y en a \(count)", "five fields are expected, there are \(count)")
    case .unknownName: say("« \(part) » n'est pas connu", "'\(part)' is not known")
    case .notANumber: say("« \(part) » n'est ni un nombre ni un nom", "'\(part)' is neither a number nor a name")
    case .outOfRange: say("« \(part) » est hors limites", "'\(part)' is out of range")
    case .backwardRange: say("« \(part) » va à reculons", "'\(part)' runs backwards")
    case .badStep, .stepWithoutRange: say("« \(part) » n'est pas un pas", "'\(part)' is no step")
    case .never: say("ce jour n'existe pas", "there is no such day")
    case .badInterval: say("« \(part) » n'est pas un intervalle", "'\(part)' is no interval")
    case .unknownZone: say("« \(part) » n'est pas un fuseau horaire", "'\(part)' is no time zone")
    }
  }

  static func help(_ problem: ScheduleProblem) -> String {
    switch problem.kind {
    case .empty, .fieldCount, .unknownName:
      return say(
        "écrivez minute heure jour mois jour-de-semaine, ou every 6h : 30 3 * * *",
        "write minute hour day month weekday, or every 6h: 30 3 * * *")
    case .outOfRange(let field):
      let range = field.range
      return say("de \(range.lowerBound) à \(range.upperBound)", "from \(range.lowerBound) to \(range.upperBound)")
    case .badStep: return say("écrivez */15 ou 0-30/10", "write */15 or 0-30/10")
    case .stepWithoutRange:
      let parts = problem.part.split(separator: "/")
      return say("écrivez ", "write ") + "\(parts.first ?? "0")-59/\(parts.last ?? "15")"
    case .badInterval: return say("écrivez every 15m, every 6h ou every 1d", "write every 15m, every 6h or every 1d")
    case .unknownZone: return say("écrivez Europe/Paris", "write Europe/Paris")
    case .notANumber, .backwardRange, .never: return ""
    }
  }
}
