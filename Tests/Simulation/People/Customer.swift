/// A simulated customer.
public struct Customer: Sendable {
  public let number: Int
  public let tongue: Tongue
  public let segment: Segment
  public let persona: Persona
  /// Neither region nor product matters to what is lived.
  public let region: Region
  public let product: Product
  /// Turnover a year, in euros.
  public let revenue: Int
  public let part: Part

  /// `c-00042`.
  public var id: String {
    let digits = String(number + 1)
    return "c-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}

/// The column `segment`.
public enum Segment: String, CaseIterable, Sendable {
  case family
  case solo
  case pro
}

/// Who lives what: the truth behind the clusters; no column tells it.
public enum Persona: String, CaseIterable, Sendable {
  /// Orders, looks and manages on a screen.
  case online
  /// Goes to the shop.
  case shop
  /// Has things delivered, installed and explained by phone.
  case home
}

/// The column `region`.
public enum Region: String, CaseIterable, Sendable {
  case north
  case south
  case east
  case west
}

/// The column `product`.
public enum Product: String, CaseIterable, Sendable {
  case basic
  case comfort
  case intense
}

/// How a verbatim was collected.
public enum Source: String, CaseIterable, Sendable {
  case survey
  case webForm = "web_form"
  case appStore = "app_store"
  case contactCentre = "contact_centre"
}
