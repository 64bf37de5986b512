public import Verbatims

/// What one customer tells, in the order lived as far as it is known: contacts in time, and within one text the order
/// told.
///
/// A customer's dated texts are one itinerary. A text without a date, or of nobody known, is one of its own.
public struct Itinerary: Sendable {
  /// The number of the customer in ``CustomerOrder``.
  public let customer: UInt32
  /// Whether the texts say whose they are.
  public let isKnown: Bool
  public internal(set) var steps: [Step] = []
  /// In the order told.
  public internal(set) var verdicts: [ItineraryVerdict] = []

  init(customer: UInt32, isKnown: Bool) {
    self.customer = customer
    self.isKnown = isKnown
  }
}

/// A decision stated along an itinerary: to carry on, or to go elsewhere.
public struct ItineraryVerdict: Hashable, Sendable {
  /// The finding, counted in the ledger.
  public let finding: Int32
  public let decision: MakeOrBreak
  /// The step told last before it in its text; where it opens the text, the step told next; where the text tells none,
  /// the last step before; −1 where there is none at all.
  public internal(set) var step: Int32
}

/// How a step follows an earlier one.
public enum Succession: Hashable, Sendable {
  /// Told after it in the same text: the order told, which need not be the order lived.
  case told
  /// In a later text.
  case later
  /// In another text of the same time, or of the same day where no hour is told: nobody knows which came first.
  case unordered

  init(_ earlier: Step, _ later: Step, _ ledger: Ledger) {
    guard earlier.verbatim != later.verbatim else {
      self = .told
      return
    }
    let first = ledger.verbatims[Int(earlier.verbatim)]
    let second = ledger.verbatims[Int(later.verbatim)]
    guard let from = first.seconds, let to = second.seconds, from != to else {
      self = .unordered
      return
    }
    let isWholeDay = from % 86_400 == 0 || to % 86_400 == 0
    self = isWholeDay && first.day == second.day ? .unordered : .later
  }
}
