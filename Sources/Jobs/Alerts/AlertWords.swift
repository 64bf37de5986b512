internal import Journeys
internal import Verbatims

/// What alerts say to people.
struct AlertWords {
  private let isFrench: Bool
  private let concepts: ConceptNames

  init(_ language: Language, concepts: ConceptNames) {
    isFrench = language == .french
    self.concepts = concepts
  }

  private func say(_ french: String, _ english: String) -> String { isFrench ? french : english }

  /// One line: what, where, when, how much, and how much was to be expected.
  func title(_ alarm: Alarm) -> String {
    let (place, figure) = (name(alarm.place), alarm.figure)
    let (days, count) = (days(alarm), String(figure.count))
    let usual = number(figure.expected ?? 0)
    switch alarm.rule {
    case .spike:
      return say(
        "Pic d'irritants : \(place), \(count) verbatims, \(usual) attendus (\(days))",
        "Spike of irritants: \(place), \(count) verbatims, \(usual) expected (\(days))")
    case .newConcept:
      return say(
        "Irritant nouveau : \(place), \(count) verbatims (\(days))",
        "New irritant: \(place), \(count) verbatims (\(days))")
    case .fallingTouchpoint:
      return say(
        "Point de contact en baisse : \(place), ressenti net \(number(figure.value)) au lieu de \(usual) (\(days))",
        "Falling touchpoint: \(place), net feeling \(number(figure.value)) instead of \(usual) (\(days))")
    case .momentOfTruth:
      return say(
        "Moments de vérité mal vécus : \(place), \(count), \(usual) attendus (\(days))",
        "Moments of truth badly lived: \(place), \(count), \(usual) expected (\(days))")
    case .volume:
      return say(
        "Volume inhabituel : \(count) verbatims, \(usual) attendus (\(days))",
        "Unusual volume: \(count) verbatims, \(usual) expected (\(days))")
    case .unknownShare, .silentSource, .recourse: return titleOfData(alarm)
    }
  }

  /// Of what is said about the data, or about one customer.
  private func titleOfData(_ alarm: Alarm) -> String {
    let (place, figure, days) = (name(alarm.place), alarm.figure, days(alarm))
    switch alarm.rule {
    case .unknownShare:
      return say(
        "Part sans étape connue en hausse : \(percent(figure.value)) au lieu de \(percent(figure.expected)) (\(days))",
        "Share without a known stage rising: \(percent(figure.value)) instead of \(percent(figure.expected)) (\(days))")
    case .silentSource:
      let (count, usual) = (figure.count, number(figure.expected ?? 0))
      return say(
        "Source muette : \(place), rien depuis \(count) jours, \(usual) verbatims attendus (\(days))",
        "Silent source: \(place), nothing for \(count) days, \(usual) verbatims expected (\(days))")
    default:
      let what = Set(alarm.verbatims.map(\.what)).sorted().map(recourse).joined(separator: ", ")
      return say("Recours évoqué : \(what) (\(days))", "Recourse told of: \(what) (\(days))")
    }
  }

  /// Of a message with several alerts.
  func subject(_ messages: [AlertMessage]) -> String {
    guard messages.count != 1, let first = messages.first else { return "Parcours · " + (messages.first?.title ?? "") }
    return "Parcours · \(first.job) · " + say("\(messages.count) alertes", "\(messages.count) alerts")
  }

  private func name(_ place: AlertPlace) -> String {
    switch place {
    case .everything: say("tout", "everything")
    case .concept(let id): concepts[id].map { isFrench ? $0.french : $0.english } ?? id
    case .stage(let stage): name(stage)
    case .touchpoint(let stage, let channel): name(stage) + " × " + name(channel)
    case .source(let name): name
    case .verbatim: say("un verbatim", "a verbatim")
    }
  }

  private func name(_ stage: Stage) -> String {
    let id = stage.id.description
    return Journey.standard.stages.first { $0.id == id }.map { isFrench ? $0.names.french : $0.names.english } ?? id
  }

  private func name(_ channel: Channel) -> String {
    let id = channel.id.description
    return Journey.standard.channels.first { $0.id == id }.map { isFrench ? $0.names.french : $0.names.english } ?? id
  }

  private func recourse(_ id: String) -> String {
    switch Recourse(id: id) {
    case .mediator?: say("médiateur", "mediator")
    case .supervisor?: say("superviseur", "supervisor")
    case .lawyer?: say("avocat", "lawyer")
    case .court?: say("justice", "court")
    case .consumerAssociation?: say("association de consommateurs", "consumer association")
    case .press?: say("presse", "press")
    case .police?: say("police", "police")
    case nil: id
    }
  }

  private func days(_ alarm: Alarm) -> String {
    let (first, last) = (CivilDay(alarm.first).iso, CivilDay(alarm.last).iso)
    return first == last ? first : first + "–" + last
  }

  private func percent(_ share: Double?) -> String {
    number((share ?? 0) * 100) + say("\u{202F}%", "%")
  }

  /// One decimal for what is ten or more, two below, as the language writes it.
  private func number(_ value: Double) -> String {
    let scale = value.magnitude >= 10 ? 10.0 : 100.0
    let rounded = Int((value.magnitude * scale).rounded())
    let digits = Int(scale) == 10 ? 1 : 2
    var decimals = String(rounded % Int(scale))
    decimals = String(repeating: "0", count: digits - decimals.count) + decimals
    while decimals.last == "0" { decimals.removeLast() }
    let whole = String(rounded / Int(scale))
    let sign = value < 0 && rounded > 0 ? "−" : ""
    return sign + whole + (decimals.isEmpty ? "" : say(",", ".") + decimals)
  }
}
