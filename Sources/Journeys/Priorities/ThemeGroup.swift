public import Verbatims

/// What a theme is a quality of: the contact first, the process second.
public enum ThemeGroup: UInt8, CaseIterable, Hashable, Sendable {
  case contact
  case process
  case offer
  case product
  case whole

  public init(_ theme: Theme) {
    switch theme {
    case .friendliness, .competence, .empathy, .reachability, .communication, .honesty: self = .contact
    case .waiting, .timeliness, .ease, .flexibility, .resolution, .errors, .continuity: self = .process
    case .price, .fees, .value, .choice, .terms, .loyaltyBenefits, .locationHours: self = .offer
    case .quality, .performance, .reliability, .usability, .comfort, .cleanliness, .design, .safety, .atmosphere,
      .condition:
      self = .product
    case .overall: self = .whole
    }
  }
}

extension ThemeGroup: Identified {
  public static let identifiers: [StaticString] = ["contact", "process", "offer", "product", "whole"]
}

extension ThemeGroup {
  public var names: Wording {
    switch self {
    case .contact: Wording(french: "Qualité du contact", english: "Quality of contact")
    case .process: Wording(french: "Qualité du processus", english: "Quality of process")
    case .offer: Wording(french: "Offre", english: "Offer")
    case .product: Wording(french: "Produit et service", english: "Product and service")
    case .whole: Wording(french: "Ensemble", english: "The whole")
    }
  }
}
