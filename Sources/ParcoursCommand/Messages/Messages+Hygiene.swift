import Pipeline
import Verbatims

/// What became of what is no customer's words, and of what was met before.
extension Messages {
  /// What was left out of a run and why, in one line; nil where nothing was.
  static func leftOut(_ summary: RunSummary) -> String? {
    let tally = summary.tally
    var parts: [String] = []
    if tally.setAside > 0 {
      parts.append(say("mis de côté : ", "set aside: ") + setAside(tally).joined(separator: ", "))
    }
    if summary.duplicates > 0 {
      let marked = count(
        summary.duplicates, ("doublon marqué", "doublons marqués"), ("duplicate marked", "duplicates marked"))
      parts.append(marked + (summary.hasForgotten ? say(" (parmi les plus proches)", " (among those close by)") : ""))
    }
    let cuts = cuts(tally)
    if !cuts.isEmpty { parts.append(say("parties coupées : ", "parts cut: ") + cuts.joined(separator: ", ")) }
    if tally.repaired > 0 {
      parts.append(
        count(
          tally.repaired,
          ("texte abîmé (accents, balises HTML), lu réparé", "textes abîmés (accents, balises HTML), lus réparés"),
          ("damaged text (letters, HTML tags), read repaired", "damaged texts (letters, HTML tags), read repaired")))
    }
    return parts.isEmpty ? nil : parts.joined(separator: say(" ; ", "; "))
  }

  /// `3 empty`, for each reason that was met.
  static func setAside(_ tally: Tally) -> [String] {
    var counts = SetAsideReason.allCases.map { (tally.setAsideReasons[Int($0.rawValue)], reason($0)) }
    let others = tally.setAside - counts.reduce(0) { $0 + $1.0 }
    counts.append((others, say("dans une autre langue", "in another language")))
    return counts.filter { $0.0 > 0 }.map { "\($1) \(number($0))" }
  }

  /// `signature 12`, for each reason that was met.
  static func cuts(_ tally: Tally) -> [String] {
    CutReason.allCases.filter { tally.cuts[Int($0.rawValue)] > 0 }
      .map { "\(reason($0)) \(number(tally.cuts[Int($0.rawValue)]))" }
  }

  static func reason(_ reason: SetAsideReason) -> String {
    switch reason {
    case .empty: say("vide", "empty")
    case .noText: say("sans texte", "no text")
    case .spam: say("spam", "spam")
    case .advertisement: say("publicité", "advertisement")
    }
  }

  static func reason(_ reason: CutReason) -> String {
    switch reason {
    case .quote: say("citation", "quotation")
    case .signature: say("signature", "signature")
    case .disclaimer: say("mention légale", "disclaimer")
    case .boilerplate: say("texte automatique", "automatic text")
    case .advertisement: say("publicité", "advertisement")
    }
  }
}
