/// One of the subjects that a finding is about.
public enum Theme: UInt8, CaseIterable, Hashable, Sendable {
  /// Kindness, welcome, politeness.
  case friendliness
  /// Advice, knowledge, professionalism.
  case competence
  /// Listening, consideration, willingness to help.
  case empathy
  /// Getting hold of someone.
  case reachability
  /// Information, follow-up, replies.
  case communication
  /// Transparency, kept promises, deception.
  case honesty
  /// Queue, hold, slow reply.
  case waiting
  /// Late or early delivery, delay, speed of handling.
  case timeliness
  /// Simplicity, effort, paperwork.
  case ease
  /// Arrangements, goodwill.
  case flexibility
  /// Solved or not.
  case resolution
  /// Mistakes, wrong item, wrong bill.
  case errors
  /// Telling it again, transferred, one hand ignores the other.
  case continuity
  /// The price.
  case price
  /// Charges, hidden costs, deductibles.
  case fees
  /// Value for money, portion size.
  case value
  /// Range, availability, stock, missing functions.
  case choice
  /// Conditions, cover, exclusions, contract.
  case terms
  /// What loyalty brings.
  case loyaltyBenefits
  /// Place and opening hours.
  case locationHours
  /// Quality, including food, fabric, sound.
  case quality
  /// Speed, network, battery, outage.
  case performance
  /// Breaks, bugs.
  case reliability
  /// Usability.
  case usability
  /// Seat, room, noise.
  case comfort
  /// Cleanliness.
  case cleanliness
  /// Look, decoration, presentation.
  case design
  /// Security, fraud, privacy, health.
  case safety
  /// Place, view, mood.
  case atmosphere
  /// Damaged, incomplete, packaging.
  case condition
  /// No single theme.
  case overall
}

extension Theme: Identified {
  public static let identifiers: [StaticString] = [
    "friendliness", "competence", "empathy", "reachability", "communication", "honesty", "waiting", "timeliness",
    "ease", "flexibility", "resolution", "errors", "continuity", "price", "fees", "value", "choice", "terms",
    "loyalty_benefits", "location_hours", "quality", "performance", "reliability", "usability", "comfort",
    "cleanliness", "design", "safety", "atmosphere", "condition", "overall",
  ]
}
