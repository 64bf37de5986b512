/// The kind of company that the customer speaks of.
public enum Sector: UInt8, CaseIterable, Hashable, Sendable {
  /// Bank.
  case bank
  /// Insurance.
  case insurance
  /// Telecom.
  case telecom
  /// Energy.
  case energy
  /// Shops, e-commerce, marketplaces, delivery of goods.
  case retail
  /// Restaurant.
  case restaurant
  /// Hotel.
  case hotel
  /// Airline.
  case airline
  /// Transport.
  case transport
  /// Health.
  case health
  /// Public service.
  case `public`
  /// Software, streaming.
  case app
  /// Electronics.
  case electronics
  /// Leisure.
  case leisure
  /// Any other.
  case other
}

extension Sector: Identified {
  public static let identifiers: [StaticString] = [
    "bank", "insurance", "telecom", "energy", "retail", "restaurant", "hotel", "airline", "transport", "health",
    "public", "app", "electronics", "leisure", "other",
  ]
}
