/// One thing to do, with why.
public struct Priority: Hashable, Sendable {
  /// What is done first comes first.
  public enum Group: UInt8, CaseIterable, Hashable, Sendable {
    /// A moment of truth that is badly lived: mend it.
    case momentOfTruth
    /// An irritant, or a basic that fails, where many pass: remove it.
    case irritant
    /// It makes customers leave: transform it.
    case breaker
    /// It makes customers stay: amplify it.
    case maker
    /// It delights where it is praised: enchant.
    case enchantmentLever
  }

  /// Why it is to be done, with the figures that say so.
  public enum Reason: Hashable, Sendable {
    /// The findings here that leave an imprint or decide, of how many.
    case badMoment(flagged: Int, of: Int)
    /// One of the heaviest irritants of the map.
    case frequentIrritant(RankedIrritant)
    /// What it takes when it is bad, and the net feeling is below nought.
    case failingBasic(Driver)
    /// It takes more than it gives, or as much as it gives.
    case breaksOutcome(Driver)
    /// The customers' own decisions: those to go elsewhere, of all stated here.
    case breaksDecisions(breaks: Int, of: Int)
    case makesOutcome(Driver)
    /// The decisions to carry on, of all stated here.
    case makesDecisions(makes: Int, of: Int)
    case leverOfOutcome(Driver)
    case reserve(SubjectReserve)
  }

  public let group: Group
  public let subject: MapSubject
  /// The first is the one that ranks it.
  public internal(set) var reasons: [Reason]
  /// The customers whom it concerns, of all customers of the map.
  public let customers: Proportion
  /// Wilson's interval of 95 % of that share.
  public let interval: Interval?
  /// Of the subject; nil for a theme.
  public let feeling: Feeling?
  /// Irritants per 1,000 contacts, where the company tells its volumes.
  public let rate: ContactRates.Rate?
  /// Who answers for the stage; nil where the journey does not say, and for a theme.
  public let owner: String?
  /// The company's dated actions here, by their places in `Journey.actions`.
  public let actions: [Int]
}
