import Journeys
import Verbatims

/// The words on a card.
extension MapExport {
  func id(of card: JourneyCard) -> String {
    StableID.of(
      "card", stageID(card.stage), channelID(card.channel), card.kind.id.description,
      map.ledger.texts.string(card.concept))
  }

  /// `Délais · 12 clients`.
  func heading(of card: JourneyCard) -> String {
    "\(card.theme.names[language]) · \(customers(card.customers))"
  }

  /// A customer's words for the card, without quotation marks; empty where none were kept.
  func quote(of card: JourneyCard) -> String {
    map.ledger.texts.string(map.ledger.findings[card.quoted].quote)
  }

  /// The heading and the words of a customer in quotation marks, on two lines.
  func words(of card: JourneyCard, atMost length: Int) -> String {
    let quote = quote(of: card).clipped(to: length)
    return quote.isEmpty ? heading(of: card) : "\(heading(of: card))\n\(quoted(quote))"
  }

  func quoted(_ words: String) -> String { say("« \(words) »", "“\(words)”") }

  /// A net feeling as people read it: `−0,42`, `+0.10`.
  func signed(_ feeling: Double?) -> String {
    guard let feeling else { return "–" }
    let hundredths = Int((feeling * 100).rounded(.toNearestOrAwayFromZero))
    let sign = hundredths < 0 ? "−" : hundredths > 0 ? "+" : ""
    let rest = String(hundredths.magnitude % 100)
    let mark = say(",", ".")
    return "\(sign)\(hundredths.magnitude / 100)\(mark)\(rest.utf8.count < 2 ? "0" : "")\(rest)"
  }
}

extension String {
  /// The text, or its beginning with an ellipsis where it has more characters.
  func clipped(to length: Int) -> String {
    guard utf8.count > length, count > length else { return self }
    return prefix(max(1, length - 1)) + "…"
  }
}

extension Double {
  /// In thousandths, rounded.
  var thousandths: Int { Int((self * 1000).rounded(.toNearestOrAwayFromZero)) }
}
