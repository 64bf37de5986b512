/// A sign that the customer had to work for it.
public enum EffortSign: UInt8, CaseIterable, Hashable, Sendable {
  /// Called, wrote, came again.
  case contactAgain
  /// Told or identified oneself again.
  case retell
  /// Sent to another channel or person.
  case `switch`
  /// Had to push, remind, escalate.
  case chase
  /// Forms, proofs, steps beyond the usual.
  case paperwork
}

extension EffortSign: Identified {
  public static let identifiers: [StaticString] = [
    "contact_again", "retell", "switch", "chase", "paperwork",
  ]
}
