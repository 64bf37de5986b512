/// The means by which the customer met the company in what is told.
public enum Channel: UInt8, CaseIterable, Hashable, Sendable {
  /// Website.
  case website
  /// Mobile app.
  case app
  /// Online customer account.
  case account
  /// E-mail, contact form.
  case email
  /// Phone, call centre.
  case phone
  /// Voice menu.
  case ivr
  /// Live chat, chatbot.
  case chat
  /// Text message, WhatsApp.
  case messaging
  /// Social networks.
  case social
  /// Letter, registered mail.
  case mail
  /// Shop, store.
  case store
  /// Branch, agency, counter.
  case branch
  /// Salesperson, broker, own adviser.
  case salesperson
  /// Kiosk, ATM, vending machine.
  case kiosk
  /// Courier, carrier, pick-up point.
  case delivery
  /// Technician, engineer's or assessor's visit.
  case technician
  /// The place of service: restaurant, hotel, station, aircraft, hospital.
  case premises
  /// The product itself, connected device.
  case product
  /// Advertising, direct mail, catalogue, press.
  case advertising
  /// Word of mouth, reviews, comparison sites.
  case wordOfMouth
  /// The text neither says nor clearly implies it.
  case unknown
}

extension Channel: Identified {
  public static let identifiers: [StaticString] = [
    "website", "app", "account", "email", "phone", "ivr", "chat", "messaging", "social", "mail", "store", "branch",
    "salesperson", "kiosk", "delivery", "technician", "premises", "product", "advertising", "word_of_mouth", "unknown",
  ]
}
